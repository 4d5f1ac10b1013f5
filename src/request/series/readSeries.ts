import { InputError } from "../inputError.js";
import { applyWindow } from "./applyWindow.js";
import { writeDay } from "./calendar.js";
import { chooseColumns } from "./chooseColumns.js";
import { readDateColumn } from "./dateColumn.js";
import { frequencyOf } from "./frequency.js";
import { findLayout, type Layout } from "./layout.js";
import { type NumberColumn, readNumberColumn } from "./numberColumn.js";
import { openFile } from "./openFile.js";
import { overRiskFree } from "./overRiskFree.js";
import type { PairedSeries, SeriesKind, SeriesQuestion } from "./pairedSeries.js";
import { pairRows } from "./pairRows.js";
import { readRiskFree } from "./riskFree.js";
import type { SeriesNote } from "./seriesNote.js";
import { settleKinds } from "./settleKinds.js";
import { spanReturns } from "./spanReturns.js";
import { returnSpans } from "./spans.js";
import type { Table } from "./table.js";

const LEAST_PAIRS = 3;
/** Share of returns of exactly nought from which prices may be stale. */
const MANY_ZEROS = 0.1;

/**
 * Reads a file into two return series, paired by date: the columns asked for, in the unit and at the frequency they are in
 * or are asked for, over the risk-free rate where one is given.
 *
 * @param bytes the file; what it is called plays no part
 * @throws {@link InputError} with the line or the column at fault and how to put it right
 * @example a monthly file with columns date, HAM1, SP500 TR
 * (await readSeries(bytes, { asset: "HAM1", index: "SP500 TR", window: { kind: "count", count: 60 } })).dates.length // 60
 */
export async function readSeries(bytes: Uint8Array, question: SeriesQuestion): Promise<PairedSeries> {
  const table = await openFile(bytes, question.sheet);
  const layout = findLayout(table);
  const columns = readColumns(layout, question);
  const measure = question.measure ?? "returns";
  const dates = layout.dateColumn === undefined ? undefined : readDateColumn(layout.dateColumn, layout, question.dates);
  const paired = pairRows(columns.all, dates?.days, layout.lines);
  if (paired.rows.length < LEAST_PAIRS)
    throw tooFew(paired.rows.length, layout, paired.missing, paired.duplicates, 0, 0);
  const days = dates === undefined ? undefined : paired.rows.map((row) => dates.days[row] ?? 0);
  const native = days === undefined ? undefined : frequencyOf(days);
  const fileFrequency = days === undefined ? question.frequency : native;
  const frequency = question.frequency ?? native;

  const lines = paired.rows.map((row) => layout.lines[row] ?? 0);
  const inOrder = (read: NumberColumn) => paired.rows.map((row) => read.values[row] ?? Number.NaN);
  const ordered = columns.series.map(({ read, field }) => ({ read, field, lines, values: inOrder(read) }));
  const { kinds, notes: kindNotes } = settleKinds(ordered, question.kind, measure, fileFrequency);
  const riskFreePrices =
    columns.riskFree?.text.kind === "column" && columns.riskFree.text.unit === "prices" && measure === "returns";
  const anyPrices = kinds.includes("prices") || riskFreePrices;
  const spans = returnSpans(days, paired.rows.length, native, frequency, anyPrices);
  const own = ordered.map(({ read, values }, index) => {
    const kind = kinds[index] ?? "returns";
    const fractions = kind === "percent" && !read.percentSigns ? values.map((value) => value / 100) : values;
    return spanReturns(fractions, kind, measure, spans.spans);
  });
  const rate = columns.riskFree;
  const riskFree =
    rate === undefined || measure === "changes"
      ? undefined
      : overRiskFree(
          rate.text,
          rate.read === undefined ? undefined : { read: rate.read, values: inOrder(rate.read) },
          spans.spans,
          fileFrequency,
          frequency,
        );
  const over = (returns: readonly number[]) =>
    riskFree === undefined ? returns : returns.map((value, index) => value - (riskFree.returns[index] ?? 0));
  const weights = columns.asset.columns.map(({ weight }) => weight);
  const raw = spans.spans.map((_, index) =>
    weights.reduce((sum, weight, column) => sum + (weight === 1 ? 1 : weight) * (own[column]?.[index] ?? 0), 0),
  );
  const invested = weights.reduce((sum, weight) => sum + weight, 0);
  const assetReturns = raw.map((value, index) => value - invested * (riskFree?.returns[index] ?? 0));
  const indexReturns = over(own[weights.length] ?? []);
  const ends = spans.spans.map(({ to }) => to);
  const window = applyWindow(
    question.window,
    days === undefined ? undefined : ends.map((row) => days[row] ?? 0),
    ends.length,
    frequency,
  );
  const used = <Value>(values: readonly Value[]) => values.filter((_, index) => window.keep(index));
  const pairs = used(ends).length;
  if (pairs < LEAST_PAIRS) {
    throw tooFew(pairs, layout, paired.missing, paired.duplicates, spans.incomplete, ends.length - pairs);
  }
  const [assetKind = "returns", indexKind = "returns"] = [kinds[0], kinds[weights.length]];
  return {
    asset: {
      name: columns.asset.columns.map(({ column, weight }) => labelled(column.name, weight)).join(", "),
      columns: columns.asset.columns.map(({ column, weight }) => ({ name: column.name, weight })),
      chosen: columns.asset.chosen,
    },
    index: { name: columns.index.column.name, chosen: columns.index.chosen },
    ...(riskFree === undefined ? {} : { riskFree: riskFree.riskFree }),
    measure,
    ...fileFacts(table),
    kinds: { asset: assetKind, index: indexKind, detected: question.kind === undefined },
    ...(native === undefined ? {} : { nativeFrequency: native }),
    ...(frequency === undefined ? {} : { frequency }),
    dates: used(ends).map((row) => (days === undefined ? `row ${lines[row]}` : writeDay(days[row] ?? 0))),
    assetReturns: used(assetReturns),
    indexReturns: used(indexReturns),
    counts: {
      rows: layout.rows.length,
      missing: paired.missing,
      duplicates: paired.duplicates,
      incompletePeriods: spans.incomplete,
      outsideWindow: ends.length - pairs,
      skippedLines: layout.skippedLines,
    },
    ...lastPrices(
      ordered.map(({ values }) => values.at(-1) ?? 0),
      kinds,
      weights,
    ),
    notes: [
      ...(table.legacyText === true ? [{ code: "windows-1252" } as const] : []),
      ...layout.notes,
      ...(dates === undefined
        ? [
            {
              code: "no-dates",
              ...(question.frequency === undefined ? {} : { frequency: question.frequency }),
            } as const,
          ]
        : dates.notes),
      ...paired.notes,
      ...(days !== undefined && native === undefined ? [{ code: "irregular" } as const] : []),
      ...styleNotes(columns.all),
      ...kindNotes,
      ...(kindsDiffer(assetKind, indexKind)
        ? [{ code: "kinds-differ", asset: assetKind, index: indexKind } as const]
        : []),
      ...spans.notes,
      ...columns.asset.notes.map((note) =>
        note.code === "cash" ? { ...note, atRiskFree: riskFree !== undefined } : note,
      ),
      ...(riskFree?.notes ?? []),
      ...(rate !== undefined && measure === "changes" ? [{ code: "risk-free-unused" } as const] : []),
      ...zeroReturns(used(raw)),
    ],
  };
}

