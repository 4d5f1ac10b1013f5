import { type Decimal, ONE } from "../computation/decimal.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import type { StudyAnswer } from "../request/studyAnswer.js";
import type { TypedFigure } from "../request/typedFigure.js";
import { isSameFigure } from "./isSameFigure.js";
import type { HedgeCase } from "./misconceptions/hedgeCase.js";
import { pairedSlips, singleSlips, type WrongCount } from "./misconceptions/wrongCounts.js";

/** As many pairs as are worth reading: with more, any would do. */
const MOST_PAIRS = 3;

/**
 * The misconceptions whose arithmetic gives just the count answered, the likeliest first.
 *
 * Single ones all: first those whose count is the answer as it stands, then those that round to it. Pairs only where no
 * single one gives the answer as it stands; those that need rounding only where nothing else fits.
 *
 * @param side the direction answered, or the one to look in where none was
 */
export function explanationsOf(
  question: HedgeCase,
  answer: StudyAnswer,
  side: "short" | "long",
): readonly WrongCount[] {
  const fits = (slip: WrongCount) => isSaid(answer, slip) && slip.contracts.isNegative() === (side === "short");
  const singles = singleSlips(question).filter(fits);
  const asTheyStand = distinct(singles.filter(({ contracts }) => isAnswer(answer, contracts)));
  const rounded = distinct(singles.filter(({ contracts }) => isRounded(answer, contracts)));
  if (asTheyStand.length > 0) return distinct([...asTheyStand, ...rounded]);
  const pairs = pairedSlips(question).filter(fits);
  const found = [
    ...rounded,
    ...distinct(pairs.filter(({ contracts }) => isAnswer(answer, contracts))).slice(0, MOST_PAIRS),
  ];
  if (found.length > 0) return found;
  return distinct(pairs.filter(({ contracts }) => isRounded(answer, contracts))).slice(0, MOST_PAIRS);
}

/** A direction that was not answered cannot be the wrong one. */
function isSaid({ direction }: StudyAnswer, { made }: WrongCount): boolean {
  return direction !== undefined || made.every(({ misconception }) => misconception.part !== "direction");
}

/** A count that was answered as it is. */
function isAnswer(answer: StudyAnswer, contracts: Decimal): boolean {
  const [size, other] = answer.sizes;
  if (other === undefined) return isCount(size, contracts.abs());
  const [low, high] = [size.value, other.value].sort((a, b) => a.comparedTo(b));
  return low !== undefined && high !== undefined && contracts.abs().greaterThan(low) && contracts.abs().lessThan(high);
}

function isCount(typed: TypedFigure, size: Decimal): boolean {
  if (typed.unit.greaterThanOrEqualTo(ONE)) return size.equals(typed.value);
  return isSameFigure(size, typed);
}

function isRounded(answer: StudyAnswer, contracts: Decimal): boolean {
  const [size, other] = answer.sizes;
  if (other !== undefined || size.value.isZero() || !size.value.isInteger()) return false;
  return wholeContracts(contracts, "nearest").abs().equals(size.value);
}

/** One explanation for each set of misconceptions: the first. */
function distinct(found: readonly WrongCount[]): readonly WrongCount[] {
  const key = ({ made }: WrongCount) => made.map(({ misconception }) => misconception.id).join("+");
  const first = new Map<string, WrongCount>();
  for (const each of found) if (!first.has(key(each))) first.set(key(each), each);
  return [...first.values()];
}
