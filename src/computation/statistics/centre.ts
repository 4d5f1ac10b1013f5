import { DomainError } from "../domainError.js";
import { isConstant } from "./isConstant.js";
import { sumOfProducts } from "./sumOfProducts.js";

/** Spread above this, in squares, cannot be squared again without leaving the range of numbers. */
const LARGEST = 1e100;

/** Numbers as distances from their mean. */
export interface Centred {
  readonly mean: number;
  readonly deviations: readonly number[];
  /** `Σ (v − mean)²`. */
  readonly sumOfSquares: number;
  /** No spread beyond the rounding of the numbers themselves. */
  readonly constant: boolean;
}

/**
 * The mean and the distances from it, in two passes: `Σ v² − n × mean²` would lose every digit for numbers near 1e8.
 *
 * Distances are taken from the first number before averaging, so that equal numbers have exactly no spread.
 *
 * @param field named in the error
 * @throws {@link DomainError} `out-of-range` for numbers that are not finite or further than 1e50 apart
 * @see Chan, Golub and LeVeque, Algorithms for Computing the Sample Variance, The American Statistician 37 (1983)
 * @example
 * centre([1, 2, 6], "index") // { mean: 3, deviations: [-2, -1, 3], sumOfSquares: 14, constant: false }
 */
export function centre(values: readonly number[], field: string): Centred {
  const origin = values[0] ?? 0;
  const shifted = values.map((value) => value - origin);
  const offset = shifted.reduce((sum, value) => sum + value, 0) / shifted.length;
  const deviations = shifted.map((value) => value - offset);
  const sumOfSquares = sumOfProducts(deviations, deviations);
  if (!(sumOfSquares <= LARGEST)) throw new DomainError("out-of-range", field);
  const constant = isConstant(sumOfSquares, values.length, largest(values));
  return { mean: origin + offset, deviations, sumOfSquares, constant };
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
