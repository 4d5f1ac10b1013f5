import { type Decimal, ONE, quotient } from "./decimal.js";
import { DomainError } from "./domainError.js";

/**
 * Share of the market-driven variance that a change of beta takes away: `1 − (β_after ÷ β)²`.
 *
 * Variance goes with the square of beta: from 0.9 to 0.5 it falls by 69%, not by half; volatility falls by 44%.
 *
 * @returns a fraction; negative when the variance grows
 * @throws {@link DomainError} `out-of-range` for a `beta` of zero
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 8 (index models): systematic variance is β²σ_M²
 * @example
 * marketVarianceCut(0.9, 0.5) // 0.6914
 */
export function marketVarianceCut(beta: Decimal, betaAfter: Decimal): Decimal {
  if (beta.isZero()) throw new DomainError("out-of-range", "beta");
  const left = quotient(betaAfter, beta);
  return ONE.minus(left.times(left));
}
