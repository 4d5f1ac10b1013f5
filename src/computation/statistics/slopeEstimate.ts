import { simpleRegression } from "./simpleRegression.js";

/** The slope of a part of the data. */
export interface SlopeEstimate {
  readonly beta: number;
  readonly standardError: number;
  readonly observations: number;
}

/**
 * Beta of some of the pairs with its standard error, `s ÷ √Σ (x − x̄)²`.
 *
 * @throws {@link DomainError} as {@link simpleRegression}
 * @example
 * slopeEstimate([1, 2, 3, 4], [2, 4, 5, 8]) // { beta: 1.9, standardError: 0.2646, observations: 4 }
 */
export function slopeEstimate(x: readonly number[], y: readonly number[]): SlopeEstimate {
  const { slope, slopeError, observations } = simpleRegression(x, y);
  return { beta: slope, standardError: slopeError, observations };
}
