import { Decimal, exponential } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Fair price of an index future: `F = S × e^((r − q) × T)`, to 40 significant digits.
 *
 * @param indexLevel S
 * @param rate r, the risk-free rate, and
 * @param dividend q, the dividend yield: a year, continuously compounded, as fractions
 * @param expiry T in years, zero or more
 * @throws {@link DomainError} `not-positive` for `indexLevel`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §5.9
 * @example index 350, rate 8%, dividends 4%, four months
 * fairFuturesPrice({ indexLevel: 350, rate: 0.08, dividend: 0.04, expiry: 1 / 3 }) // 354.70
 */
export function fairFuturesPrice(inputs: {
  readonly indexLevel: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly expiry: Decimal;
}): Decimal {
  const { indexLevel, rate, dividend, expiry } = inputs;
  requirePositive({ indexLevel });
  const growth = exponential(rate.minus(dividend).times(expiry));
  return new Decimal(indexLevel.times(growth).toSignificantDigits(40));
}
