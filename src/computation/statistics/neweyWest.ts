import { DomainError } from "../domainError.js";
import { at } from "./at.js";
import type { Regression } from "./simpleRegression.js";

/** Standard errors that allow for residuals of changing size and for residuals that lean on those before. */
export interface RobustErrors {
  /** Of the slope. */
  readonly standardError: number;
  readonly interceptError: number;
  readonly lags: number;
}

/**
 * Newey–West standard errors with Bartlett weights: `s² = Σ ψ_t² + 2 Σ_l (1 − l ÷ (L + 1)) Σ_t ψ_t ψ_{t−l}`, where
 * `ψ_t = (x_t − x̄) e_t ÷ Σ (x − x̄)²` is what one observation adds to the slope.
 *
 * Without prewhitening, and without the factor `n ÷ (n − 2)`.
 *
 * @param x of the regression
 * @param lags a whole number from 0 to n − 1
 * @throws {@link DomainError} `out-of-range` for `lags`
 * @see Newey and West, A Simple, Positive Semi-Definite, Heteroskedasticity and Autocorrelation Consistent Covariance
 *   Matrix, Econometrica 55 (1987)
 * @example with no lags, White's errors
 * neweyWest([1, 2, 3, 4], simpleRegression([1, 2, 3, 4], [2, 4, 5, 8]), { lags: 0 }) // standardError 0.1435
 */
export function neweyWest(
  x: readonly number[],
  regression: Regression,
  { lags }: { readonly lags: number },
): RobustErrors {
  const { observations, residuals, xMean, xSumOfSquares } = regression;
  if (!Number.isInteger(lags) || lags < 0 || lags >= observations) throw new DomainError("out-of-range", "lags");
  const toSlope = residuals.map((residual, t) => (residual * (at(x, t) - xMean)) / xSumOfSquares);
  const toIntercept = residuals.map((residual, t) => residual / observations - xMean * at(toSlope, t));
  return {
    standardError: Math.sqrt(longRunSum(toSlope, lags)),
    interceptError: Math.sqrt(longRunSum(toIntercept, lags)),
    lags,
  };
}

/** Bartlett's weights keep it from being negative, but for rounding. */
function longRunSum(parts: readonly number[], lags: number): number {
  let sum = laggedProducts(parts, 0);
  for (let lag = 1; lag <= lags; lag++) sum += 2 * (1 - lag / (lags + 1)) * laggedProducts(parts, lag);
  return Math.max(0, sum);
}

function laggedProducts(parts: readonly number[], lag: number): number {
  let sum = 0;
  for (let t = lag; t < parts.length; t++) sum += at(parts, t) * at(parts, t - lag);
  return sum;
}
