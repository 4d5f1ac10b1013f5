import { DomainError } from "../domainError.js";
import { fTail } from "./fTail.js";
import { requirePairs } from "./requirePairs.js";
import { type Regression, simpleRegression } from "./simpleRegression.js";
import type { SlopeEstimate } from "./slopeEstimate.js";

/** The first half of the data against the second. */
export interface Stability {
  readonly first: SlopeEstimate;
  readonly second: SlopeEstimate;
  readonly fStatistic: number;
  /** Chance of an F as large where both halves have one line. */
  readonly pValue: number;
}

/**
 * Chow's test for one line through both halves:
 * `F = ((RSS − RSS₁ − RSS₂) ÷ 2) ÷ ((RSS₁ + RSS₂) ÷ (n − 4))`, with 2 and n − 4 degrees of freedom.
 *
 * With an odd number of pairs the middle one belongs to the second half.
 *
 * @throws {@link DomainError} `too-few` for fewer than 6 pairs, `constant` for an `index` without spread in a half, or
 *   for `residuals` when both halves fit exactly and leave nothing to test against
 * @see Chow, Tests of Equality Between Sets of Coefficients in Two Linear Regressions, Econometrica 28 (1960)
 * @example
 * stability([1, 2, 3, 1, 2, 3], [1, 2, 4, 1, 4, 5]) // betas 1.5 and 2, F 2.1, p 0.3226
 */
export function stability(x: readonly number[], y: readonly number[]): Stability {
  requirePairs(x, y, 6);
  const half = Math.floor(x.length / 2);
  const whole = simpleRegression(x, y);
  const first = simpleRegression(x.slice(0, half), y.slice(0, half));
  const second = simpleRegression(x.slice(half), y.slice(half));
  const apart = residualSum(first) + residualSum(second);
  if (apart === 0) throw new DomainError("constant", "residuals");
  const degreesOfFreedom = x.length - 4;
  const fStatistic = Math.max(0, residualSum(whole) - apart) / 2 / (apart / degreesOfFreedom);
  return {
    first: estimate(first),
    second: estimate(second),
    fStatistic,
    pValue: fTail(fStatistic, 2, degreesOfFreedom),
  };
}

function residualSum({ residualDeviation, degreesOfFreedom }: Regression): number {
  return residualDeviation ** 2 * degreesOfFreedom;
}

function estimate({ slope, slopeError, observations }: Regression): SlopeEstimate {
  return { beta: slope, standardError: slopeError, observations };
}
