/**
 * The number at a position that is known to exist.
 *
 * @throws RangeError for a position outside, which is a fault of the program and no question of a person's
 * @example
 * at([0.01, -0.02], 1) // -0.02
 */
export function at(numbers: ArrayLike<number>, position: number): number {
  const found = numbers[position];
  if (found === undefined) throw new RangeError(`no number at ${position} of ${numbers.length}`);
  return found;
}
