import { InputError } from "../inputError.js";
import { dayNumber, exists } from "./calendar.js";
import type { DateParts } from "./dateForm.js";
import type { Column, Layout } from "./layout.js";
import type { SeriesNote } from "./seriesNote.js";
import { cellText } from "./table.js";

/** 31/01/1998 or 01/31/1998. */
export type DayMonthOrder = "dmy" | "mdy";

type OrderNote = Extract<SeriesNote, { readonly code: "day-month-order" }>;

/**
 * Which part of 01/02/2015 is the day, told from the whole column: by a part above 12, else by the one order in which the
 * dates ascend or descend, else by the one in which they are regularly spaced.
 *
 * @throws {@link InputError} `ambiguous-dates` to ask, `dates-mixed` where parts above 12 stand in both places
 */
export function dayMonthOrder(
  dates: readonly (DateParts | undefined)[],
  column: Column,
  layout: Layout,
  typed: DayMonthOrder | undefined,
): OrderNote {
  const show = (index: number) => cellText(layout.rows[index]?.[column.at]);
  const note = (order: DayMonthOrder, how: OrderNote["how"], index: number): OrderNote => ({
    code: "day-month-order",
    order,
    how,
    example: show(index),
  });
  const first = dates.findIndex((parts) => parts !== undefined);
  if (typed !== undefined) return note(typed, "typed", first);
  const dayFirst = dates.findIndex((parts) => parts !== undefined && parts.first > 12);
  const daySecond = dates.findIndex((parts) => parts !== undefined && parts.second > 12);
  if (dayFirst >= 0 && daySecond >= 0) {
    const shown = [dayFirst, daySecond].map((index) => `line ${layout.lines[index]} (${show(index)})`);
    throw new InputError("dates-mixed", { part: column.name, about: shown.join(" and ") }, "file");
  }
  if (dayFirst >= 0) return note("dmy", "above-12", dayFirst);
  if (daySecond >= 0) return note("mdy", "above-12", daySecond);
  const known = dates.filter((parts) => parts !== undefined);
  const days = { dmy: known.map((parts) => day(parts, "dmy")), mdy: known.map((parts) => day(parts, "mdy")) };
  const only = (test: (days: readonly number[]) => boolean): DayMonthOrder | undefined => {
    if (test(days.dmy) === test(days.mdy)) return undefined;
    return test(days.dmy) ? "dmy" : "mdy";
  };
  const ascending = only(isMonotone);
  if (ascending !== undefined) return note(ascending, "ascending", first);
  const regular = only(isRegular);
  if (regular !== undefined) return note(regular, "regular", first);
  throw new InputError("ambiguous-dates", { part: show(first), add: ["dates:dmy", "dates:mdy"] }, "dates");
}

function day({ year, first, second }: DateParts, order: DayMonthOrder): number {
  const date = order === "dmy" ? { year, month: second, day: first } : { year, month: first, day: second };
  return exists(date) ? dayNumber(date) : Number.NaN;
}

function isMonotone(days: readonly number[]): boolean {
  const pairs = days.slice(1).map((next, index) => Math.sign(next - (days[index] ?? 0)));
  return pairs.every((sign) => sign === 1) || pairs.every((sign) => sign === -1);
}

function isRegular(days: readonly number[]): boolean {
  const sorted = days.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((next, index) => next - (sorted[index] ?? 0));
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.every((gap) => gap >= 0.75 * median && gap <= 1.3 * median + (median <= 2 ? 4 : 0));
}
