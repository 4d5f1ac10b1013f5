import type { DatedColumns } from "./datedColumns.js";
import { withValues } from "./datedColumns.js";
import type { NumberColumn } from "./numberColumn.js";
import type { SeriesKind } from "./pairedSeries.js";
import { guessKind } from "./seriesKind.js";

/**
 * Makes one row of the rows of each day, where they differ in the time: the last price of the day, or its returns compounded.
 *
 * @param times of each row, in minutes or any unit that goes up within a day
 */
export function dropTimes(
  dated: DatedColumns,
  times: readonly number[] | undefined,
  typed: SeriesKind | undefined,
): DatedColumns {
  const { days, lines, columns } = dated;
  if (days === undefined || times === undefined) return dated;
  const dayOf = (row: number) => days[row] ?? Number.NaN;
  const all = days.map((_, row) => row);
  const rows = all
    .filter((row) => !Number.isNaN(dayOf(row)))
    .sort((a, b) => dayOf(a) - dayOf(b) || (times[a] ?? 0) - (times[b] ?? 0));
  const groups: number[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const sameDay = before !== undefined && dayOf(before) === dayOf(row) && times[before] !== times[row];
    if (sameDay) group?.push(row);
    else groups.push([row]);
  }
  if (groups.length === rows.length) return dated;
  groups.push(...all.filter((row) => Number.isNaN(dayOf(row))).map((row) => [row]));
  const last = groups.map((group) => group.at(-1) ?? 0);
  const rate = columns.riskFree?.read;
  return {
    columns: withValues(columns, (column) => {
      const kind = column === rate ? "prices" : (typed ?? guessKind(present(column, rows), "daily"));
      return groups.map((group) => ofDay(present(column, group), column.percentSigns ? "returns" : kind));
    }),
    days: last.map(dayOf),
    lines: last.map((row) => lines[row] ?? 0),
    notes: [...dated.notes, { code: "times-dropped", count: days.length - groups.length }],
  };
}

function present({ values }: NumberColumn, rows: readonly number[]): readonly number[] {
  return rows.map((row) => values[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
}

function ofDay(values: readonly number[], kind: ReturnType<typeof guessKind>): number {
  const [only = Number.NaN] = values;
  if (values.length < 2) return only;
  if (kind === "prices" || kind === "levels") return values.at(-1) ?? only;
  const whole = kind === "percent" ? 100 : 1;
  return (values.reduce((growth, value) => growth * (1 + value / whole), 1) - 1) * whole;
}
