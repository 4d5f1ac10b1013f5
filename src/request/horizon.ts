import { Decimal } from "../computation/decimal.js";
import { PERIODS_PER_YEAR, TRADING_WEEKS_PER_YEAR } from "../computation/periodsPerYear.js";
import { InputError } from "./inputError.js";
import { positive } from "./quantities.js";

/** A length of time in years. */
export interface Horizon {
  readonly years: Decimal;
  /** As shown: `1 month`. */
  readonly text: string;
  /** Typed without a unit, and so read as days, which is told. */
  readonly bare: boolean;
}

const HORIZON =
  /^(?:an?\s+)?(?<count>[\d.]*)\s*(?<unit>d|days?|w|wk|weeks?|m|mo|months?|q|quarters?|y|yrs?|years?)?$/iu;
const WORDS = { d: "day", w: "week", m: "month", q: "quarter", y: "year" } as const;
type Unit = keyof typeof WORDS;

const { daily, weekly, monthly, quarterly, yearly } = PERIODS_PER_YEAR;
/** How many of each unit a year has, where days are those of the calendar, or those of trading: five a week, 21 a month. */
const A_YEAR = {
  calendar: { d: new Decimal(365), w: new Decimal(weekly) },
  trading: { d: new Decimal(daily), w: new Decimal(TRADING_WEEKS_PER_YEAR) },
} as const;
const LONGER = { m: new Decimal(monthly), q: new Decimal(quarterly), y: new Decimal(yearly) } as const;

/** A date in place of a length of time: 18mar2026, 2026-03-18, 18/3/26. */
const DATE = /\d\s*[-/.]?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|^\d+[-/.]\d+[-/.]\d+$/iu;

/**
 * A horizon: `30d`, `2 weeks`, `1 month`, `0.5y`; a bare number is in days.
 *
 * @param days those of the calendar, or trading days
 * @throws {@link InputError} `not-a-horizon`, `not-positive`, `out-of-range`
 */
export function readHorizon(text: string, days: keyof typeof A_YEAR = "calendar"): Horizon {
  const found = HORIZON.exec(text.trim())?.groups;
  const unit = (found?.unit ?? "d").charAt(0).toLowerCase();
  const digits = found?.count === "" && found.unit !== undefined ? "1" : (found?.count ?? "");
  if (!isUnit(unit) || !/^\d*\.?\d+$/.test(digits)) {
    // What day it is, is not known here.
    const isDate = DATE.test(text.trim());
    throw new InputError("not-a-horizon", isDate ? { about: "date", fixes: ["90d"] } : {});
  }
  const count = positive(new Decimal(digits));
  const years = count.dividedBy({ ...A_YEAR[days], ...LONGER }[unit]);
  if (years.greaterThan(50)) throw new InputError("out-of-range", { limit: "0 to 50 years" });
  return {
    years,
    text: `${count.toFixed()} ${WORDS[unit]}${count.equals(1) ? "" : "s"}`,
    bare: found?.unit === undefined,
  };
}

function isUnit(letter: string): letter is Unit {
  return Object.hasOwn(WORDS, letter);
}
