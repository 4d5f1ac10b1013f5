import { at } from "./at.js";

/**
 * `Σ a_i × b_i`.
 *
 * @example
 * sumOfProducts([1, 2], [3, 4]) // 11
 */
export function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}
