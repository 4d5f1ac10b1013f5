import { InputError } from "../inputError.js";
import { blockEnd } from "./blockEnd.js";
import { checkWide } from "./checkWide.js";
import { findHeader } from "./header.js";
import { type Look, looksLike } from "./looksLike.js";
import type { SeriesNote } from "./seriesNote.js";
import { type Cell, isMissing, MAX_COLUMNS, MAX_ROWS, type Table } from "./table.js";

/** A column of a file: its name, its place, and what most of its cells hold. */
export interface Column {
  readonly name: string;
  readonly at: number;
  readonly holds: Look;
}

/** Where a file has its names, its dates and its values. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly dateColumn?: Column;
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
  readonly skippedLines: number;
  readonly notes: readonly SeriesNote[];
}

const SAMPLE = 60;
const DATE_NAME =
  /^(date|dates|day|month|time|period|datum|jour|fecha|data|timestamp|datetime|date ?time|observation_date|unix|unixtime|epoch|ts|year|quarter|week|dateofprice)$/i;

/**
 * Tells titles, header and footers from the rows of values, and the date column from the others.
 *
 * @throws {@link InputError} `file-no-rows`, `file-limit`, `file-no-numbers`, `long-format`
 */
export function findLayout(table: Table): Layout {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > MAX_COLUMNS) throw new InputError("file-limit", { limit: `${MAX_COLUMNS} columns` }, "file");
  const holds = columnLooks(table.rows, width);
  const isData = (row: readonly Cell[]) => fits(row, holds);
  const first = table.rows.findIndex(isData);
  if (first < 0) throw new InputError("file-no-rows", { part: "0" }, "file");
  const end = blockEnd(table, first, isData);
  const last = table.rows.slice(0, end).findLastIndex(isData);
  const header = findHeader(table.rows.slice(0, first), width, table.lines, table.rows.slice(first, first + SAMPLE));
  const kept = table.rows
    .slice(first, last + 1)
    .map((row, offset) => ({ row, line: table.lines[first + offset] ?? 0 }));
  const values = kept.filter(({ row }) => !repeatsHeader(row, header.names));
  if (values.length < 2) throw new InputError("file-no-rows", { part: `${values.length}` }, "file");
  if (values.length > MAX_ROWS) throw new InputError("file-limit", { limit: "200,000 rows" }, "file");
  const columns = header.names.map((name, at) => ({ name, at, holds: holds[at] ?? "missing" }));
  const rows = values.map(({ row }) => row);
  const dateColumn = findDates(columns, rows, table.format);
  const named = columns.map((column) =>
    column.at === dateColumn?.at ? { ...column, holds: "date" as const } : column,
  );
  const settled = named.map((column) =>
    column.holds === "date" && column.at !== dateColumn?.at && isNumeric(rows, column.at)
      ? { ...column, holds: "number" as const }
      : column,
  );
  checkWide(settled, rows, dateColumn);
  if (settled.filter((column) => column.holds === "number").length < 2) throw tooFew(settled);
  const after = table.rows.length - 1 - last;
  const footers = end < table.rows.length ? 0 : after;
  const further: readonly SeriesNote[] =
    end < table.rows.length ? [{ code: "further-blocks", line: table.lines[last + 1] ?? 0, count: after }] : [];
  return {
    columns: settled,
    ...(dateColumn === undefined ? {} : { dateColumn }),
    rows,
    lines: values.map(({ line }) => line),
    skippedLines: Math.max(0, first - 1) + after + kept.length - values.length,
    notes: [...header.notes, ...further, ...(footers === 0 ? [] : [{ code: "footer-lines", count: footers } as const])],
  };
}

function tooFew(columns: readonly Column[]): InputError {
  const numbers = columns.filter(({ holds }) => holds === "number").map(({ name }) => name);
  return new InputError("file-no-numbers", { part: numbers.join(", ") }, "file");
}

/** What most cells of each column hold, in the middle of the file, away from headers and footers. */
function columnLooks(rows: Table["rows"], width: number): readonly Look[] {
  const start = rows.length <= 4 ? 1 : Math.max(1, Math.floor(rows.length / 2) - SAMPLE / 2);
  const spread = Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor((index * rows.length) / SAMPLE)] ?? []);
  const near = rows.slice(start, start + SAMPLE);
  return Array.from({ length: width }, (_, at) => mostCommon(near, at) ?? mostCommon(spread, at) ?? "missing");
}

function mostCommon(rows: Table["rows"], at: number): Look | undefined {
  const counts = new Map<Look, number>();
  for (const row of rows) {
    const look = looksLike(row[at]);
    if (look !== "missing") counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const [found] = [...counts].sort((a, b) => b[1] - a[1]);
  return found?.[0];
}

/** A row of values: it has some, and text hardly anywhere that the other rows have none. */
function fits(row: readonly Cell[], holds: readonly Look[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const [at, expected] of holds.entries()) {
    if (expected !== "number" && expected !== "date") continue;
    const look = looksLike(row[at]);
    if (look === "missing") continue;
    if (look === "text") wrong += expected === "date" ? holds.length : 1;
    else right += 1;
  }
  return right > 0 && right >= wrong;
}

/** A header once more, as where files were joined, or nothing but marks for missing values. */
function repeatsHeader(row: readonly Cell[], names: readonly string[]): boolean {
  const same = names.reduce((count, name, at) => (row[at] === name ? count + 1 : count), 0);
  return same * 2 > names.length || row.every((cell) => isMissing(cell));
}

function findDates(columns: readonly Column[], rows: Layout["rows"], format: Table["format"]): Column | undefined {
  const written = columns.filter(({ holds }) => holds === "date");
  const best = written.find(({ name }) => DATE_NAME.test(name.trim())) ?? written[0];
  if (best !== undefined) return best;
  return columns.find(
    ({ at, name, holds }) => holds === "number" && countsDays(rows, at, name.replace(/[<>]/g, ""), format),
  );
}

/** Years (1998), a workbook's day numbers, or seconds or milliseconds since 1970, in a column that is named for dates or stands first and goes up. */
function countsDays(rows: Layout["rows"], at: number, name: string, format: Table["format"]): boolean {
  if (at !== 0 && !DATE_NAME.test(name.trim())) return false;
  const numbers = rows
    .map((row) => row[at])
    .filter((cell) => !isMissing(cell))
    .map(Number);
  const whole = (least: number, most: number) =>
    numbers.every((value) => Number.isInteger(value) && value >= least && value <= most);
  if (whole(1800, 2199))
    return numbers.every((value, index) => index === 0 || Math.abs(value - (numbers[index - 1] ?? 0)) === 1);
  if (!DATE_NAME.test(name.trim())) return false;
  const instants = whole(1e8, 1e10) || whole(1e11, 1e13);
  return instants || (format === "xlsx" ? whole(1, 2_958_465) : whole(20_000, 60_000));
}

function isNumeric(rows: Layout["rows"], at: number): boolean {
  return rows.slice(0, SAMPLE).every((row) => isMissing(row[at]) || Number.isFinite(Number(row[at])));
}
