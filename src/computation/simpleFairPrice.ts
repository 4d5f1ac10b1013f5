import { Decimal, ONE } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Fair price of an index future by simple interest: `F = S × (1 + (r − q) × T)`, to 40 significant digits.
 *
 * Textbooks use it over one period, or where rates are not said to compound; see `fairFuturesPrice` for the other.
 *
 * @param indexLevel S
 * @param rate r, the risk-free rate, and
 * @param dividend q, the dividend yield: a year, as fractions
 * @param expiry T in years, zero or more
 * @throws {@link DomainError} `not-positive` for `indexLevel`
 * @see Bodie, Kane and Marcus, Investments, 10th ed., §22.4: F = S(1 + r − d) over one period
 * @example index 1,000, 1% interest and 0.5% dividends for the half year
 * simpleFairPrice({ indexLevel: 1000, rate: 0.02, dividend: 0.01, expiry: 0.5 }) // 1005
 */
export function simpleFairPrice(inputs: {
  readonly indexLevel: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly expiry: Decimal;
}): Decimal {
  const { indexLevel, rate, dividend, expiry } = inputs;
  requirePositive({ indexLevel });
  const growth = ONE.plus(rate.minus(dividend).times(expiry));
  return new Decimal(indexLevel.times(growth).toSignificantDigits(40));
}
