import type { NumberColumn } from "./numberColumn.js";
import type { Frequency, SeriesKind } from "./pairedSeries.js";
import { periodRates, perYear, type RiskFree } from "./riskFree.js";
import { type RiskFreeUnit, riskFreeUnit } from "./riskFreeUnit.js";
import type { SeriesNote } from "./seriesNote.js";
import { spanReturns } from "./spanReturns.js";
import type { Span } from "./spans.js";

/** A yearly rate as typed, or a column of rates with its values in the rows that spans count. */
export type RateSource =
  | { readonly yearly: number }
  | { readonly name: string; readonly values: readonly number[]; readonly unit: RiskFreeUnit; readonly typed: boolean };

/**
 * A column of rates in the unit that was said of it, or else seems to be its own. Percent signs make it percent, whatever is
 * said.
 *
 * @param beside what asset and index hold
 * @throws {@link InputError} `ambiguous-rate`
 */
export function rateColumn(
  read: NumberColumn,
  values: readonly number[],
  typed: RiskFreeUnit | undefined,
  native: Frequency | undefined,
  beside: SeriesKind | undefined,
): RateSource {
  const { name } = read.column;
  const { percentSigns } = read;
  const written = percentSigns ? values.map((value) => value * 100) : values;
  const said = percentSigns && typed !== undefined ? inPercent(typed) : typed;
  const unit = said ?? riskFreeUnit({ name, values: written, percentSigns, frequency: native, beside });
  return { name, values: written, unit, typed: typed !== undefined };
}

function inPercent(unit: RiskFreeUnit): RiskFreeUnit {
  return unit === "fraction" || unit === "percent" ? "percent" : "yearly";
}

/** The risk-free return of each span, and where it comes from. */
export interface RiskFreeReturns {
  readonly riskFree: RiskFree;
  readonly returns: readonly number[];
  readonly notes: readonly SeriesNote[];
}

/**
 * Risk-free returns over the same spans as the others: a typed yearly rate divided by the periods of a year, or a column's
 * rates compounded within each span.
 *
 * @throws {@link InputError} `risk-free-frequency`
 */
export function overRiskFree(
  source: RateSource,
  spans: readonly Span[],
  native: Frequency | undefined,
  frequency: Frequency | undefined,
): RiskFreeReturns {
  if ("yearly" in source) {
    const rate = source.yearly / perYear(frequency);
    return { riskFree: { yearlyRate: source.yearly }, returns: spans.map(() => rate), notes: [] };
  }
  const { name, unit, values, typed } = source;
  const returns =
    unit === "prices"
      ? spanReturns(values, "prices", "returns", spans)
      : spanReturns(periodRates(values, unit, native), "returns", "returns", spans);
  const mean = returns.reduce((sum, rate) => sum + rate, 0) / Math.max(1, returns.length);
  const yearly = frequency === undefined ? {} : { yearly: mean * perYear(frequency) };
  const yearlyRate = yearly.yearly === undefined ? {} : { yearlyRate: yearly.yearly };
  return {
    riskFree: { name, unit, ...yearlyRate },
    returns,
    notes: [{ code: "risk-free-unit", name, unit, typed, mean, ...yearly }],
  };
}
