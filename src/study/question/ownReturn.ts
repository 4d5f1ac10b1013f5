import { Decimal } from "../../computation/decimal.js";
import { hedgeOptions } from "../../request/hedgeOptions.js";
import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import type { Inputs } from "./inputs.js";
import type { Move } from "./moves.js";
import { asksGain } from "./partAsks.js";
import type { Assumption } from "./question.js";
import { goesDown } from "./roles.js";
import { having, type Segment } from "./segment.js";

/** The moves of a part and where they stand. */
export interface Moved {
  readonly moves: readonly Move[];
  /** Where they are told; nothing where none are. */
  readonly source?: Segment;
  /** The part before that told them. */
  readonly label?: string;
}

/** What a portfolio itself returns, in percent with its sign, and the numbers that say so. */
export interface OwnReturn {
  readonly text: string;
  readonly clauses: readonly InClause[];
  readonly assumption: Assumption;
}

const ROLES = ["own-return", "value-after", "index-after"] as const;

/**
 * What the portfolio itself returns, where it is told with the move: in the same sentence, or in the same part.
 *
 * By its holdings' own ends, as a return ("has lost 6%"), as what it is worth after, or by β and the index where index and futures each end at a
 * level of their own.
 *
 * @param holdingsBeta where beta is that of holdings
 */
export function ownReturnOf(
  asked: Asked,
  { moves, source }: Moved,
  inputs: Inputs,
  holdingsBeta: string | undefined,
): OwnReturn | undefined {
  if (source === undefined || !asksGain(asked.own)) return undefined;
  const ends = [asked.own, ...asked.segments].find(
    ({ holdingsReturn }) => holdingsReturn !== undefined,
  )?.holdingsReturn;
  if (ends !== undefined)
    return { text: ends.text, clauses: ends.used, assumption: { code: "holdings-return", percent: ends.text } };
  const isPart =
    asked.earlier !== undefined && [asked.own, ...asked.earlier.map(({ segment }) => segment)].includes(source);
  const beside = ({ sentence }: InClause) => isPart || moves.some(({ clause }) => clause.sentence === sentence);
  const told = ROLES.flatMap((role) =>
    having(source, role)
      .filter(beside)
      .map((clause) => ({ role, clause })),
  );
  const [first] = told;
  if (first === undefined || told.filter(({ role }) => role === first.role).length > 1) return undefined;
  const { role, clause } = first;
  const { words } = clause.quantity;
  if (role === "own-return")
    return { text: returnText(clause), clauses: [clause], assumption: { code: "own-return", words } };
  const { value, beta = holdingsBeta } = inputs.options;
  const from =
    role === "index-after" ? inputs.index : value === undefined ? undefined : hedgeOptions.value.read(value).amount;
  const times = role === "value-after" ? "1" : beta;
  const to = clause.quantity.amounts.at(-1);
  if (from === undefined || from.isZero() || to === undefined || times === undefined) return undefined;
  const text = to.dividedBy(from).minus(1).times(times).times(100).toFixed();
  const assumption = { code: role === "index-after" ? "index-apart" : "value-after", words } as const;
  return { text, clauses: [clause], assumption };
}

/** A return in words, with its sign: "has lost 6%" is −6. */
function returnText(clause: InClause): string {
  const size = clause.quantity.coefficients[0] ?? new Decimal(0);
  return (goesDown(clause) === true ? size.abs().negated() : size).toFixed();
}
