import { Decimal, exponential, ONE, quotient } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/** The rate a year at which a futures price is fair, as fractions. */
export interface ImpliedRate {
  /** Continuously compounded, as `fairFuturesPrice` takes it. */
  readonly continuous: Decimal;
  /** Simple within the period: what the continuous rate grows to over it, `(e^(r T) − 1) ÷ T`. */
  readonly simple: Decimal;
}

/**
 * Financing rate that a futures price implies: `r = q + ln(F ÷ S) ÷ T`, or simple over the same time,
 * `(F ÷ S × e^(q T) − 1) ÷ T`, with q continuously compounded in both.
 *
 * With dividends of 0 it is the net carry `r − q`; between two futures, that of the time between their expiries.
 *
 * @param indexLevel S
 * @param futuresPrice F
 * @param dividend q, the dividend yield a year
 * @param expiry T in years
 * @returns to 40 significant digits
 * @throws {@link DomainError} `not-positive` for `indexLevel`, `futuresPrice` or `expiry`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §5.9, equation 5.8 solved for r
 * @example index 400, future 405, dividends 4%, four months
 * impliedRate({ indexLevel: 400, futuresPrice: 405, dividend: 0.04, expiry: 1 / 3 }) // { continuous: 0.0773, simple: 0.0783 }
 */
export function impliedRate(inputs: {
  readonly indexLevel: Decimal;
  readonly futuresPrice: Decimal;
  readonly dividend: Decimal;
  readonly expiry: Decimal;
}): ImpliedRate {
  const { indexLevel, futuresPrice, dividend, expiry } = inputs;
  requirePositive({ indexLevel, futuresPrice, expiry });
  const growth = quotient(futuresPrice, indexLevel);
  const dividends = exponential(dividend.times(expiry)).toSignificantDigits(40);
  const logarithm = new Decimal(growth.ln().toSignificantDigits(40));
  return {
    continuous: dividend.plus(quotient(logarithm, expiry)),
    simple: quotient(growth.times(dividends).minus(ONE), expiry),
  };
}
