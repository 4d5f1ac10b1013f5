import { InputError } from "../inputError.js";
import { civilDay, dayNumber, daysInMonth, exists } from "./calendar.js";
import { monthIndex, monthsBefore } from "./periods.js";

/** Which pairs are used: the last so many, those of the last so long, or those between two days, both included. */
export type SeriesWindow =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "length"; readonly count: number; readonly unit: "day" | "week" | "month" | "year" }
  | { readonly kind: "dates"; readonly from?: number; readonly to?: number };

/** A number alone is a year from 1900 to 2100, and otherwise a count of pairs; a month or a day alone is that one. */
const YEAR = /^(?:19\d\d|20\d\d|2100)(?:-\d{1,2}){0,2}$/;
const COUNT = /^(?:the\s+)?(?:last\s+)?(\d{1,6})(?:\s*(?:obs|observations|pairs|periods|rows|returns))?$/i;
const LENGTH =
  /^(?:the\s+)?(?:last\s+)?(\d{1,5})\s*(d|days?|w|wks?|weeks?|m|mo|mths?|months?|q|quarters?|y|yrs?|years?)$/i;
const DAY = "(\\d{4}(?:-\\d{1,2}){0,2})";
const BETWEEN = new RegExp(`^(?:from\\s+)?${DAY}?\\s*(?:\\.{2,3}|…|\\bto\\b|–|—)\\s*${DAY}?$`, "i");
const SINCE = new RegExp(`^(?:since|from|after)\\s+${DAY}$`, "i");
const UNTIL = new RegExp(`^(?:until|till|to|before|up to)\\s+${DAY}$`, "i");

/**
 * A window: `60`, `last 60`, `2019`, `2019-06`, `36 months`, `5y`, `2015-01-01..2019-12-31`, `2015..2019`, `since 2018`, `until 2019-06`.
 *
 * @throws {@link InputError} `window-shape`
 * @example
 * readWindow("36 months") // { kind: "length", count: 36, unit: "month" }
 */
export function readWindow(text: string): SeriesWindow {
  const typed = text.trim();
  if (YEAR.test(typed)) return datesOf(typed, typed);
  const count = COUNT.exec(typed);
  if (count !== null) return { kind: "count", count: positive(count[1]) };
  const length = LENGTH.exec(typed);
  if (length !== null) return lengthOf(positive(length[1]), (length[2] ?? "").charAt(0).toLowerCase());
  const between = BETWEEN.exec(typed);
  if (between !== null) return datesOf(between[1], between[2]);
  const since = SINCE.exec(typed);
  if (since !== null) return datesOf(since[1], undefined);
  const until = UNTIL.exec(typed);
  if (until !== null) return datesOf(undefined, until[1]);
  throw new InputError("window-shape");
}

function positive(digits = ""): number {
  const count = Number(digits);
  if (count === 0) throw new InputError("window-shape");
  return count;
}

function lengthOf(count: number, letter: string): SeriesWindow {
  if (letter === "q") return { kind: "length", count: count * 3, unit: "month" };
  const unit = ({ d: "day", w: "week", m: "month", y: "year" } as const)[letter as "d" | "w" | "m" | "y"];
  return { kind: "length", count, unit };
}

function datesOf(from: string | undefined, to: string | undefined): SeriesWindow {
  const first = from === undefined ? undefined : edge(from, "first");
  const last = to === undefined ? undefined : edge(to, "last");
  const empty = first === undefined && last === undefined;
  if (empty || (first !== undefined && last !== undefined && first > last)) throw new InputError("window-shape");
  return {
    kind: "dates",
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}

/** The first or last day of a year, a month or a day as written. */
function edge(text: string, side: "first" | "last"): number {
  const [year = 0, month, day] = text.split("-").map(Number);
  const ofYear = month ?? (side === "first" ? 1 : 12);
  const ofMonth = day ?? (side === "first" ? 1 : daysInMonth(year, ofYear));
  const date = { year, month: ofYear, day: ofMonth };
  if (!exists(date)) throw new InputError("window-shape");
  return dayNumber(date);
}

/**
 * Whether a pair's day lies in a window. A length reaches back from the last day, whole months by the month: `5y` of
 * monthly returns is 60 of them, on whichever day each is dated.
 *
 * @param wholeMonths the pairs stand for months, quarters or years
 */
export function inWindow(
  window: Exclude<SeriesWindow, { readonly kind: "count" }>,
  last: number,
  wholeMonths: boolean,
): (day: number) => boolean {
  if (window.kind === "dates") return (day) => day >= (window.from ?? day) && day <= (window.to ?? day);
  const { count, unit } = window;
  if (unit === "day" || unit === "week") return (day) => day > last - count * (unit === "day" ? 1 : 7);
  const months = unit === "month" ? count : count * 12;
  if (months >= civilDay(last).year * 12) return () => true;
  if (wholeMonths) return (day) => monthIndex(day) > monthIndex(last) - months;
  const start = monthsBefore(last, months);
  return (day) => day > start;
}
