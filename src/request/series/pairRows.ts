import { InputError } from "../inputError.js";
import type { NumberColumn } from "./numberColumn.js";
import type { SeriesNote } from "./seriesNote.js";

/** The rows that every column has a value in, in order of time. */
export interface PairedRows {
  /** Places of the rows in the file. */
  readonly rows: readonly number[];
  readonly missing: number;
  readonly duplicates: number;
  /** For each row, how many that had only some of the values were left out since the one before. */
  readonly gaps: readonly number[];
  readonly notes: readonly SeriesNote[];
}

const NAMED_LINES = 5;

/**
 * Leaves out rows with a missing cell, drops rows that repeat another, and puts the rest in order of date.
 *
 * @param days of every row, NaN where missing; nothing where the file has no dates, and the order is the file's
 * @throws {@link InputError} `dates-repeated` for two rows of one date that differ, naming both lines
 */
export function pairRows(
  columns: readonly NumberColumn[],
  days: readonly number[] | undefined,
  lines: readonly number[],
): PairedRows {
  const all = lines.map((_, row) => row);
  const full = all.filter((row) => columns.every(({ values }) => !Number.isNaN(values[row])));
  const dated = days === undefined ? full : full.filter((row) => !Number.isNaN(days[row]));
  const notes: SeriesNote[] = [];
  if (dated.length < full.length) notes.push({ code: "rows-without-date", count: full.length - dated.length });
  const missing = all.length - full.length;
  const partial = all.filter((row) => {
    const present = columns.filter(({ values }) => !Number.isNaN(values[row])).length;
    return present > 0 && present < columns.length && (days === undefined || !Number.isNaN(days[row]));
  });
  if (days === undefined) {
    return { rows: dated, missing, duplicates: 0, gaps: gapsBefore(dated, partial, (row) => row), notes };
  }
  const day = (row: number) => days[row] ?? 0;
  const descents = dated.filter((row, index) => index > 0 && day(row) < day(dated[index - 1] ?? 0)).length;
  const ascents = dated.filter((row, index) => index > 0 && day(row) > day(dated[index - 1] ?? 0)).length;
  if (descents > 0) notes.push({ code: "unsorted", order: ascents === 0 ? "newest-first" : "mixed" });
  const sorted = descents === 0 ? dated : dated.toSorted((a, b) => day(a) - day(b) || a - b);
  const rows: number[] = [];
  const dropped: number[] = [];
  for (const row of sorted) {
    const before = rows.at(-1);
    if (before === undefined || day(before) !== day(row)) rows.push(row);
    else if (columns.every(({ values }) => values[row] === values[before])) dropped.push(lines[row] ?? 0);
    else throw differing(lines[before] ?? 0, lines[row] ?? 0);
  }
  if (dropped.length > 0)
    notes.push({ code: "duplicates", count: dropped.length, lines: dropped.slice(0, NAMED_LINES) });
  return { rows, missing, duplicates: dropped.length, gaps: gapsBefore(rows, partial, day), notes };
}

/** How many of the rows left out lie between each row and the one before it. */
function gapsBefore(
  rows: readonly number[],
  partial: readonly number[],
  order: (row: number) => number,
): readonly number[] {
  const places = partial.map(order).sort((a, b) => a - b);
  let next = places.findIndex((place) => place > order(rows[0] ?? 0));
  return rows.map((row, index) => {
    let count = 0;
    while (index > 0 && next >= 0 && (places[next] ?? Number.POSITIVE_INFINITY) < order(row)) {
      count += 1;
      next += 1;
    }
    return count;
  });
}

function differing(first: number, second: number): InputError {
  return new InputError("dates-repeated", { about: `lines ${first} and ${second}` }, "file");
}
