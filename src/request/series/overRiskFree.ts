import type { NumberColumn } from "./numberColumn.js";
import type { Frequency } from "./pairedSeries.js";
import { periodRates, perYear, type RiskFree, type RiskFreeText, riskFreeUnit } from "./riskFree.js";
import type { SeriesNote } from "./seriesNote.js";
import { spanReturns } from "./spanReturns.js";
import type { Span } from "./spans.js";

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
 * @param column the column and its values in the rows that the spans count, where it is one
 * @throws {@link InputError} `risk-free-frequency`
 */
export function overRiskFree(
  text: RiskFreeText,
  column: { readonly read: NumberColumn; readonly values: readonly number[] } | undefined,
  spans: readonly Span[],
  native: Frequency | undefined,
  frequency: Frequency | undefined,
): RiskFreeReturns {
  if (text.kind === "rate" || column === undefined) {
    const yearlyRate = text.kind === "rate" ? text.yearly : 0;
    const rate = yearlyRate / perYear(frequency);
    return { riskFree: { yearlyRate }, returns: spans.map(() => rate), notes: [] };
  }
  const { read, values } = column;
  const { name } = read.column;
  const typed = text.unit !== undefined;
  const unit = read.percentSigns ? "fraction" : (text.unit ?? riskFreeUnit(name, values, native));
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
