import { contractValue } from "../computation/contractValue.js";
import { type Decimal, ONE, ZERO } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import { isTie, wholeContracts } from "../computation/wholeContracts.js";
import { InputError } from "../request/inputError.js";
import type { StudyAnswer } from "../request/studyAnswer.js";
import type { TypedFigure } from "../request/typedFigure.js";
import { explanationsOf } from "./explanationsOf.js";
import { isSameFigure } from "./isSameFigure.js";
import type { HedgeCase } from "./misconceptions/hedgeCase.js";
import { singleSlips, type WrongCount } from "./misconceptions/wrongCounts.js";

type Verdict = "right" | "right-size-no-direction" | "rounded" | "wrong";

/** How an answer's size is that of the right count: as it is, rounded as asked, or to the whole count on the other side. */
type Fit = "exact" | "asked" | "other-side" | "either-side";

/** An answer beside the right one. */
export interface JudgedAnswer {
  readonly verdict: Verdict;
  /** Absent where the size is wrong. */
  readonly fit?: Fit;
  /** Whether only the direction is wrong, the size being right. */
  readonly opposite: boolean;
  /** N*, exact, less what is held; negative for short. */
  readonly exact: Decimal;
  /** The whole count that the question asks for: the trade, where contracts are held. */
  readonly expected: Decimal;
  /** Whether two whole counts are equally near, and the nearest is asked for. */
  readonly tie: boolean;
  /** The counts answered, signed; where no direction was said, in the right one, or in that of what explains them. */
  readonly answered: readonly Decimal[];
}

/** An answer with what leads to it, the likeliest first. */
export interface CheckedAnswer extends JudgedAnswer {
  readonly explanations: readonly WrongCount[];
}

/**
 * Judges a count that somebody arrived at, and says what leads to it where it is not the right one.
 *
 * @throws {@link InputError} as {@link judgeAnswer}
 * @example A$10m at β 1.2, 8,000 × A$25
 * checkAnswer(question, readAnswer("short 50")) // { verdict: "wrong", explanations: [beta forgotten], ... }
 */
export function checkAnswer(question: HedgeCase, answer: StudyAnswer): CheckedAnswer {
  const judged = judgeAnswer(question, answer);
  const { verdict, fit, tie } = judged;
  if (verdict === "wrong") return explained(question, answer, judged);
  return { ...judged, explanations: fit === "other-side" && !tie ? roundings(question, answer) : [] };
}

/** A wrong count with what leads to it; where no direction was said, the right one's mistakes come first. */
function explained(question: HedgeCase, answer: StudyAnswer, judged: JudgedAnswer): CheckedAnswer {
  const right = judged.exact.isNegative() ? "short" : "long";
  const towards = (side: "short" | "long"): CheckedAnswer => ({
    ...judged,
    answered: answer.sizes.map(({ value }) => value.times(SIDES[side]).plus(0)),
    explanations: explanationsOf(question, answer, side),
  });
  if (answer.direction !== undefined) return towards(answer.direction);
  const found = [towards(right), towards(right === "short" ? "long" : "short")];
  return found.find(({ explanations }) => explanations.length > 0) ?? { ...judged, explanations: [] };
}

/**
 * Judges a count against the right one.
 *
 * Right is the exact count at the precision typed, and the whole count that the question's rounding gives; of a tie, both,
 * where the nearest is asked for. The whole count on the other side, or both where one is right, is `rounded`. A size without a direction is never more than `right-size-no-direction`.
 *
 * @throws {@link InputError} `answer-several` for two counts one of which is right; `ambiguous-number` for a separator
 * whose other meaning would be right
 */
export function judgeAnswer(question: HedgeCase, answer: StudyAnswer): JudgedAnswer {
  const { futuresPrice, multiplier, rounding, held } = question;
  const position = exactContracts({ ...question, contractValue: contractValue(futuresPrice, multiplier) });
  return judgeCount(position, rounding, answer, held);
}

/**
 * The same for a count that is known already.
 *
 * @param position the exact one wanted, negative for short
 * @param held the one that is on already, negative for short: the answer is the trade between them
 * @throws {@link InputError} as {@link judgeAnswer}
 */
