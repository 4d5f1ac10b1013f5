import { plainName } from "./columnName.js";
import { overRiskFree, type RateSource, rateColumn } from "./overRiskFree.js";
import type { Frequency, PairedSeries, SeriesKind, SeriesQuestion } from "./pairedSeries.js";
import type { PairedRows } from "./pairRows.js";
import type { ReadColumns } from "./readColumns.js";
import type { RiskFree } from "./riskFree.js";
import type { SeriesNote } from "./seriesNote.js";
import { settleKinds } from "./settleKinds.js";
import { spanReturns } from "./spanReturns.js";
import { returnSpans } from "./spans.js";

/** Returns of asset and index, each over the same rows. */
export interface Returns {
  /** The last row of each return. */
  readonly ends: readonly number[];
  readonly assetReturns: readonly number[];
  readonly indexReturns: readonly number[];
  readonly secondReturns?: readonly number[];
  /** The asset's before the risk-free rate is taken off. */
  readonly rawReturns: readonly number[];
  readonly kinds: { readonly asset: SeriesKind; readonly index: SeriesKind };
  readonly native?: Frequency;
  readonly frequency?: Frequency;
  readonly incomplete: number;
  readonly riskFree?: RiskFree;
  readonly lastPrices?: NonNullable<PairedSeries["lastPrices"]>;
  readonly notes: readonly SeriesNote[];
}

/** Names that say that the risk-free rate is off already: Mkt-RF, RmRf, "excess return". */
const ALREADY_EXCESS = /^(?:mkt|market|rm)(?:minus)?rf$|excess/;

/**
 * Makes returns of columns: what they hold is settled, they are put at the frequency asked for, the asset's columns are
 * weighed together, and the risk-free rate is taken off both.
 *
 * @param paired the rows used, in order of time
 * @param lines line of each of them in the file
 * @param days day number of each of them, where the file has dates
 * @param often the frequency of the rows, and that of all rows of the file
 * @throws {@link InputError} of {@link settleKinds}, {@link returnSpans} and {@link overRiskFree}
 */
export function toReturns(
  columns: ReadColumns,
  { rows, gaps }: PairedRows,
  lines: readonly number[],
  days: readonly number[] | undefined,
  question: SeriesQuestion,
  often: { readonly native: Frequency | undefined; readonly ofFile: Frequency | undefined } | undefined,
): Returns {
  const { measure = "returns" } = question;
  const native = often?.native;
  const own = days === undefined ? question.frequency : native;
  const frequency = question.frequency ?? native;
  const pick = (values: readonly number[]) => rows.map((row) => values[row] ?? Number.NaN);
  const series = columns.series.map(({ read, field }) => ({ read, field, lines, values: pick(read.values) }));
  const { kinds, notes } = settleKinds(series, question.kind, measure, own);
  const rate = measure === "changes" ? undefined : rateSource(columns.riskFree, pick, own, unitOf(kinds));
  const fromPrices = kinds.includes("prices") || (rate !== undefined && "unit" in rate && rate.unit === "prices");
  // Rows that are weeks or months apart in a file of days leave out the days between as they should.
  const between = native === often?.ofFile ? gaps : [];
  const {
    spans,
    incomplete,
    notes: spanNotes,
  } = returnSpans(days, rows.length, native, frequency, fromPrices, between);
  const each = series.map(({ read, values }, index) => {
    const kind = kinds[index] ?? "returns";
    const inPercent = kind === "percent" && !read.percentSigns;
    return spanReturns(inPercent ? values.map((value) => value / 100) : values, kind, measure, spans);
  });
  const riskFree = rate && overRiskFree(rate, spans, own, frequency);
  const over = (returns: readonly number[], invested: number) =>
    riskFree === undefined ? returns : returns.map((value, index) => value - invested * (riskFree.returns[index] ?? 0));
  const weights = columns.asset.columns.map(({ weight }) => weight);
  const rawReturns = spans.map((_, index) =>
    weights.reduce((sum, weight, column) => sum + weight * (each[column]?.[index] ?? 0), 0),
  );
  const invested = weights.reduce((sum, weight) => sum + weight, 0);
  const [asset = "returns", index = "returns"] = [kinds[0], kinds[weights.length]];
  const indexIsExcess = riskFree !== undefined && ALREADY_EXCESS.test(plainName(columns.index.column.name));
  const unused = columns.riskFree !== undefined && measure === "changes";
  const lastPrices = lastOf(series, kinds, weights);
  return {
    ends: spans.map(({ to }) => to),
    assetReturns: over(rawReturns, invested),
    ...(columns.second === undefined ? {} : { secondReturns: over(each[weights.length + 1] ?? [], 1) }),
    indexReturns: indexIsExcess ? (each[weights.length] ?? []) : over(each[weights.length] ?? [], 1),
    rawReturns,
    kinds: { asset, index },
    ...(native === undefined ? {} : { native }),
    ...(frequency === undefined ? {} : { frequency }),
    incomplete,
    ...(riskFree === undefined ? {} : { riskFree: riskFree.riskFree }),
    ...(lastPrices === undefined ? {} : { lastPrices }),
    notes: [
      ...notes,
      ...(asset === index ? [] : [{ code: "kinds-differ", asset, index } as const]),
      ...spanNotes,
      ...(kinds.some((kind) => kind !== "prices") ? lostRows(gaps) : []),
      ...columns.asset.notes.map((note) => (note.code === "cash" ? { ...note, atRiskFree: rate !== undefined } : note)),
      ...(riskFree?.notes ?? []),
      ...(indexIsExcess ? [{ code: "index-is-excess", name: columns.index.column.name } as const] : []),
      ...(unused ? [{ code: "risk-free-unused" } as const] : []),
    ],
  };
}

/** Returns that stood in rows left out are lost, unlike the move between two prices around them. */
function lostRows(gaps: readonly number[]): readonly SeriesNote[] {
  const count = gaps.reduce((sum, rows) => sum + rows, 0);
  return count === 0 ? [] : [{ code: "gaps", count, what: "lost" }];
}

function rateSource(
  riskFree: ReadColumns["riskFree"],
  pick: (values: readonly number[]) => readonly number[],
  native: Frequency | undefined,
  beside: SeriesKind | undefined,
): RateSource | undefined {
  if (riskFree === undefined) return undefined;
  const { text, read } = riskFree;
  if (text.kind === "rate") return { yearly: text.yearly };
  return read && rateColumn(read, pick(read.values), text.unit, native, beside);
}

/** The unit of returns, where any column holds them. */
function unitOf(kinds: readonly SeriesKind[]): SeriesKind | undefined {
  return kinds.find((kind) => kind !== "prices") ?? kinds[0];
}

function lastOf(
  series: readonly { readonly values: readonly number[] }[],
  kinds: readonly SeriesKind[],
  weights: readonly number[],
): PairedSeries["lastPrices"] {
  const last = (column: number) => (kinds[column] === "prices" ? series[column]?.values.at(-1) : undefined);
  const asset = weights.length === 1 && weights[0] === 1 ? last(0) : undefined;
  const index = last(weights.length);
  if (asset === undefined && index === undefined) return undefined;
  return { ...(asset === undefined ? {} : { asset }), ...(index === undefined ? {} : { index }) };
}