function readColumns(layout: Layout, question: SeriesQuestion) {
  const roles = question.roles ?? { asset: "asset", index: "index" };
  const { asset, index } = chooseColumns(layout, question);
  const text = question.riskFree === undefined ? undefined : readRiskFree(question.riskFree, layout.columns);
  const rateColumn = text?.kind === "column" ? text.column : undefined;
  const series = [
    ...asset.columns.map(({ column }) => ({ column, field: roles.asset })),
    { column: index.column, field: roles.index },
  ];
  const clash = series.find(({ column }) => column.at === rateColumn?.at);
  if (clash !== undefined) throw new InputError("risk-free-column", { part: clash.column.name }, "risk_free");
  const every = layout.columns.filter(({ holds }) => holds === "number");
  const others = (at: number) => [...series.map(({ column }) => column), ...every].filter((column) => column.at !== at);
  const read = series.map(({ column, field }) => ({
    field,
    read: readNumberColumn(column, layout, others(column.at), field),
  }));
  const riskFreeRead =
    rateColumn === undefined ? undefined : readNumberColumn(rateColumn, layout, others(rateColumn.at), "risk_free");
  return {
    asset,
    index,
    series: read,
    ...(text === undefined
      ? {}
      : { riskFree: { text, ...(riskFreeRead === undefined ? {} : { read: riskFreeRead }) } }),
    all: [...read.map((column) => column.read), ...(riskFreeRead === undefined ? [] : [riskFreeRead])],
  };
}

function labelled(name: string, weight: number): string {
  return weight === 1 ? name : `${name} ${Number((weight * 100).toFixed(4))}%`;
}

function fileFacts({ format, sheet, otherSheets }: Table) {
  return { format, ...(sheet === undefined ? {} : { sheet }), ...(otherSheets === undefined ? {} : { otherSheets }) };
}

function kindsDiffer(asset: SeriesKind, index: SeriesKind): boolean {
  return asset !== index;
}

function lastPrices(last: readonly number[], kinds: readonly SeriesKind[], weights: readonly number[]) {
  const asset = weights.length === 1 && weights[0] === 1 && kinds[0] === "prices" ? { asset: last[0] ?? 0 } : {};
  const index = kinds[weights.length] === "prices" ? { index: last[weights.length] ?? 0 } : {};
  return Object.keys(asset).length + Object.keys(index).length === 0 ? {} : { lastPrices: { ...asset, ...index } };
}

function styleNotes(columns: readonly NumberColumn[]): readonly SeriesNote[] {
  const named = (test: (column: NumberColumn) => boolean) => columns.filter(test).map(({ column }) => column.name);
  const found = [
    { code: "percent-signs", columns: named(({ percentSigns }) => percentSigns) },
    { code: "decimal-comma", columns: named(({ decimalComma }) => decimalComma) },
    { code: "thousands", columns: named(({ thousands }) => thousands) },
  ] as const;
  return found.filter((note) => note.columns.length > 0);
}

function zeroReturns(returns: readonly number[]): readonly SeriesNote[] {
  const count = returns.filter((value) => value === 0).length;
  const share = count / Math.max(1, returns.length);
  return share > MANY_ZEROS ? [{ code: "zero-returns", count, share }] : [];
}

function tooFew(
  pairs: number,
  layout: Layout,
  missing: number,
  duplicates: number,
  incomplete: number,
  outside: number,
): InputError {
  const lost = [
    [missing, "had a missing cell"],
    [duplicates, "repeated another"],
    [incomplete, "were incomplete periods"],
    [outside, "lie outside the window"],
  ] as const;
  const where = lost.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  const about = [`of ${layout.rows.length} rows`, ...where].join(", ");
  return new InputError("too-few-pairs", { part: `${pairs}`, about }, outside > 0 ? "window" : "file");
}
