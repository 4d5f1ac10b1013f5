import type { Decimal } from "./decimal.js";
import { DomainError } from "./domainError.js";

/**
 * Share of the variance that the hedge of least variance takes away: `ρ²`.
 *
 * @param correlation ρ of what is hedged and what it is hedged with, from −1 to 1
 * @throws {@link DomainError} `out-of-range` for `correlation`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.4; Ederington, Journal of Finance 34 (1979)
 * @example
 * hedgeEffectiveness(0.928) // 0.861
 */
export function hedgeEffectiveness(correlation: Decimal): Decimal {
  if (correlation.abs().greaterThan(1)) throw new DomainError("out-of-range", "correlation");
  return correlation.pow(2);
}
