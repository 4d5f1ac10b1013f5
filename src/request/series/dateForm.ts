import type { Cell } from "./table.js";

/** How a date is written; dates of one column must agree in it. */
type DateForm = "day" | "numeric" | "month" | "quarter";

/**
 * A date as written: year, month and day where the form says which is which. For `numeric` (31/01/1998) the column
 * decides whether `first` is the day or the month. A month or quarter has no day.
 */
export interface DateParts {
  readonly form: DateForm;
  readonly year: number;
  readonly first: number;
  readonly second: number;
}

const TIME = "(?:[T ]+\\d{1,2}:\\d{2}.*)?$";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`);
const COMPACT = /^((?:1[89]|2[01])\d{2})(\d{2})(\d{2})$/;
const COMPACT_MONTH = /^((?:1[89]|2[01])\d{2})(0[1-9]|1[0-2])$/;
const YEAR_MONTH = /^(\d{4})[-/:M](\d{1,2})$/i;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const QUARTER = /^(?:(\d{4})[-: ]?Q([1-4])|Q([1-4])[-/ ]?(\d{4}))$/i;
const NUMERIC = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}`);
const DAY_NAME = new RegExp(`^(\\d{1,2})[-/. ]?([A-Za-z]{3,9})[.,]?[-/. ]?\\s?(\\d{4}|\\d{2})${TIME}`);
const NAME_DAY = new RegExp(`^([A-Za-z]{3,9})\\.?[- ](\\d{1,2})(?:st|nd|rd|th)?(?:, ?|[- ])(\\d{4})${TIME}`);
const NAME_YEAR = /^([A-Za-z]{3,9})\.?[-/ ,]{0,2}(\d{4}|\d{2})$/;
const YEAR_NAME = /^(\d{4})[-/ ]?([A-Za-z]{3,9})$/;
const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];

/**
 * The parts of a date in any of the forms that are read, or nothing.
 *
 * @example
 * readDateForm("30JAN1998") // { form: "day", year: 1998, first: 1, second: 30 }
 */
export function readDateForm(cell: Cell): DateParts | undefined {
  const text = typeof cell === "number" ? `${cell}` : cell;
  if (text.length < 5 || text.length > 40) return undefined;
  if (text[4] === "-") {
    const iso = YEAR_FIRST.exec(text);
    if (iso !== null) return parts("day", iso, 1, 2, 3);
  }
  const digits = COMPACT.exec(text);
  if (digits !== null && Number(digits[2]) <= 12 && Number(digits[3]) <= 31) return parts("day", digits, 1, 2, 3);
  const month = COMPACT_MONTH.exec(text);
  if (month !== null) return parts("month", month, 1, 2);
  if (typeof cell === "number") return undefined;
  return withDigits(text) ?? withName(text);
}

function withDigits(text: string): DateParts | undefined {
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return parts("day", iso, 1, 2, 3);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return parts("numeric", numeric, 4, 1, 3);
  const month = YEAR_MONTH.exec(text);
  if (month !== null) return parts("month", month, 1, 2);
  const reversed = MONTH_YEAR.exec(text);
  if (reversed !== null) return parts("month", reversed, 2, 1);
  const quarter = QUARTER.exec(text);
  if (quarter === null) return undefined;
  const [, year = quarter[4], number = quarter[3]] = quarter;
  return { form: "quarter", year: Number(year), first: Number(number) * 3, second: 0 };
}

function withName(text: string): DateParts | undefined {
  const dayFirst = DAY_NAME.exec(text);
  if (dayFirst !== null) return named("day", dayFirst[3], dayFirst[2], dayFirst[1]);
  const nameFirst = NAME_DAY.exec(text);
  if (nameFirst !== null) return named("day", nameFirst[3], nameFirst[1], nameFirst[2]);
  const month = NAME_YEAR.exec(text);
  if (month !== null) return named("month", month[2], month[1]);
  const yearFirst = YEAR_NAME.exec(text);
  return yearFirst === null ? undefined : named("month", yearFirst[1], yearFirst[2]);
}

function named(form: DateForm, year = "", name = "", day = "0"): DateParts | undefined {
  const word = name.toLowerCase();
  const month = MONTHS.findIndex((full) => full.startsWith(word) || (full === "september" && word === "sept")) + 1;
  return month === 0 ? undefined : { form, year: fullYear(year), first: month, second: Number(day) };
}

function parts(form: DateForm, found: RegExpExecArray, year: number, first: number, second = 0): DateParts {
  return {
    form,
    year: fullYear(found[year] ?? ""),
    first: Number(found[first]),
    second: second === 0 ? 0 : Number(found[second]),
  };
}

/** Two digits: 00 to 69 are this century, 70 to 99 the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
