/**
 * Positions of a long series that stand for all of it: evenly spaced, the last one always among them.
 *
 * @example
 * thinned(10, 4) // [0, 3, 6, 9]
 */
export function thinned(length: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(length / most));
  const count = Math.ceil(length / step);
  return Array.from({ length: count }, (_, index) => length - 1 - (count - 1 - index) * step);
}
