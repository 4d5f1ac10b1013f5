import { type Decimal, ONE } from "../computation/decimal.js";

/** Beta as other commands take it: at most twelve significant digits, which no estimate ever has. */
export function roundedBeta(beta: Decimal): Decimal {
  return beta.isZero() ? beta.times(ONE) : beta.toSignificantDigits(12);
}
