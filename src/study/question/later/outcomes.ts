import { ONE } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { Assumption } from "../question.js";
import { type Change, type Changes, changeTo, type Starts } from "./changes.js";

/** One course of events: where the index, the futures and what is held end, as far as each is said. */
export interface Outcome {
  /** The futures' change; the index's where theirs is not said. */
  readonly futures: Pick<Change, "text" | "size">;
  /** The index's own change where it differs from the futures'. */
  readonly index?: Change;
  /** What the portfolio or its shares make. */
  readonly own?: Change;
  readonly clauses: readonly InClause[];
  readonly assumptions: readonly Assumption[];
}

/** Courses of events: index and futures belong together where each is said once, or as often as the other. */
export function outcomesOf(changes: Changes, starts: Starts, isAtExpiry: boolean): readonly Outcome[] {
  const { index, futures, own } = changes;
  const found =
    futures.length === 0
      ? index.map((one) => besideIndex(one, changes, starts, isAtExpiry))
      : index.length === futures.length
        ? index.flatMap((one, at) => paired(one, futures[at] ?? one))
        : distinct([...index.map((one) => alone(one, [])), ...futures.map((one) => alone(one, futuresMove(one)))]);
  return own.length !== found.length ? found : found.map((one, at) => withOwn(one, own[at]));
}

function alone(change: Change, told: readonly Assumption[]): Outcome {
  const { assumption } = change;
  return {
    futures: change,
    clauses: clausesOf(change),
    assumptions: [...(assumption === undefined ? told : [assumption])],
  };
}

/** The numbers that tell a change. */
const clausesOf = ({ clause, also = [] }: Change): readonly InClause[] => [clause, ...also];

const futuresMove = ({ clause }: Change): readonly Assumption[] => [
  { code: "futures-move", words: clause.quantity.words },
];

/** Index and futures, each with a change of its own. */
function paired(index: Change, futures: Change): Outcome {
  const clauses = [...clausesOf(index), ...clausesOf(futures)];
  const isAlike = index.size.equals(futures.size);
  const [ofIndex, ofFutures] = [index.clause.quantity.words, futures.clause.quantity.words];
  return isAlike
    ? { futures: index, clauses, assumptions: index.assumption === undefined ? [] : [index.assumption] }
    : { futures, index, clauses, assumptions: [{ code: "index-apart", index: ofIndex, futures: ofFutures }] };
}

/** The index's change alone: the futures end where a basis that is told puts them, at the index's level at expiry, else they move alike. */
function besideIndex(index: Change, { basis }: Changes, starts: Starts, isAtExpiry: boolean): Outcome {
  const { price, index: from } = starts;
  const level = from?.times(index.size.plus(1));
  if (price === undefined || level === undefined || price.isZero()) return alone(index, fromPrice(index, starts));
  if (basis !== undefined)
    return {
      futures: changeTo(level.times(ONE.plus(basis.fraction)).toSignificantDigits(20), price),
      index,
      clauses: [...clausesOf(index), basis.clause],
      assumptions: [basis.assumption ?? { code: "basis-then", words: basis.clause.quantity.words }],
    };
  const isMet = isAtExpiry && index.level !== undefined && !price.equals(from ?? price);
  if (!isMet) return alone(index, []);
  const words = index.clause.quantity.words;
  const assumptions: readonly Assumption[] = [{ code: "meets-index", words }];
  return { futures: changeTo(level, price), index, clauses: clausesOf(index), assumptions };
}

function fromPrice({ clause, level }: Change, { index }: Starts): readonly Assumption[] {
  const words = clause.quantity.words;
  return level === undefined || index !== undefined ? [] : [{ code: "index-from-price", words }];
}

function withOwn(outcome: Outcome, own: Change | undefined): Outcome {
  if (own === undefined) return outcome;
  const kept = outcome.assumptions.filter(({ code }) => code !== "futures-move" && code !== "index-apart");
  const told = own.assumption === undefined ? [] : [own.assumption];
  return { ...outcome, own, clauses: [...outcome.clauses, ...clausesOf(own)], assumptions: [...kept, ...told] };
}

function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(
    (one, at) => outcomes.findIndex((other) => other.futures.size.equals(one.futures.size)) === at,
  );
}
