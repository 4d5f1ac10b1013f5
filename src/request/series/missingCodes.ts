/** A value that stands for a missing one, and how many cells held it. */
export interface MissingCode {
  readonly value: number;
  readonly count: number;
}

/** Each code with the value that all others of the column must lie above. */
const CODES: ReadonlyMap<number, number> = new Map([
  [-99, -50],
  [-99.99, -90],
  [-999, -500],
  [-999.99, -500],
  [-9999, -5000],
]);
/** Returns, fractions or percent, are smaller than this at the median. */
const AS_RETURNS = 20;

/**
 * Codes for missing values in a column of returns, or of prices, which are never negative: -99.99 and -999, as in Kenneth
 * French's data library, and their kin, where every other value is far from them.
 *
 * @see https://mba.tuck.dartmouth.edu/pages/faculty/ken.french/data_library.html
 * @example
 * missingCodes([1.2, -99.99, -0.4]) // [{ value: -99.99, count: 1 }]
 */
export function missingCodes(values: readonly number[]): readonly MissingCode[] {
  const counts = new Map<number, number>();
  for (const value of values) if (CODES.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size === 0) return [];
  const others = values.filter((value) => !Number.isNaN(value) && !CODES.has(value));
  if (others.length === 0) return [];
  const sizes = others.map(Math.abs).sort((a, b) => a - b);
  const lowest = others.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const small = (sizes[Math.floor(sizes.length / 2)] ?? 0) < AS_RETURNS;
  if (!small && lowest <= 0) return [];
  return [...counts].filter(([value]) => lowest > (CODES.get(value) ?? 0)).map(([value, count]) => ({ value, count }));
}
