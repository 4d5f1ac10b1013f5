import { DomainError } from "../domainError.js";
import { at } from "./at.js";
import { type Centred, centre } from "./centre.js";
import { requirePairs } from "./requirePairs.js";
import { sumOfProducts } from "./sumOfProducts.js";

/** A straight line through pairs by least squares, with what its errors and tests need. */
export interface Regression {
  readonly slope: number;
  readonly intercept: number;
  readonly slopeError: number;
  readonly interceptError: number;
  /** Share of the variance of y that the line explains, 0 to 1. */
  readonly rSquared: number;
  /** `√(RSS ÷ (n − 2))`, in units of y. */
  readonly residualDeviation: number;
  readonly observations: number;
  readonly degreesOfFreedom: number;
  readonly xMean: number;
  /** `Σ (x − x̄)²`. */
  readonly xSumOfSquares: number;
  readonly residuals: readonly number[];
}

/**
 * Ordinary least squares with intercept: `slope = Σ (x − x̄)(y − ȳ) ÷ Σ (x − x̄)²`, on centred numbers.
 *
 * Residuals no larger than the rounding of the numbers count as zero: a perfect fit has errors of 0 and an R² of 1.
 * Where y does not move, slope and R² are 0.
 *
 * @param x index returns, as fractions
 * @param y asset returns, as fractions
 * @throws {@link DomainError} `too-few` for fewer than 3 pairs, `constant` for an `index` without spread,
 *   `out-of-range` for numbers that are not finite
 * @see NIST Statistical Reference Datasets, linear regression, Norris
 * @example
 * simpleRegression([1, 2, 3, 4], [2, 4, 5, 8]) // slope 1.9, intercept 0, slopeError 0.2646, rSquared 0.9627
 */
export function simpleRegression(x: readonly number[], y: readonly number[]): Regression {
  requirePairs(x, y, 3);
  const index = centre(x, "index");
  const asset = centre(y, "asset");
  if (index.constant) throw new DomainError("constant", "index");

  const slope = asset.constant ? 0 : sumOfProducts(index.deviations, asset.deviations) / index.sumOfSquares;
  const residuals = residualsOf(slope, index, asset);
  const residualSum = sumOfProducts(residuals, residuals);
  const degreesOfFreedom = x.length - 2;
  const residualDeviation = Math.sqrt(residualSum / degreesOfFreedom);
  return {
    slope,
    intercept: asset.mean - slope * index.mean,
    slopeError: residualDeviation / Math.sqrt(index.sumOfSquares),
    interceptError: residualDeviation * Math.sqrt(1 / x.length + (index.mean / index.sumOfSquares) * index.mean),
    rSquared: asset.constant ? 0 : Math.max(0, 1 - residualSum / asset.sumOfSquares),
    residualDeviation,
    observations: x.length,
    degreesOfFreedom,
    xMean: index.mean,
    xSumOfSquares: index.sumOfSquares,
    residuals,
  };
}

function residualsOf(slope: number, index: Centred, asset: Centred): readonly number[] {
  if (asset.constant) return asset.deviations.map(() => 0);
  const residuals = asset.deviations.map((deviation, i) => deviation - slope * at(index.deviations, i));
  const rounding = 8 * Number.EPSILON * (reach(asset) + Math.abs(slope) * reach(index));
  return residuals.every((residual) => Math.abs(residual) <= rounding) ? residuals.map(() => 0) : residuals;
}

/** No number is further than this from zero. */
function reach({ mean, sumOfSquares }: Centred): number {
  return Math.abs(mean) + Math.sqrt(sumOfSquares);
}
