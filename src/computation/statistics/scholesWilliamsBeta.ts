import { DomainError } from "../domainError.js";
import { correlation } from "./correlation.js";
import { requirePairs } from "./requirePairs.js";
import { simpleRegression } from "./simpleRegression.js";

/** A beta from three simple regressions, and what it was made of. */
export interface ScholesWilliamsBeta {
  readonly beta: number;
  /** On the index one period before. */
  readonly lagSlope: number;
  readonly slope: number;
  /** On the index one period after. */
  readonly leadSlope: number;
  /** Correlation of the index with itself one period before. */
  readonly autocorrelation: number;
}

/**
 * Scholes and Williams's beta for prices that are not taken at one time: `(b₋₁ + b₀ + b₊₁) ÷ (1 + 2ρ)`.
 *
 * Each slope is a simple regression on its own pairs (n, or n − 1 with a shift); ρ is over the n − 1 pairs of
 * neighbours.
 *
 * @throws {@link DomainError} `too-few` for fewer than 4 pairs, `constant` for an `index` without spread,
 *   `out-of-range` for an `autocorrelation` of −0.5 or below, where the estimate has no meaning
 * @see Scholes and Williams, Estimating Betas from Nonsynchronous Data, Journal of Financial Economics 5 (1977)
 * @example slopes of 0.2, 0.9 and 0.1 with ρ 0.05
 * (0.2 + 0.9 + 0.1) / (1 + 2 * 0.05) // 1.0909
 */
export function scholesWilliamsBeta(x: readonly number[], y: readonly number[]): ScholesWilliamsBeta {
  requirePairs(x, y, 4);
  const earlier = x.slice(0, -1);
  const later = x.slice(1);
  const autocorrelation = correlation(later, earlier, ["index", "index"]);
  if (autocorrelation <= -0.5) throw new DomainError("out-of-range", "autocorrelation");
  const lagSlope = simpleRegression(earlier, y.slice(1)).slope;
  const { slope } = simpleRegression(x, y);
  const leadSlope = simpleRegression(later, y.slice(0, -1)).slope;
  return {
    beta: (lagSlope + slope + leadSlope) / (1 + 2 * autocorrelation),
    lagSlope,
    slope,
    leadSlope,
    autocorrelation,
  };
}