export function judgeCount(
  position: Decimal,
  rounding: HedgeCase["rounding"],
  answer: StudyAnswer,
  held = ZERO,
): JudgedAnswer {
  const right = rightCounts(position, rounding, held);
  const { exact, expected } = right;
  const sign = exact.isNegative() ? MINUS_ONE : ONE;
  const side = answer.direction === undefined ? sign : SIDES[answer.direction];
  const fit = fitOf(answer.sizes, right);
  if (fit === undefined) refuseOtherReading(answer.sizes[0], right);
  const needsNone = answer.sizes.every(({ value }) => value.isZero());
  const opposite = !needsNone && !side.equals(sign);
  const tie = rounding === "nearest" && isTie(position);
  return {
    verdict: verdictOf(fit, { opposite, directed: needsNone || answer.direction !== undefined, tie }),
    ...(fit === undefined ? {} : { fit }),
    opposite: opposite && isRightSize(fit, tie),
    exact,
    expected,
    tie,
    answered: answer.sizes.map(({ value }) => value.times(side).plus(0)),
  };
}

/** The trade to a position, exactly, whole as asked for, and to the whole positions on either side. */
interface RightCounts {
  readonly exact: Decimal;
  readonly expected: Decimal;
  readonly beside: readonly Decimal[];
}

function rightCounts(position: Decimal, rounding: HedgeCase["rounding"], held: Decimal): RightCounts {
  const trade = (how: HedgeCase["rounding"]) => wholeContracts(position, how).minus(held);
  return {
    exact: position.minus(held),
    expected: trade(rounding),
    beside: [trade("never_over"), trade("at_least")],
  };
}

const MINUS_ONE = ONE.negated();
const SIDES = { short: MINUS_ONE, long: ONE } as const;

function verdictOf(
  fit: Fit | undefined,
  { opposite, directed, tie }: { readonly opposite: boolean; readonly directed: boolean; readonly tie: boolean },
): Verdict {
  if (fit === undefined || opposite) return "wrong";
  if (!directed) return "right-size-no-direction";
  return isRightSize(fit, tie) ? "right" : "rounded";
}

function isRightSize(fit: Fit | undefined, tie: boolean): boolean {
  return fit === "exact" || fit === "asked" || (tie && fit === "other-side");
}

/** How the whole count on the other side comes about. */
function roundings(question: HedgeCase, { sizes: [size] }: StudyAnswer): readonly WrongCount[] {
  return singleSlips(question).filter(
    ({ contracts, made: [made] }) => made?.misconception.part === "whole" && contracts.abs().equals(size.value),
  );
}

/** @throws {@link InputError} `answer-several` */
function fitOf(sizes: StudyAnswer["sizes"], right: RightCounts): Fit | undefined {
  const [size, other] = sizes;
  if (other === undefined) return fitOfOne(size, right);
  const fits = sizes.map((each) => fitOfOne(each, right));
  if (fits.includes("exact")) {
    throw new InputError("answer-several", { fixes: sizes.map(({ value }) => value.toFixed()) }, "answer");
  }
  return fits.every((fit) => fit !== undefined) ? "either-side" : undefined;
}

function fitOfOne(size: TypedFigure, { exact, expected, beside }: RightCounts): Fit | undefined {
  const { value } = size;
  if (!value.isInteger()) return isExact(size, exact) ? "exact" : undefined;
  if (value.equals(exact.abs())) return "exact";
  if (value.equals(expected.abs())) return "asked";
  if (beside.some((whole) => whole.abs().equals(value))) return "other-side";
  return isExact(size, exact) && !value.isZero() ? "exact" : undefined;
}

/** A count without decimals is that very count, however many zeros it ends in. */
function isExact(size: TypedFigure, exact: Decimal): boolean {
  return size.unit.lessThan(1) && isSameFigure(exact, size);
}

/** @throws {@link InputError} `ambiguous-number` */
function refuseOtherReading({ value, otherReading }: TypedFigure, right: RightCounts): void {
  if (otherReading === undefined) return;
  const other = otherReading.abs();
  if (fitOfOne({ value: other, unit: ONE }, right) === undefined) return;
  throw new InputError("ambiguous-number", { fixes: [value.toFixed(), other.toFixed()] }, "answer");
}
