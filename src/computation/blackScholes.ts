import { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";
import { type EuropeanOption, europeanOption } from "./statistics/europeanOption.js";

/** What decides an index option's value. Rates, yield and volatility a year and continuous, as fractions. */
export interface OptionTerms {
  readonly kind: "put" | "call";
  readonly indexLevel: Decimal;
  readonly strike: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  /** In years. */
  readonly expiry: Decimal;
}

/** An option's price in index points, and its greeks: each per one of what changes, theta per year. */
export interface OptionValue {
  readonly optionPrice: Decimal;
  readonly delta: Decimal;
  readonly gamma: Decimal;
  readonly vega: Decimal;
  readonly theta: Decimal;
  readonly rho: Decimal;
  readonly d1: Decimal;
  readonly d2: Decimal;
}

/** What 64-bit numbers are good for. */
const DIGITS = 15;

/**
 * Price and greeks of a European index option after Black, Scholes and Merton: {@link europeanOption}.
 *
 * @throws {@link DomainError} `not-positive` for `indexLevel`, `strike`, `volatility` or `expiry`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.4
 * @example Hull: a two-month call, strike 900, index 930, 8%, dividends 3%, volatility 20%
 * blackScholes({ kind: "call", ... }, 0.2).optionPrice // 51.83
 */
export function blackScholes(terms: OptionTerms, volatility: Decimal): OptionValue {
  requirePositive({ volatility });
  const { price, ...greeks } = europeanOption({ ...numbersOf(terms), volatility: volatility.toNumber() });
  const { delta, gamma, vega, theta, rho, d1, d2 } = greeks;
  return {
    optionPrice: decimal(price),
    delta: decimal(delta),
    gamma: decimal(gamma),
    vega: decimal(vega),
    theta: decimal(theta),
    rho: decimal(rho),
    d1: decimal(d1),
    d2: decimal(d2),
  };
}

/** The terms as 64-bit numbers. @throws {@link DomainError} `not-positive` as {@link blackScholes} */
export function numbersOf(terms: OptionTerms): Omit<EuropeanOption, "volatility"> {
  const { kind, indexLevel, strike, rate, dividend, expiry } = terms;
  requirePositive({ indexLevel, strike, expiry });
  return {
    kind,
    spot: indexLevel.toNumber(),
    strike: strike.toNumber(),
    rate: rate.toNumber(),
    dividend: dividend.toNumber(),
    expiry: expiry.toNumber(),
  };
}

/** A 64-bit number with the digits that it is good for. */
function decimal(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(DIGITS).plus(0);
}
