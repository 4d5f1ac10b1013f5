import { type Decimal, ONE } from "./decimal.js";
import { fairFuturesPrice } from "./fairFuturesPrice.js";

/**
 * Price that an index future comes to when the index makes its return and carry runs off as it should:
 * `F₀ × (1 + β_F × r) × e^(−(r_f − q) × t)`.
 *
 * It is `S₁ e^((r_f − q)(T − t))` with `F₀ = S₀ e^((r_f − q) T)`: index levels and expiry drop out, and what the future was
 * dear or cheap by at the start is kept.
 *
 * @param entryPrice F₀
 * @param indexReturn r, a fraction
 * @param rate r_f and
 * @param dividend q, a year, continuously compounded, as fractions
 * @param horizon t in years
 * @throws {@link DomainError} `not-positive` for an index that loses everything
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §5.9 and the table of §3.5
 * @example Hull's hedge: 1,010 and an index from 1,000 to 900 in three months, rate 4%, dividends 1%
 * fairExitPrice({ entryPrice: 1010, indexReturn: -0.1, futuresBeta: 1, rate: 0.04, dividend: 0.01, horizon: 0.25 }) // 902.21
 */
export function fairExitPrice(inputs: {
  readonly entryPrice: Decimal;
  readonly indexReturn: Decimal;
  readonly futuresBeta: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly horizon: Decimal;
}): Decimal {
  const { entryPrice, indexReturn, futuresBeta, rate, dividend, horizon } = inputs;
  const moved = entryPrice.times(ONE.plus(futuresBeta.times(indexReturn)));
  // Carry that runs off is carry with rate and dividends in each other's place.
  return fairFuturesPrice({ indexLevel: moved, rate: dividend, dividend: rate, expiry: horizon });
}
