import { PERIODS_PER_YEAR } from "../../computation/periodsPerYear.js";
import { InputError } from "../inputError.js";
import { findColumn, namedColumn } from "./columnName.js";
import type { Column } from "./layout.js";
import type { Frequency } from "./pairedSeries.js";
import type { RiskFreeUnit } from "./riskFreeUnit.js";

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
const POINTS = /^(?<sign>[-+−]?)(?<rate>\d{1,5}(?:\.\d+)?)\s*(?:bps?|basis\s+points?)$/iu;
const YEARLY = "(?:yearly|annual|annually|a year|per year|p\\.?a\\.?)";
const FRACTIONS = "(?:fractions?|returns?|decimals?)";
const UNITS: readonly (readonly [RegExp, RiskFreeUnit])[] = [
  [new RegExp(`\\s+(?:in\\s+)?(?:${YEARLY}\\s+${FRACTIONS}|${FRACTIONS}\\s+${YEARLY})$`, "i"), "yearly-fraction"],
  [
    new RegExp(`\\s+(?:in\\s+)?(?:(?:percent|per cent|%)\\s+)?${YEARLY}(?:\\s+(?:percent|per cent|%))?$`, "i"),
    "yearly",
  ],
  [/\s+(?:in\s+)?(?:bps?|basis\s+points?)$/i, "basis-points"],
  [/\s+(?:in\s+)?(?:percent|per cent|%)$/i, "percent"],
  [new RegExp(`\\s+(?:in\\s+)?${FRACTIONS}$`, "i"), "fraction"],
  [/\s+(?:prices?|levels?)$/i, "prices"],
];

/**
 * Reads a risk-free option: `4%` and `400bp` are yearly rates, anything else a column, with its unit after it if wanted.
 *
 * @throws {@link InputError} those of {@link findColumn}
 */
export function readRiskFree(text: string, columns: readonly Column[]): RiskFreeText {
  const typed = text.trim();
  if (namedColumn(typed, columns) !== undefined) {
    return { kind: "column", column: findColumn(typed, columns, "risk_free") };
  }
  const rate = RATE.exec(typed)?.groups;
  if (rate !== undefined) return { kind: "rate", yearly: signed(rate.sign) * Number(`${rate.rate}e-2`) };
  const points = POINTS.exec(typed)?.groups;
  if (points !== undefined) return { kind: "rate", yearly: signed(points.sign) * Number(`${points.rate}e-4`) };
  if (FRACTION.test(typed)) return { kind: "rate", yearly: Number(typed) };
  const unit = UNITS.find(([words]) => words.test(typed));
  if (unit === undefined) return { kind: "column", column: findColumn(typed, columns, "risk_free") };
  return { kind: "column", column: findColumn(typed.replace(unit[0], ""), columns, "risk_free"), unit: unit[1] };
}

function signed(sign = ""): 1 | -1 {
  return sign === "-" || sign === "−" ? -1 : 1;
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
  const units = { yearly: 100, "yearly-fraction": 1, "basis-points": 10_000 }[unit];
  return values.map((value) => value / units / perYear(frequency));
}

/** Periods in a year. @throws {@link InputError} `risk-free-frequency` where the file's frequency is not known */
export function perYear(frequency: Frequency | undefined): number {
  if (frequency !== undefined) return PERIODS_PER_YEAR[frequency];
  const add = ["frequency:monthly", "frequency:daily"];
  throw new InputError("risk-free-frequency", { add }, "risk_free");
}
