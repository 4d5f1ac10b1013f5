import { DomainError } from "../domainError.js";
import { at } from "./at.js";

/** Losses of past returns, as fractions; negative where even the tail gained. */
export interface HistoricalLoss {
  readonly valueAtRisk: number;
  readonly expectedShortfall: number;
  /** How many returns are at or beyond the value at risk. */
  readonly tailCount: number;
}

/**
 * Value at risk and expected shortfall of past returns: their empirical quantile at `1 − level` and the mean of the
 * returns at or below it, both with the sign turned.
 *
 * The quantile is R's type 7, linear between the order statistics: with `h = (n − 1)(1 − level)`, counted from 0,
 * `x_⌊h⌋ + (h − ⌊h⌋)(x_⌊h⌋₊₁ − x_⌊h⌋)`.
 *
 * @param returns simple returns of one period, as fractions; at least one
 * @param level above 0 and below 1
 * @throws {@link DomainError} `too-few` for `returns`, `out-of-range` for `level`
 * @see Hyndman and Fan, Sample Quantiles in Statistical Packages, American Statistician 50 (1996), definition 7
 * @example
 * historicalLoss([-0.04, 0.01, -0.02, 0.03, 0.02], 0.8) // { valueAtRisk: 0.024, expectedShortfall: 0.04, tailCount: 1 }
 */
export function historicalLoss(returns: readonly number[], level: number): HistoricalLoss {
  if (!(level > 0 && level < 1)) throw new DomainError("out-of-range", "level");
  if (returns.length === 0) throw new DomainError("too-few", "returns");
  const ascending = Float64Array.from(returns).sort();
  const exact = (ascending.length - 1) * (1 - level);
  // A whole position that 1 − level has missed by a rounding is whole, as in R.
  const position = Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) : exact;
  const below = Math.floor(position);
  const lower = at(ascending, below);
  const quantile = position === below ? lower : lower + (position - below) * (at(ascending, below + 1) - lower);
  const tail = ascending.filter((value) => value <= quantile);
  return {
    valueAtRisk: -quantile,
    expectedShortfall: -tail.reduce((sum, value) => sum + value, 0) / tail.length,
    tailCount: tail.length,
  };
}
