import { civilDay, dayNumber, daysInMonth } from "./calendar.js";
import { isCoarser } from "./frequency.js";
import type { Frequency } from "./pairedSeries.js";

/** Rows of one week, month, quarter or year. */
export interface Period {
  /** First and last row, as indexes into the days given. */
  readonly from: number;
  readonly to: number;
}

/** Periods with those at the ends told apart that the days do not reach the beginning or the end of. */
export interface Periods {
  readonly periods: readonly Period[];
  readonly firstComplete: boolean;
  readonly lastComplete: boolean;
}

const MONTHS: Readonly<Record<Frequency, number>> = { daily: 0, weekly: 0, monthly: 1, quarterly: 3, yearly: 12 };
/** Days that holidays may leave between the last row and the end of its period. */
const SLACK = 4;

/**
 * Groups days, ascending, into ISO weeks (Monday to Sunday), months, quarters or years.
 *
 * The first period is complete when its first day lies within 4 days of its start (2 for weeks), the last when its last
 * day lies within 4 days of its end (Thursday for weeks). Rows that are weeks apart may lie a week's six days from it; rows
 * that are months apart stand for whole months, on whichever day they are dated.
 *
 * @param native the frequency of the days
 */
export function groupPeriods(days: readonly number[], frequency: Frequency, native: Frequency | undefined): Periods {
  const monthly = native !== undefined && isCoarser(native, "weekly");
  const periods: Period[] = [];
  let from = 0;
  for (let row = 1; row <= days.length; row += 1) {
    if (row < days.length && periodKey(days[row] ?? 0, frequency) === periodKey(days[from] ?? 0, frequency)) continue;
    periods.push({ from, to: row - 1 });
    from = row;
  }
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const start = periodStart(first, frequency);
  const end = periodStart(last, frequency, 1) - 1;
  const slack = native === "weekly" ? 6 : SLACK;
  if (monthly) {
    const months = MONTHS[native];
    return {
      periods,
      firstComplete: monthIndex(first) - monthIndex(start) < months,
      lastComplete: monthIndex(end) - monthIndex(last) < months,
    };
  }
  const firstSlack = frequency === "weekly" ? 2 : slack;
  const lastSlack = frequency === "weekly" ? 3 : slack;
  return { periods, firstComplete: first - start <= firstSlack, lastComplete: end - last <= lastSlack };
}

/** Months since the year nought. */
export function monthIndex(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

/** A day so many months earlier, or the last of its month where there is no such day. */
export function monthsBefore(day: number, months: number): number {
  const date = civilDay(day);
  const index = date.year * 12 + date.month - 1 - months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** A number for each week, month, quarter or year, that goes up by one from one to the next. */
export function periodKey(day: number, frequency: Frequency): number {
  if (frequency === "daily") return day;
  if (frequency === "weekly") return Math.floor((day + 3) / 7);
  return Math.floor(monthIndex(day) / MONTHS[frequency]);
}

function periodStart(day: number, frequency: Frequency, periodsLater = 0): number {
  const key = periodKey(day, frequency) + periodsLater;
  if (frequency === "daily") return key;
  if (frequency === "weekly") return key * 7 - 3;
  const month = key * MONTHS[frequency];
  return dayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}
