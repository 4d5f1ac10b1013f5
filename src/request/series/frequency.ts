import type { Frequency } from "./pairedSeries.js";

/** Frequencies from the finest to the coarsest. */
export const FREQUENCIES: readonly Frequency[] = ["daily", "weekly", "monthly", "quarterly", "yearly"];

/** Gaps in days between dates that follow each other, as they occur with weekends, holidays and months of 28 to 31 days. */
const GAPS: Readonly<Record<Frequency, readonly [number, number]>> = {
  daily: [1, 4],
  weekly: [5, 10],
  monthly: [25, 36],
  quarterly: [85, 97],
  yearly: [355, 377],
};
/** Share of the gaps that must be of the frequency's own length. */
const SHARE = 0.6;
/** Of daily rows most follow each other on the next day, and nearly all over a weekend at the latest. */
const NEXT_DAY = 0.5;
const DAILY_SHARE = 0.85;

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
  const share = (test: (gap: number) => boolean) => gaps.filter(test).length / gaps.length;
  if (found === "daily" && share((gap) => gap === 1) < NEXT_DAY) return undefined;
  return share((gap) => within(found, gap)) >= (found === "daily" ? DAILY_SHARE : SHARE) ? found : undefined;
}

/** Whether one frequency is coarser than another: monthly than daily. */
export function isCoarser(frequency: Frequency, than: Frequency): boolean {
  return FREQUENCIES.indexOf(frequency) > FREQUENCIES.indexOf(than);
}

/** The longest gap that is still one period. */
export function longestGap(frequency: Frequency): number {
  return frequency === "daily" ? 7 : GAPS[frequency][1] + 4;
}
