import { InputError } from "../inputError.js";
import { dayNumber, daysInMonth, exists } from "./calendar.js";
import { type DateParts, readDateForm } from "./dateForm.js";
import { type DayMonthOrder, dayMonthOrder } from "./dayMonthOrder.js";
import type { Column, Layout } from "./layout.js";
import type { SeriesNote } from "./seriesNote.js";
import { type Cell, cellText, isMissing } from "./table.js";

/** The day number of each row, NaN where its date is missing. */
export interface DateColumn {
  readonly days: readonly number[];
  /** The time of day of each row in seconds, where any row has one. */
  readonly times?: readonly number[];
  readonly notes: readonly SeriesNote[];
}

/** Day 25,569 of a workbook is 1 January 1970. */
const WORKBOOK_EPOCH = 25_569;

/**
 * Reads a column of dates, all of one form; a month or a quarter stands for its last day.
 *
 * @param typed the order of day and month, where the person gives it
 * @throws {@link InputError} `date-unreadable`, `dates-mixed`, `date-impossible`, `ambiguous-dates`
 */
export function readDateColumn(column: Column, layout: Layout, typed: DayMonthOrder | undefined): DateColumn {
  const cells = layout.rows.map((row) => row[column.at]);
  const counted = cells.filter((cell) => !isMissing(cell)).every((cell) => isCount(cell));
  if (counted) return countedDates(cells.map((cell) => (isMissing(cell) ? Number.NaN : Number(cell))));
  const dates = cells.map((cell, index) => {
    if (cell === undefined || isMissing(cell)) return undefined;
    const parts = readDateForm(cell);
    if (parts !== undefined) return parts;
    throw atLine("date-unreadable", column, layout, index);
  });
  checkOneForm(dates, column, layout);
  const isNumeric = dates.some((parts) => parts?.form === "numeric");
  const order = isNumeric ? dayMonthOrder(dates, column, layout, typed) : undefined;
  const days = dates.map((parts, index) => {
    if (parts === undefined) return Number.NaN;
    const day = toDay(parts, order?.order ?? "mdy");
    if (day === undefined) throw atLine("date-impossible", column, layout, index);
    return day;
  });
  const form = dates.find((parts) => parts !== undefined)?.form;
  const period = form === "month" || form === "quarter" ? form : undefined;
  return {
    days,
    ...timesOf(cells),
    notes: [
      ...(order === undefined ? [] : [order]),
      ...(period === undefined ? [] : [{ code: "month-only", period } as const]),
    ],
  };
}

const TIME = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?/i;

function timesOf(cells: readonly (Cell | undefined)[]): { readonly times?: readonly number[] } {
  if (!cells.some((cell) => typeof cell === "string" && cell.includes(":"))) return {};
  const times = cells.map((cell) => {
    const [, hours = 0, minutes = 0, seconds = 0, half = ""] = TIME.exec(`${cell ?? ""}`) ?? [];
    const afternoon = /p/i.test(half) ? 12 : 0;
    const hour = half === "" ? Number(hours) : (Number(hours) % 12) + afternoon;
    return hour * 3600 + Number(minutes) * 60 + Number(seconds);
  });
  return { times };
}

/** A year, a workbook's day number, or seconds or milliseconds since 1970. */
function isCount(cell: Cell | undefined): boolean {
  const value = Number(cell);
  return Number.isInteger(value) && value >= 1 && value <= 1e13 && readDateForm(cell ?? "") === undefined;
}

const DAY_SECONDS = 86_400;

function countedDates(values: readonly number[]): DateColumn {
  const isYear = values.some((value) => value < 2200);
  const milliseconds = values.some((value) => value >= 1e11);
  const instants = milliseconds || values.some((value) => value >= 1e8);
  if (!instants) {
    const notes = isYear ? [{ code: "month-only", period: "year" } as const] : [];
    return { days: values.map(countedDay), notes };
  }
  const seconds = milliseconds ? values.map((value) => value / 1000) : values;
  return {
    days: seconds.map((value) => Math.floor(value / DAY_SECONDS)),
    times: seconds.map((value) => value % DAY_SECONDS),
    notes: [],
  };
}

function countedDay(value: number): number {
  return value < 2200 ? dayNumber({ year: value, month: 12, day: 31 }) : value - WORKBOOK_EPOCH;
}

function toDay({ form, year, first, second }: DateParts, order: DayMonthOrder): number | undefined {
  if (form === "month" || form === "quarter") {
    const last = { year, month: first, day: daysInMonth(year, first) };
    return exists(last) ? dayNumber(last) : undefined;
  }
  const swapped = form === "numeric" && order === "dmy";
  const date = { year, month: swapped ? second : first, day: swapped ? first : second };
  return exists(date) ? dayNumber(date) : undefined;
}

function checkOneForm(dates: readonly (DateParts | undefined)[], column: Column, layout: Layout): void {
  const first = dates.findIndex((parts) => parts !== undefined);
  const other = dates.findIndex((parts) => parts !== undefined && parts.form !== dates[first]?.form);
  if (other < 0) return;
  const shown = [first, other].map(
    (index) => `line ${layout.lines[index]} (${cellText(layout.rows[index]?.[column.at])})`,
  );
  throw new InputError("dates-mixed", { part: column.name, about: shown.join(" and ") }, "file");
}

function atLine(
  code: "date-unreadable" | "date-impossible",
  column: Column,
  layout: Layout,
  index: number,
): InputError {
  const part = cellText(layout.rows[index]?.[column.at]);
  return new InputError(code, { part, about: `column ${column.name}, line ${layout.lines[index]}` }, "file");
}
