import { normalDensity } from "./normalDensity.js";
import { normalUpperTail } from "./normalUpperTail.js";

/** A European option on something that pays a steady yield. Rates, yield and volatility a year, as fractions. */
export interface EuropeanOption {
  readonly kind: "put" | "call";
  /** S, above zero. */
  readonly spot: number;
  /** K, above zero. */
  readonly strike: number;
  /** σ, above zero. */
  readonly volatility: number;
  /** r, continuously compounded. */
  readonly rate: number;
  /** q, continuously compounded. */
  readonly dividend: number;
  /** T in years, above zero. */
  readonly expiry: number;
}

/** An option's price, in the unit of the spot, and how it changes. */
interface EuropeanValue {
  readonly price: number;
  /** Per unit of the spot. */
  readonly delta: number;
  /** Change of delta per unit of the spot. */
  readonly gamma: number;
  /** Per 1.00 of volatility, which is 100 points. */
  readonly vega: number;
  /** Per year that passes; negative where time costs. */
  readonly theta: number;
  /** Per 1.00 of the rate, which is 100 points. */
  readonly rho: number;
  readonly d1: number;
  readonly d2: number;
}

/**
 * The Black–Scholes–Merton value of a European option, with its greeks.
 *
 * `d₁ = (ln(S ÷ K) + (r − q + σ² ÷ 2) T) ÷ (σ√T)`, `d₂ = d₁ − σ√T`, put `K e^(−rT) N(−d₂) − S e^(−qT) N(−d₁)`.
 *
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.4 and ch. 19; Haug, The Complete Guide to Option
 *   Pricing Formulas, ch. 1 and 2
 * @example Haug: a put with strike 95 on an index at 100, six months, 10%, dividends 5%, volatility 20%
 * europeanOption({ kind: "put", spot: 100, strike: 95, ... }).price // 2.4648
 */
export function europeanOption(option: EuropeanOption): EuropeanValue {
  const { spot, strike, volatility, rate, dividend, expiry } = option;
  const side = option.kind === "call" ? 1 : -1;
  const root = Math.sqrt(expiry);
  const deviation = volatility * root;
  const d1 = (Math.log(spot / strike) + (rate - dividend) * expiry) / deviation + deviation / 2;
  const d2 = d1 - deviation;
  const yieldFactor = Math.exp(-dividend * expiry);
  const discountedSpot = spot * yieldFactor;
  const discountedStrike = strike * Math.exp(-rate * expiry);
  const [spotChance, strikeChance] = [normalUpperTail(-side * d1), normalUpperTail(-side * d2)];
  const density = discountedSpot * normalDensity(d1);
  const [ofSpot, ofStrike] = [side * discountedSpot * spotChance, side * discountedStrike * strikeChance];
  return {
    // Far out of the money the difference of two tiny numbers may round below zero.
    price: Math.max(ofSpot - ofStrike, 0),
    delta: side * yieldFactor * spotChance,
    gamma: density / (spot * spot * deviation),
    vega: density * root,
    theta: (-density * volatility) / (2 * root) + dividend * ofSpot - rate * ofStrike,
    rho: expiry * ofStrike,
    d1,
    d2,
  };
}
