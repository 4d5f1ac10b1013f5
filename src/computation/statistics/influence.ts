import { at } from "./at.js";
import type { Regression } from "./simpleRegression.js";

/** What one pair does to a regression. */
export interface InfluentialPoint {
  readonly position: number;
  readonly cooksDistance: number;
  /** Its residual in standard errors of a fit without it. Absent where the other pairs lie on one line. */
  readonly studentisedResidual?: number;
  /** Slope of the regression on all other pairs. */
  readonly betaWithout: number;
}

/** Below this share of itself, what a subtraction leaves is rounding. */
const ROUNDING = 1e-12;

/**
 * The pairs that move a regression most, by Cook's distance `D = e² h ÷ (2 s² (1 − h)²)`, with the leverage
 * `h = 1 ÷ n + (x − x̄)² ÷ Σ (x − x̄)²`; the largest first, the earlier first of equals.
 *
 * Empty for a perfect fit and for 3 pairs, where no degree of freedom is left without one. A pair without which the
 * index has no spread is left out: there is no beta without it.
 *
 * @param x of the regression
 * @param most how many pairs
 * @see Cook and Weisberg, Residuals and Influence in Regression (1982), §2.2 and §3.5
 * @example the last pair is far off
 * influence(x, simpleRegression(x, [1, 2, 3, 9]), 1) // [{ position: 3, betaWithout: 1, … }] with x of [1, 2, 3, 4]
 */
export function influence(x: readonly number[], regression: Regression, most: number): readonly InfluentialPoint[] {
  if (regression.residualDeviation === 0 || regression.degreesOfFreedom < 2) return [];
  return regression.residuals
    .map((residual, position) => pointAt(position, at(x, position) - regression.xMean, residual, regression))
    .filter((point) => point !== undefined)
    .sort((a, b) => b.cooksDistance - a.cooksDistance)
    .slice(0, most);
}

function pointAt(
  position: number,
  distance: number,
  residual: number,
  { slope, observations, degreesOfFreedom, residualDeviation, xSumOfSquares }: Regression,
): InfluentialPoint | undefined {
  const leverage = 1 / observations + distance ** 2 / xSumOfSquares;
  const rest = 1 - leverage;
  if (rest <= ROUNDING) return undefined;

  const standardised = (residual / residualDeviation) ** 2 / rest;
  const left = (degreesOfFreedom - standardised) / (degreesOfFreedom - 1);
  return {
    position,
    cooksDistance: (standardised * leverage) / (2 * rest),
    ...(left > ROUNDING && { studentisedResidual: residual / (residualDeviation * Math.sqrt(left * rest)) }),
    betaWithout: slope - (distance * residual) / (xSumOfSquares * rest),
  };
}
