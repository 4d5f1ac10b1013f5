import { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import { positive } from "./quantities.js";

/** A length of time in years. */
export interface Horizon {
  readonly years: Decimal;
  /** As shown: `1 month`. */
  readonly text: string;
  /** Typed without a unit, and so read as days. */
  readonly bare: boolean;
}

const HORIZON =
  /^(?:an?\s+)?(?<count>[\d.]*)\s*(?<unit>d|days?|w|wk|weeks?|m|mo|months?|q|quarters?|y|yrs?|years?)?$/iu;
const CALENDAR_DAYS = 365;
const UNITS: Readonly<Record<string, { readonly word: string; readonly perYear: number }>> = {
  d: { word: "day", perYear: CALENDAR_DAYS },
  w: { word: "week", perYear: 52 },
  m: { word: "month", perYear: 12 },
  q: { word: "quarter", perYear: 4 },
  y: { word: "year", perYear: 1 },
};

/**
 * A horizon: `30d`, `2 weeks`, `1 month`, `0.5y`; a bare number is in days.
 *
 * @param daysPerYear 365, or trading days
 * @throws {@link InputError}
 */
export function readHorizon(text: string, daysPerYear = CALENDAR_DAYS): Horizon {
  const found = HORIZON.exec(text.trim())?.groups;
  const unit = UNITS[(found?.unit ?? "d").charAt(0).toLowerCase()];
  const digits = found?.count === "" && found.unit !== undefined ? "1" : (found?.count ?? "");
  if (unit === undefined || !/^\d*\.?\d+$/.test(digits)) throw new InputError("not-a-horizon");
  const count = positive(new Decimal(digits));
  const years = count.dividedBy(unit.word === "day" ? daysPerYear : unit.perYear);
  if (years.greaterThan(50)) throw new InputError("out-of-range", { limit: "0 to 50 years" });
  return {
    years,
    text: `${count.toFixed()} ${unit.word}${count.equals(1) ? "" : "s"}`,
    bare: found?.unit === undefined,
  };
}
