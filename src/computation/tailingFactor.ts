import { type Decimal, exponential } from "./decimal.js";

/**
 * What a count of forwards is multiplied by to become one of futures: `e^(−r × T)`, to 40 significant digits.
 *
 * Futures pay their gains every day, and those earn interest until the end; so fewer are needed. It is not the
 * correction of units to values, `S ÷ F`, which a count of `β × V_P ÷ V_F` already holds.
 *
 * @param rate r a year, continuously compounded, as a fraction
 * @param expiry T in years
 * @see Figlewski, Landskroner and Silber, Tailing the Hedge: Why and How, Journal of Futures Markets 11 (1991)
 * @example 60 contracts, 4%, one month: 59.80
 * tailingFactor({ rate: 0.04, expiry: 1 / 12 }) // 0.99667
 */
export function tailingFactor({ rate, expiry }: { readonly rate: Decimal; readonly expiry: Decimal }): Decimal {
  return exponential(rate.times(expiry).negated()).toSignificantDigits(40);
}
