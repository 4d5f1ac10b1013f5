import Papa from "papaparse";
import { InputError } from "../inputError.js";
import { looksLike } from "./looksLike.js";
import { MAX_COLUMNS, MAX_ROWS, type Table } from "./table.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Room for titles and headers above so many rows of values. */
const MOST_LINES = MAX_ROWS + 100;

/**
 * Rows of a text file with commas, semicolons, tabs or bars between its cells, whichever makes rows of one width
 * whose cells read as values.
 *
 * @throws {@link InputError} `file-empty`, `file-limit`, `file-quote` with the line
 */
export function readCsv(text: string): Table {
  const named = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  if (body.trim() === "") throw new InputError("file-empty", {}, "file");
  const { data, errors, meta } = Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? likelyDelimiter(body),
    preview: MOST_LINES,
  });
  const lines = linesOf(data, body.includes('"'), named === null ? 1 : 2);
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote !== undefined) {
    const line = lines[quote.row ?? 0] ?? 1;
    throw new InputError("file-quote", { about: `line ${line}` }, "file");
  }
  if (meta.truncated) throw new InputError("file-limit", { limit: "200,000 rows" }, "file");
  const rows: string[][] = [];
  const kept: number[] = [];
  for (const [index, row] of data.entries()) {
    if (row.length > MAX_COLUMNS) checkWidth(row);
    const cells = row.map((cell) => cell.trim());
    if (cells.every((cell) => cell === "")) continue;
    rows.push(cells);
    kept.push(lines[index] ?? 0);
  }
  return { format: "csv", rows, lines: kept };
}

function checkWidth(row: readonly string[]): void {
  const last = row.findLastIndex((cell) => cell.trim() !== "");
  if (last >= MAX_COLUMNS) throw new InputError("file-limit", { limit: `${MAX_COLUMNS} columns` }, "file");
}

/** The line that each row begins on: a quoted cell may run over several. */
function linesOf(rows: readonly (readonly string[])[], quoted: boolean, first: number): readonly number[] {
  if (!quoted) return rows.map((_, index) => index + first);
  let line = first;
  return rows.map((row) => {
    const here = line;
    line += 1;
    for (const cell of row) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    return here;
  });
}

function likelyDelimiter(text: string): string {
  const sample = text.slice(0, 50_000);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** How well a delimiter fits: share of rows that have the most common width, times the share of their cells that are values. */
function score(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 60 });
  const rows = data.slice(0, Math.max(1, data.length - 1)).filter((row) => row.some((cell) => cell.trim() !== ""));
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].filter(([cells]) => cells > 1).sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (width === 0) return 0;
  const cells = rows.filter((row) => row.length === width).flatMap((row) => row.slice(0, MAX_COLUMNS));
  const readable = cells.filter((cell) => looksLike(cell.trim()) !== "text").length;
  return (count / rows.length) * ((readable + 0.1) / cells.length);
}
