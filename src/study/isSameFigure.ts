import { Decimal } from "../computation/decimal.js";
import type { TypedFigure } from "../request/typedFigure.js";

const HALF = new Decimal("0.5");
/** What is left of a fraction in the digits that are kept of it. */
const EXACTLY = new Decimal("1e-25");

/**
 * Whether a size is what was typed, at the precision that it was typed with: rounded to it, or cut off there. A fraction
 * or formula must be exact.
 *
 * @example
 * isSameFigure(13.3333..., { value: 13.33, unit: 0.01 }) // true
 * isSameFigure(13.3333..., { value: 13, unit: 1 }) // true: for whole counts see checkAnswer
 */
export function isSameFigure(size: Decimal, { value, unit }: Pick<TypedFigure, "value" | "unit">): boolean {
  const over = size.abs().minus(value.abs());
  if (unit.isZero()) return over.abs().lessThanOrEqualTo(size.abs().times(EXACTLY));
  const cut = !over.isNegative() && over.lessThan(unit);
  return cut || over.abs().lessThanOrEqualTo(unit.times(HALF));
}
