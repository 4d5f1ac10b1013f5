import { Decimal } from "../computation/decimal.js";
import type { Loss } from "../computation/normalLoss.js";

/** Losses of past returns over one of their periods, as fractions. */
interface PastLoss {
  readonly valueAtRisk: number;
  readonly expectedShortfall: number;
}

/**
 * What past losses of one period come to in money over a horizon, by the square root of time: `V_P × loss × √(periods)`.
 *
 * @param periods in the horizon, above zero
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §22.1: the N-day VaR as the 1-day VaR times √N
 * @example A$10m, 2.5% in a day, ten days
 * historicalRisk({ portfolioValue: 10e6, periods: 10 }, { valueAtRisk: 0.025, expectedShortfall: 0.034 }) // 790,569 and 1,075,174
 */
export function historicalRisk(
  { portfolioValue, periods }: { readonly portfolioValue: Decimal; readonly periods: Decimal },
  { valueAtRisk, expectedShortfall }: PastLoss,
): Loss {
  const scale = portfolioValue.times(periods.toSignificantDigits(40).sqrt());
  return {
    valueAtRisk: scale.times(new Decimal(valueAtRisk)),
    expectedShortfall: scale.times(new Decimal(expectedShortfall)),
  };
}
