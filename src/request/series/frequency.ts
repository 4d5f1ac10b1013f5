import type { Frequency } from "./pairedSeries.js";

/** Frequencies from the finest to the coarsest. */
export const FREQUENCIES: readonly Frequency[] = ["daily", "weekly", "monthly", "quarterly", "yearly"];

/** Gaps in days between dates that follow each other, as they occur with weekends, holidays and months of 28 to 31 days. */
const GAPS: Readonly<Record<Frequency, readonly [number, number]>> = {
  daily: [1, 5],
  weekly: [5, 10],
  monthly: [25, 36],
  quarterly: [85, 97],
  yearly: [355, 377],
};
/** Share of the gaps that must be of the frequency's own length. */
const SHARE = 0.6;

/**
 * The frequency of days in ascending order, from the median gap between them, or nothing where they follow none.
 *
 * @example days of Mondays to Fridays → "daily"; last days of months → "monthly"
 */
export function frequencyOf(days: readonly number[]): Frequency | undefined {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  if (gaps.length === 0) return undefined;
  const median = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const within = (frequency: Frequency, gap: number) => gap >= GAPS[frequency][0] && gap <= GAPS[frequency][1];
  const found = FREQUENCIES.find((frequency) => within(frequency, median));
  if (found === undefined) return undefined;
  return gaps.filter((gap) => within(found, gap)).length >= SHARE * gaps.length ? found : undefined;
}

/** Whether one frequency is coarser than another: monthly than daily. */
export function isCoarser(frequency: Frequency, than: Frequency): boolean {
  return FREQUENCIES.indexOf(frequency) > FREQUENCIES.indexOf(than);
}

/** The longest gap that is still one period. */
export function longestGap(frequency: Frequency): number {
  return frequency === "daily" ? 7 : GAPS[frequency][1] + 4;
}
