import { Decimal, ZERO } from "../../computation/decimal.js";
import type { TypedFigure } from "../../request/typedFigure.js";
import { isSameFigure } from "../isSameFigure.js";
import type { Graded } from "./gradeCount.js";
import type { TypedNumber } from "./readTypedFigure.js";
import type { Quantity, SoughtFigure, Wrong } from "./task.js";

/** How far from the exact answer a typed one may be, as a share of it, or of its distance from the level that is given. */
export const TOLERANCE = new Decimal("0.005");
/** How far one may be that is the exact one with fewer digits. */
export const ROUNDED_TOLERANCE = new Decimal("0.05");

/**
 * Grades a number: sign, size and rounding apart. A known mistake's number is that mistake's, however few digits it has;
 * a rounding of the right one counts where its digits tell it from every mistake.
 */
export function gradeFigure(sought: SoughtFigure, typed: TypedNumber): Graded {
  const exact = sought.right.value;
  const figure = readingOf(sought, typed);
  const { value } = figure;
  const isNear = nearnessOf(sought);
  const answered = { ...sought.right, label: "answered", value };
  if (isNear(exact, value)) return { verdict: "right", answered, wrong: [] };
  const wrong = mistakesIn(sought, figure, typed.signed);
  if (isNear(exact.abs(), value.abs()) && !wrong.some(({ answer }) => isNearer(answer.value, value, exact))) {
    if (typed.signed) return { verdict: "opposite", answered, wrong };
    return { verdict: "right-size-no-direction", answered, wrong: [] };
  }
  const sides = !typed.signed || value.isNegative() === exact.isNegative();
  const rounded = wrong.length === 0 && sides && isRounded(sought, figure);
  return { verdict: rounded ? "rounded" : "wrong", answered, wrong };
}

/** Without a percent sign, a fraction where a known number is one. */
function readingOf(sought: SoughtFigure, { asFraction, ...typed }: TypedNumber): TypedFigure {
  const { right, wrong } = sought;
  const isNear = nearnessOf(sought);
  const isKnown = ({ value }: TypedFigure) =>
    [right, ...wrong.map(({ answer }) => answer)].some((known) => isNear(known.value.abs(), value.abs()));
  return asFraction !== undefined && isKnown(asFraction) && !isKnown(typed) ? asFraction : typed;
}

/** The mistakes that give a number, the nearest first; without a sign it may stand for either. */
function mistakesIn(sought: SoughtFigure, { value }: TypedFigure, signed: boolean): readonly Wrong<Quantity>[] {
  const isNear = nearnessOf(sought);
  const [size, typed] = signed ? [(one: Decimal) => one, value] : [(one: Decimal) => one.abs(), value.abs()];
  const off = ({ answer }: Wrong<Quantity>) => size(answer.value).minus(typed).abs();
  return sought.wrong
    .filter(({ answer }) => isNear(size(answer.value), typed))
    .sort((one, other) => off(one).comparedTo(off(other)));
}

/** Whether a mistake's size is nearer to the typed one than the right one's is. */
function isNearer(mistake: Decimal, typed: Decimal, exact: Decimal): boolean {
  const off = (size: Decimal) => size.abs().minus(typed.abs()).abs();
  return off(mistake).lessThan(off(exact));
}

function isRounded(sought: SoughtFigure, figure: TypedFigure): boolean {
  const { right, wrong } = sought;
  const isNear = nearnessOf(sought);
  const size = right.value.abs();
  const others = wrong.map(({ answer }) => answer.value).filter((mistake) => !isNear(size, mistake.abs()));
  return (
    !figure.value.isZero() &&
    isSameFigure(right.value, figure) &&
    isNear(size, figure.value.abs(), ROUNDED_TOLERANCE) &&
    !others.some((mistake) => isSameFigure(mistake, figure))
  );
}

/** Whether a typed number is within a share of a known one, or of that one's distance from the question's level. */
function nearnessOf({ from }: SoughtFigure) {
  const level = from?.value ?? ZERO;
  return (exact: Decimal, typed: Decimal, tolerance = TOLERANCE): boolean =>
    typed.minus(exact).abs().lessThanOrEqualTo(exact.minus(level).abs().times(tolerance));
}
