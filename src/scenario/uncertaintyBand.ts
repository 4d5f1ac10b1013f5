import { NORMAL_QUANTILE_975 } from "../computation/contractRange.js";
import { type Decimal, ZERO } from "../computation/decimal.js";

/**
 * How far the hedged result may lie from its line, at 95%: beta's error `se × V × |excess|` and residual risk, which are
 * independent, so their squares add.
 *
 * @param excess market return above the risk-free rate, as a fraction
 * @param residual one standard deviation of residual risk in money over the horizon
 * @returns half the width of the band, in money
 * @example A$10m, standard error 0.1, −5%, residual A$200,000: 1.96 × √(50,000² + 200,000²)
 * bandReach({ portfolioValue: 10e6, excess: -0.05, standardError: 0.1, residual: 200e3 }) // 404058
 */
export function bandReach(given: {
  readonly portfolioValue: Decimal;
  readonly excess: Decimal;
  readonly standardError?: Decimal | undefined;
  readonly residual?: Decimal | undefined;
}): Decimal {
  const { portfolioValue, excess, standardError = ZERO, residual = ZERO } = given;
  const fromBeta = standardError.times(portfolioValue).times(excess);
  return NORMAL_QUANTILE_975.times(fromBeta.pow(2).plus(residual.pow(2)).sqrt());
}
