import type { InClause } from "./clauses.js";
import { type Role, small } from "./cues/cue.js";
import { asksGain, isAsking, profitsAsked } from "./partAsks.js";
import type { Missing } from "./question.js";
import { having, type Segment } from "./segment.js";

/**
 * What has to be asked because of a number that no cue explains and that could be a beta, a target, a share or a move,
 * or because of a level or an amount that a part tells and is not solved with.
 *
 * In a sentence that asks, and in a part's own text, that is any number; elsewhere an index level or a date that nobody
 * needs is none: it is told as not used.
 */
export function doubtIn(segments: readonly Segment[], used: ReadonlySet<InClause>): Missing | undefined {
  const known = new Set([...used].map(({ quantity }) => quantity.amounts.at(-1)?.toFixed()));
  const unknown = segments.flatMap((segment, index) =>
    segment.numbers.filter(
      (clause) =>
        !known.has(clause.quantity.amounts.at(-1)?.toFixed()) &&
        (segment.roles.has(clause)
          ? index > 0 && OF_PART.includes(segment.roles.get(clause) ?? "other")
          : isDoubtful(clause) || (isCounted(clause) && (index > 0 || isAsked(segment, clause)))),
    ),
  );
  const [first = segments.some(asksGain) ? moveUnused(segments, known) : undefined] = unknown;
  if (first === undefined) {
    const end = priceUnused(segments, used) ?? interestUnused(segments, used);
    return end === undefined ? undefined : { field: "move", why: "not-understood", words: end.quantity.words };
  }
  const goals = segments.flatMap((segment) => segment.goals);
  const hasTarget = goals.some(({ kind }) => kind !== "weak");
  return { field: hasTarget ? fieldOf(first) : "target", why: "not-understood", words: first.quantity.words };
}

/** What a number that is not understood would change, beside a target that is known. */
function fieldOf(clause: InClause): string {
  const { kind } = clause.quantity;
  if (kind === "money") return "value";
  if (kind === "contracts") return "held";
  return kind === "percent" || !small(clause) ? "move" : "beta";
}

/** What a part tells for itself, so that it is not answered without. */
const OF_PART: readonly Role[] = ["value", "price", "index", "share-price"];
const OF_MARKET: readonly Role[] = ["move", "move-to", "move-points"];
const OF_END: readonly Role[] = [
  ...OF_MARKET,
  "own-return",
  "value-after",
  "share-after",
  "index-after",
  "price-after",
];

const EXPECTED = /\b(?:expect|fear|anticipat|worr|believ|forecast|predict|apprehen|concern|afraid|think)\w*/;

/**
 * What tells where a hedge ends, and was not used; one move of a market may be told twice, as a percent and a level, and
 * what somebody only expected is overruled by what a part tells.
 */
function moveUnused(segments: readonly Segment[], known: ReadonlySet<string | undefined>): InClause | undefined {
  const isUsed = ({ quantity }: InClause) => known.has(quantity.amounts.at(-1)?.toFixed());
  const isEnd = ([, role]: readonly [InClause, Role]) => OF_END.includes(role);
  const isOverruled = segments.slice(1).some(({ roles }) => [...roles].some((one) => isEnd(one) && isUsed(one[0])));
  const told = segments.flatMap(({ roles, sentences }, index) => {
    const isHope = ({ sentence }: InClause) =>
      index === 0 && isOverruled && EXPECTED.test(sentences[sentence]?.plain ?? "");
    const ends = [...roles].filter((one) => isEnd(one) && !isHope(one[0]));
    const isMoved = ends.some(([clause, role]) => OF_MARKET.includes(role) && isUsed(clause));
    return ends.filter(([, role]) => !isMoved || !OF_MARKET.includes(role)).map(([clause]) => clause);
  });
  return told.find((clause) => !isUsed(clause));
}

/** A level near the futures price that nothing was done with, in a question about a profit: where the market may end. */
function priceUnused(segments: readonly Segment[], used: ReadonlySet<InClause>): InClause | undefined {
  const moved = [...used].some((clause) => segments.some(({ roles }) => /^move/.test(roles.get(clause) ?? "")));
  const price = segments.flatMap((segment) => having(segment, "price"))[0]?.quantity.amounts.at(-1);
  if (moved || price === undefined || !segments.some(asksGain)) return undefined;
  const near = ({ quantity }: InClause) => {
    const times = quantity.amounts.at(-1)?.dividedBy(price);
    return quantity.kind === "number" && times?.greaterThan("0.5") === true && times.lessThan(2) && !times.equals(1);
  };
  return segments.flatMap(({ numbers, roles }) =>
    numbers.filter((clause) => !roles.has(clause) && !used.has(clause) && near(clause)),
  )[0];
}

/** What cash earns beside a hedge, where the whole result is asked for and it was not counted. */
function interestUnused(segments: readonly Segment[], used: ReadonlySet<InClause>): InClause | undefined {
  if (!segments.some((segment) => profitsAsked(segment).includes("net"))) return undefined;
  return segments.flatMap((segment) => having(segment, "cash-return")).find((clause) => !used.has(clause));
}

function isDoubtful(clause: InClause): boolean {
  const { kind, coefficients } = clause.quantity;
  if (kind === "percent") return true;
  return kind === "number" && small(clause) && coefficients.some((value) => !value.isInteger());
}

const WORKING = /<[mnpc]>\s*[*/]|[*/]\s*[(]?\s*<[mnpc]>|=\s*<[mnc]>/;

/** Whether a stretch shows steps of working, whose results are no inputs. */
export const showsWorking = ({ sentences }: Segment): boolean => sentences.some(({ plain }) => WORKING.test(plain));

/** Whether a number stands in a sentence that asks, and that is no step of working. */
function isAsked(segment: Segment, { sentence }: InClause): boolean {
  return isAsking(segment, sentence) && !WORKING.test(segment.sentences[sentence]?.plain ?? "");
}

/** Anything but a length of time, a year, and a nought or one that only words a thing: "zero risk", "one by one". */
function isCounted({ quantity }: InClause): boolean {
  const size = quantity.amounts.at(-1);
  const isWord = size === undefined || ((size.isZero() || size.equals(1)) && !/\d\.\d/.test(quantity.words));
  return quantity.kind !== "time" && !isWord && !/^(?:19|20)\d\d$/.test(quantity.words);
}
