import { type Decimal, quotient } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { requirePositive } from "./requirePositive.js";

/** A portfolio's volatility and the two parts whose squares add up to its square; fractions over one period. */
export interface VolatilityParts {
  /** |β| × σ_M. */
  readonly market: Decimal;
  /** σ_ε. */
  readonly specific: Decimal;
  readonly total: Decimal;
  /** The market part's share of the variance. */
  readonly rSquared: Decimal;
}

/**
 * Volatility of a portfolio in the single-index model: `σ² = β²σ_M² + σ_ε²`, and `R² = β²σ_M² ÷ σ²`.
 *
 * @param indexVolatility σ_M, above zero, and
 * @param residualVolatility σ_ε, zero or more, over the same period
 * @throws {@link DomainError} `not-positive` for `indexVolatility`, `out-of-range` for a negative `residualVolatility`,
 *   `zero-total` when neither part moves
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 8 (index models)
 * @example β 0.8, index volatility 22%, residual 30%
 * volatilityParts({ beta: 0.8, indexVolatility: 0.22, residualVolatility: 0.3 }) // { market: 0.176, total: 0.3478, ... }
 */
export function volatilityParts(inputs: {
  readonly beta: Decimal;
  readonly indexVolatility: Decimal;
  readonly residualVolatility: Decimal;
}): VolatilityParts {
  const { beta, indexVolatility, residualVolatility: specific } = inputs;
  requirePositive({ indexVolatility });
  if (specific.isNegative() && !specific.isZero()) throw new DomainError("out-of-range", "residualVolatility");
  const market = beta.abs().times(indexVolatility);
  const variance = market.pow(2).plus(specific.pow(2));
  if (variance.isZero()) throw new DomainError("zero-total", "residualVolatility");
  return { market, specific, total: variance.sqrt(), rSquared: quotient(market.pow(2), variance) };
}
