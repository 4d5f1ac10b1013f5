import { PERIODS_PER_YEAR } from "../../computation/periodsPerYear.js";
import { InputError } from "../inputError.js";
import { findColumn, namedColumn } from "./columnName.js";
import type { Column } from "./layout.js";
import type { Frequency } from "./pairedSeries.js";

/** Unit of a risk-free column: fraction or percent each period, percent a year, or the price of a bill or cash index. */
export type RiskFreeUnit = "fraction" | "percent" | "yearly" | "prices";

/** The risk-free rate that returns are over. */
export interface RiskFree {
  /** The column, where it is one. */
  readonly name?: string;
  readonly unit?: RiskFreeUnit;
  /** As a fraction: as typed, or what the column's mean makes in a year. */
  readonly yearlyRate?: number;
}

/** A risk-free option: a rate, or a column with the unit that its words say. */
export type RiskFreeText =
  | { readonly kind: "rate"; readonly yearly: number }
  | { readonly kind: "column"; readonly column: Column; readonly unit?: RiskFreeUnit };

const RATE =
  /^(?<sign>[-+−]?)(?<rate>\d{1,3}(?:\.\d+)?|\.\d+)\s*%\s*(?:p\.?\s?a\.?|a year|per year|yearly|per annum|annual)?$/iu;
const FRACTION = /^0?\.\d+$/;
const UNITS: readonly (readonly [RegExp, RiskFreeUnit])[] = [
  [/\s+(?:in\s+)?(?:yearly|annual|annually|a year|per year|p\.?a\.?)$/i, "yearly"],
  [/\s+(?:in\s+)?(?:percent|per cent|%)$/i, "percent"],
  [/\s+(?:in\s+)?(?:fractions?|returns?|decimals?)$/i, "fraction"],
  [/\s+(?:prices?|levels?)$/i, "prices"],
];
const YEARLY_NAME = /year|annual|p\.?a\.?$|yield|^tb\d+ms|^dtb|^dgs|^gs\d|fedfunds|^irx$|\^irx/i;
/** Highest yearly rate that a mean is believed to make. */
const PLAUSIBLE = 0.18;

/**
 * Reads a risk-free option: `4%` is a yearly rate, anything else a column, with its unit after it if wanted.
 *
 * @throws {@link InputError} those of {@link findColumn}
 */
export function readRiskFree(text: string, columns: readonly Column[]): RiskFreeText {
  const typed = text.trim();
  if (namedColumn(typed, columns) !== undefined) {
    return { kind: "column", column: findColumn(typed, columns, "risk_free") };
  }
  const rate = RATE.exec(typed)?.groups;
  if (rate !== undefined)
    return { kind: "rate", yearly: (rate.sign === "-" || rate.sign === "−" ? -1 : 1) * Number(`${rate.rate}e-2`) };
  if (FRACTION.test(typed)) return { kind: "rate", yearly: Number(typed) };
  const unit = UNITS.find(([words]) => words.test(typed));
  if (unit === undefined) return { kind: "column", column: findColumn(typed, columns, "risk_free") };
  return { kind: "column", column: findColumn(typed.replace(unit[0], ""), columns, "risk_free"), unit: unit[1] };
}

/**
 * The unit of a risk-free column, from the yearly rate that its mean would make: a rate a period is preferred, and one
 * a year taken where it would be above 18%, or where the name says so.
 */
export function riskFreeUnit(name: string, values: readonly number[], frequency: Frequency | undefined): RiskFreeUnit {
  const mean = Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length);
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  if (lowest >= 20) return "prices";
  const perYear = PERIODS_PER_YEAR[frequency ?? "monthly"];
  if (YEARLY_NAME.test(name) && mean >= 0.2) return "yearly";
  if (mean * perYear <= PLAUSIBLE) return "fraction";
  return (mean / 100) * perYear <= PLAUSIBLE ? "percent" : "yearly";
}

/** A rate of each period as a fraction; a price gives its return, and nothing for the first row. */
export function periodRates(
  values: readonly number[],
  unit: RiskFreeUnit,
  frequency: Frequency | undefined,
): readonly number[] {
  if (unit === "fraction") return values;
  if (unit === "percent") return values.map((value) => value / 100);
  if (unit === "prices")
    return values.map((value, index) => (index === 0 ? 0 : value / (values[index - 1] ?? value) - 1));
  return values.map((value) => value / 100 / perYear(frequency));
}

/** Periods in a year. @throws {@link InputError} `risk-free-frequency` where the file's frequency is not known */
export function perYear(frequency: Frequency | undefined): number {
  if (frequency !== undefined) return PERIODS_PER_YEAR[frequency];
  const add = ["frequency:monthly", "frequency:daily"];
  throw new InputError("risk-free-frequency", { add }, "risk_free");
}
