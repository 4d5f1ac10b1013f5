import type { NumberColumn } from "./numberColumn.js";
import type { ReadColumns } from "./readColumns.js";
import type { SeriesNote } from "./seriesNote.js";

/** Columns with the day and the line of each of their values. */
export interface DatedColumns {
  readonly columns: ReadColumns;
  /** NaN where the date is missing; nothing where the file has no dates. */
  readonly days: readonly number[] | undefined;
  readonly lines: readonly number[];
  readonly notes: readonly SeriesNote[];
}

/** The columns with other values, as where several rows became one. */
export function withValues(columns: ReadColumns, change: (column: NumberColumn) => readonly number[]): ReadColumns {
  const changed = new Map(columns.all.map((column) => [column, { ...column, values: change(column) }]));
  const of = (column: NumberColumn) => changed.get(column) ?? column;
  const { riskFree } = columns;
  return {
    ...columns,
    series: columns.series.map(({ field, read }) => ({ field, read: of(read) })),
    ...(riskFree?.read === undefined ? {} : { riskFree: { ...riskFree, read: of(riskFree.read) } }),
    all: columns.all.map(of),
  };
}
