import { Decimal, ONE, ZERO } from "../../computation/decimal.js";
import { InputError } from "../inputError.js";
import type { HoldingsNote } from "./holdingsNote.js";

type UnitNote = Extract<HoldingsNote, { readonly code: "weight-unit" }>;

const HUNDRED = new Decimal(100);
/** How far from the whole the weights may be and still show their unit. */
const ABOUT = 0.02;
/** A heading with a percent sign is believed where the weights come to more than this. */
const LEAST_PERCENT = 2;

/**
 * What weights are written in: percent signs say it, else their sum, about 100 or about 1, else the heading.
 *
 * @param values with percent signs already taken into account
 * @throws {@link InputError} `holdings-unit` with what they come to
 */
export function weightUnit(
  values: readonly Decimal[],
  column: { readonly name: string; readonly percentSigns: boolean; readonly percentHeading: boolean },
): UnitNote {
  const sum = values.reduce((total, value) => total.plus(value), ZERO);
  const note = (unit: UnitNote["unit"], how: UnitNote["how"], whole: Decimal): UnitNote => {
    return { code: "weight-unit", unit, how, sum: sum.dividedBy(whole).toFixed() };
  };
  const isAbout = (whole: Decimal) => sum.minus(whole).abs().lessThanOrEqualTo(whole.times(ABOUT));
  if (column.percentSigns) return note("percent", "signs", ONE);
  if (isAbout(HUNDRED)) return note("percent", "sum", HUNDRED);
  if (isAbout(ONE)) return note("fractions", "sum", ONE);
  if (column.percentHeading && sum.greaterThan(LEAST_PERCENT)) return note("percent", "heading", HUNDRED);
  throw new InputError("holdings-unit", { part: column.name, about: sum.toDecimalPlaces(4).toFixed() });
}
