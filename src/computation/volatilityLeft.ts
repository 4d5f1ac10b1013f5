import { type Decimal, ONE } from "./decimal.js";
import { hedgeEffectiveness } from "./hedgeEffectiveness.js";

/**
 * Share of the volatility that the hedge of least variance leaves: `√(1 − ρ²)`.
 *
 * @param correlation ρ of what is hedged and what it is hedged with, from −1 to 1
 * @throws {@link DomainError} `out-of-range` for `correlation`
 * @see Ederington, Journal of Finance 34 (1979)
 * @example
 * volatilityLeft(0.8) // 0.6
 */
export function volatilityLeft(correlation: Decimal): Decimal {
  return ONE.minus(hedgeEffectiveness(correlation)).sqrt();
}
