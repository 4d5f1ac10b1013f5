import { InputError } from "../inputError.js";
import { applyWindow } from "./applyWindow.js";
import { writeDay } from "./calendar.js";
import { readDateColumn } from "./dateColumn.js";
import { dropTimes } from "./dropTimes.js";
import { frequencyOf } from "./frequency.js";
import { findLayout } from "./layout.js";
import type { NumberColumn } from "./numberColumn.js";
import { openFile } from "./openFile.js";
import { pairByPeriod } from "./pairByPeriod.js";
import type { PairedSeries, RowCounts, SeriesQuestion } from "./pairedSeries.js";
import { pairRows } from "./pairRows.js";
import { readColumns } from "./readColumns.js";
import type { SeriesNote } from "./seriesNote.js";
import type { Table } from "./table.js";
import { tableNotes, withFormulas } from "./tableNotes.js";
import { toReturns } from "./toReturns.js";

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
  return seriesOf(await openFile(bytes, question.sheet), question);
}

/**
 * The same of a file that is open already, for who asks it more than one question.
 *
 * @throws {@link InputError} as {@link readSeries}
 */
export function seriesOf(table: Table, question: SeriesQuestion): PairedSeries {
  const layout = withFormulas(table, () => findLayout(table));
  const read = withFormulas(table, () => readColumns(layout, question));
  const dates = layout.dateColumn && readDateColumn(layout.dateColumn, layout, question.dates);
  const byRow = { columns: read, days: dates?.days, lines: layout.lines, notes: [] };
  const dated = pairByPeriod(dropTimes(byRow, dates?.times, question.kind), question);
  const { columns } = dated;
  const paired = pairRows(columns.all, dated.days, dated.lines);
  const lost = { rows: layout.rows.length, missing: paired.missing, duplicates: paired.duplicates };
  checkEnough(paired.rows.length, { ...lost, incompletePeriods: 0, outsideWindow: 0 });
  const days = dated.days && paired.rows.map((row) => dated.days?.[row] ?? 0);
  const lines = paired.rows.map((row) => dated.lines[row] ?? 0);
  const often = days && rowFrequency(days, dated.days ?? []);
  const series = toReturns(columns, paired, lines, days, question, often);
  const { ends, frequency, native } = series;
  const endDays = days && ends.map((row) => days[row] ?? 0);
  const { keep, notes: windowNotes } = applyWindow(question.window, endDays, ends.length, frequency);
  const used = <Value>(values: readonly Value[]) => values.filter((_, index) => keep(index));
  const labels = used(ends).map((row) => (days === undefined ? `row ${lines[row]}` : writeDay(days[row] ?? 0)));
  const counts = { ...lost, incompletePeriods: series.incomplete, outsideWindow: ends.length - labels.length };
  checkEnough(labels.length, counts);
  const { asset, index, second } = columns;
  return {
    asset: {
      name: asset.columns.map(({ column, weight }) => labelled(column.name, weight)).join(", "),
      columns: asset.columns.map(({ column, weight }) => ({ name: column.name, weight })),
      chosen: asset.chosen,
    },
    index: { name: index.column.name, chosen: index.chosen },
    ...(second === undefined ? {} : { second: { name: second.column.name, chosen: second.chosen } }),
    ...(series.riskFree === undefined ? {} : { riskFree: series.riskFree }),
    measure: question.measure ?? "returns",
    ...fileFacts(table),
    kinds: { ...series.kinds, detected: question.kind === undefined },
    ...(native === undefined ? {} : { nativeFrequency: native }),
    ...(frequency === undefined ? {} : { frequency }),
    dates: labels,
    assetReturns: used(series.assetReturns),
    indexReturns: used(series.indexReturns),
    ...(series.secondReturns === undefined ? {} : { secondReturns: used(series.secondReturns) }),
    counts: { ...counts, skippedLines: layout.skippedLines },
    ...(series.lastPrices === undefined ? {} : { lastPrices: series.lastPrices }),
    notes: [
      ...tableNotes(table, question),
      ...layout.notes,
      ...(dates?.notes ?? [noDates(question)]),
      ...dated.notes,
      ...paired.notes,
      ...(days !== undefined && native === undefined ? [{ code: "irregular" } as const] : []),
      ...columns.notes,
      ...styleNotes(columns.all),
      ...series.notes,
      ...windowNotes,
      ...zeroReturns(used(series.rawReturns)),
    ],
  };
}

function labelled(name: string, weight: number): string {
  return weight === 1 ? name : `${name} ${Number((weight * 100).toFixed(4))}%`;
}

function fileFacts({ format, sheet, otherSheets }: Table) {
  return { format, ...(sheet === undefined ? {} : { sheet }), ...(otherSheets === undefined ? {} : { otherSheets }) };
}

function noDates({ frequency }: SeriesQuestion): SeriesNote {
  return { code: "no-dates", ...(frequency === undefined ? {} : { frequency }) };
}

/** The frequency of the rows used; where they lost others to missing cells that of all rows, if at least half are left. */
function rowFrequency(days: readonly number[], all: readonly number[]) {
  const every = [...new Set(all.filter((day) => !Number.isNaN(day)))].sort((a, b) => a - b);
  const ofFile = frequencyOf(every);
  return { native: frequencyOf(days) ?? (days.length >= every.length / 2 ? ofFile : undefined), ofFile };
}

function styleNotes(columns: readonly NumberColumn[]): readonly SeriesNote[] {
  const named = (test: (column: NumberColumn) => boolean) => columns.filter(test).map(({ column }) => column.name);
  const found = [
    { code: "percent-signs", columns: named(({ percentSigns }) => percentSigns) },
    { code: "decimal-comma", columns: named(({ decimalComma }) => decimalComma) },
    { code: "thousands", columns: named(({ thousands }) => thousands) },
  ] as const;
  const codes = columns.flatMap(({ column, codes: each }) =>
    each.map((code) => ({ code: "missing-codes", column: column.name, ...code }) as const),
  );
  return [...found.filter((note) => note.columns.length > 0), ...codes];
}

function zeroReturns(returns: readonly number[]): readonly SeriesNote[] {
  const count = returns.filter((value) => value === 0).length;
  const share = count / Math.max(1, returns.length);
  return share > MANY_ZEROS ? [{ code: "zero-returns", count, share }] : [];
}

function checkEnough(pairs: number, counts: Omit<RowCounts, "skippedLines">): void {
  if (pairs >= LEAST_PAIRS) return;
  const lost = [
    [counts.missing, "had a missing cell"],
    [counts.duplicates, "repeated another"],
    [counts.outsideWindow, "lie outside the window"],
  ] as const;
  const where = lost.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  const about = [`of ${counts.rows} ${counts.rows === 1 ? "row" : "rows"}`, ...where].join(", ");
  throw new InputError("too-few-pairs", { part: `${pairs}`, about }, counts.outsideWindow > 0 ? "window" : "file");
}
