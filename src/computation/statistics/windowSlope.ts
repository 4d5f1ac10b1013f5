import { at } from "./at.js";
import { isConstant } from "./isConstant.js";

/** Slope and standard error of one stretch of two columns. */
interface WindowSlope {
  readonly slope: number;
  readonly standardError: number;
}

/**
 * {@link simpleRegression}'s slope on the pairs from `start` up to `end`, without copying them: centred sums in a
 * second pass, residuals in a third.
 *
 * @returns undefined for an index without spread, as a window has no beta then
 * @example
 * windowSlope([9, 1, 2, 3, 4], [9, 2, 4, 5, 8], 1, 5) // { slope: 1.9, standardError: 0.2646 }
 */
export function windowSlope(
  x: readonly number[],
  y: readonly number[],
  start: number,
  end: number,
): WindowSlope | undefined {
  const xMean = meanOf(x, start, end);
  const yMean = meanOf(y, start, end);
  let xSquares = 0;
  let products = 0;
  let largest = 0;
  for (let i = start; i < end; i++) {
    const distance = at(x, i) - xMean;
    xSquares += distance * distance;
    products += distance * (at(y, i) - yMean);
    largest = Math.max(largest, Math.abs(at(x, i)));
  }
  const observations = end - start;
  if (isConstant(xSquares, observations, largest)) return undefined;

  const slope = products / xSquares;
  let residualSum = 0;
  for (let i = start; i < end; i++) residualSum += (at(y, i) - yMean - slope * (at(x, i) - xMean)) ** 2;
  return { slope, standardError: Math.sqrt(residualSum / (observations - 2) / xSquares) };
}

function meanOf(values: readonly number[], start: number, end: number): number {
  const origin = at(values, start);
  let sum = 0;
  for (let i = start; i < end; i++) sum += at(values, i) - origin;
  return origin + sum / (end - start);
}
