import { type Decimal, ONE } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Volatility that the index does not explain, from R²: `σ_ε = |β| × σ_M × √((1 − R²) ÷ R²)`.
 *
 * @param indexVolatility σ_M, a year, as a fraction
 * @param rSquared share of the portfolio's variance that the index explains, above 0 and up to 1
 * @returns annual volatility as a fraction
 * @throws {@link DomainError} `not-positive`, or `out-of-range` for `rSquared` above 1
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 8 (index models): σ² = β²σ_M² + σ²(e), R² = β²σ_M² ÷ σ²
 * @example β 1.2, index volatility 16%, R² 0.85
 * residualVolatility({ beta: 1.2, indexVolatility: 0.16, rSquared: 0.85 }) // 0.0807
 */
export function residualVolatility(inputs: {
  readonly beta: Decimal;
  readonly indexVolatility: Decimal;
  readonly rSquared: Decimal;
}): Decimal {
  const { beta, indexVolatility, rSquared } = inputs;
  requirePositive({ indexVolatility, rSquared });
  if (rSquared.greaterThan(1)) throw new DomainError("out-of-range", "rSquared");
  return beta.abs().times(indexVolatility).times(ONE.minus(rSquared).dividedBy(rSquared).sqrt());
}

/**
 * One standard deviation of what the hedge leaves, in money over a horizon: `V_P × σ_ε × √(horizon in years)`.
 *
 * @param horizonYears above zero
 * @throws {@link DomainError} `not-positive`
 * @example A$10m, residual volatility 8% a year, one quarter
 * residualMoney({ portfolioValue: 10e6, volatility: 0.08, horizonYears: 0.25 }) // 400000
 */
export function residualMoney(inputs: {
  readonly portfolioValue: Decimal;
  readonly volatility: Decimal;
  readonly horizonYears: Decimal;
}): Decimal {
  const { portfolioValue, volatility, horizonYears } = inputs;
  requirePositive({ portfolioValue, horizonYears });
  return portfolioValue.times(volatility).times(horizonYears.sqrt());
}
