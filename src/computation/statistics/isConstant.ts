/** Spread below this, in squares, cannot be divided by without leaving the range of numbers. */
const SMALLEST = 1e-100;

/**
 * Whether numbers have no spread beyond their own rounding.
 *
 * @param sumOfSquares `Σ (v − mean)²`
 * @param largest `max |v|`
 * @example 0.3 and 0.1 + 0.2
 * isConstant(1e-33, 3, 0.3) // true
 */
export function isConstant(sumOfSquares: number, observations: number, largest: number): boolean {
  return sumOfSquares <= Math.max(SMALLEST, observations * (4 * Number.EPSILON * largest) ** 2);
}
