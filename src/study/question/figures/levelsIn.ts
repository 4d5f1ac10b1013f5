import type { InClause } from "../clauses.js";
import type { Role } from "../cues/cue.js";
import type { Segment } from "../segment.js";

/** The levels that a trade starts and ends at, in the order told. */
export interface Levels {
  readonly from?: InClause;
  readonly to?: InClause;
  /** Where else it may end: "What if it were 1,090?" */
  readonly others?: readonly InClause[];
  /** Whether the end is a level of the index, where the futures start at a price of their own. */
  readonly ofIndex?: boolean;
  /** There are more levels than a start and an end. */
  readonly several?: boolean;
}

const TOLD: readonly Role[] = [
  "price",
  "price-after",
  "move-to",
  "index",
  "index-after",
  "price-after",
  "contract-value",
];
const LEADS = /(?:\b(?:at|to|from|is|was|are|were|of|level|price|settles?|settled|closes?|closed)|@)\s*$/;
const INDEX_LAST = /\b(?:index|ixname|market|spot|cash index)\b(?!.*\b(?:futures?|ixfut|contracts?)\b)/;
const CLOSES = /\b(?:clos\w+|cover\w*|bought back|buys? back|unw\w+|lifted|now|later|expir\w+)\b[^<]*$/;
const OPENS =
  /\b(?:had|opened|entered|originally|initially|earlier|first|which (?:he|she|it|they|you) (?:sold|bought))\b/;

/**
 * Where the futures of a trade start and end: the part's own level is the end, what came before the start.
 *
 * @param before the question and the parts before, as told
 */
export function levelsIn(own: Segment, before: readonly Segment[]): Levels {
  const mine = ofFutures(levels(own));
  const told = ofFutures(before.flatMap(levels));
  const [first, second, ...others] = mine;
  if (others.some((clause) => !isSupposed(own, clause))) return { several: true };
  if (first !== undefined && second !== undefined) return { ...ordered(first, second), others };
  const [start, ...more] = told;
  if (first !== undefined && start !== undefined)
    return { from: start, to: first, ofIndex: isIndex(first) && !isIndex(start) };
  const [end, another] = more;
  if (another !== undefined) return { several: true };
  if (start === undefined) return first === undefined ? {} : { from: first };
  return end === undefined ? { from: start } : ordered(start, end);
}

const isSupposed = ({ sentences }: Segment, { sentence }: InClause) =>
  /\b(?:if|instead|alternatively|suppose)\b/.test(sentences[sentence]?.plain ?? "");

function ordered(first: InClause, second: InClause): Levels {
  const turned = CLOSES.test(first.before) && OPENS.test(second.before);
  const [from, to] = turned ? [second, first] : [first, second];
  return { from, to, ofIndex: isIndex(to) && !isIndex(from) };
}

/** Levels of the futures, and one of the index only where it is needed for an end. */
function ofFutures(all: readonly InClause[]): readonly InClause[] {
  const futures = all.filter((clause) => !isIndex(clause));
  if (futures.length === 0 || futures.length > 1) return futures.length > 1 ? futures : all;
  const [only] = futures;
  return only === undefined ? all : all.slice(all.indexOf(only));
}

const isIndex = ({ before }: InClause) => INDEX_LAST.test(before.replace(/^.*<[nm]>/, ""));

function levels({ numbers, roles }: Segment): readonly InClause[] {
  const found = numbers.filter((clause) => {
    const { kind, scaled, amounts } = clause.quantity;
    const role = roles.get(clause);
    if ((kind !== "number" && kind !== "money") || scaled || amounts.at(-1)?.lessThanOrEqualTo(10) !== false)
      return false;
    return role === undefined ? LEADS.test(clause.before) : TOLD.includes(role);
  });
  const amount = (clause: InClause) => clause.quantity.amounts.at(-1)?.toFixed();
  const isSame = (one: InClause, other: InClause) => amount(one) === amount(other) && isIndex(one) === isIndex(other);
  return found.filter((clause, index) => index === 0 || !isSame(clause, found[index - 1] ?? clause));
}
