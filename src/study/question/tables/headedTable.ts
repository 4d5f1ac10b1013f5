import { cellsOf, tokensOf, type Unit, unitIn } from "./cells.js";
import { type Column, columnsOf, DATE, headingsIn } from "./columns.js";
import { type HoldingRow, sentenceOf } from "./holdingRow.js";

/** A table as text, and the line that it ends on. */
export interface Found {
  readonly text: string;
  readonly last: number;
}

interface Heading {
  readonly columns: readonly Column[];
  readonly texts: readonly string[];
}

/** Lines above a table that may tell what its amounts are in. */
const CAPTION_LINES = 3;

/**
 * A table that starts at a line: a heading with beta and a size, and two rows or more.
 *
 * Cells stand apart by bars, tabs or blanks; where they are ragged, a row's numbers are its columns from the right.
 */
export function headedTable(lines: readonly string[], at: number): Found | undefined {
  const heading = headingOf(lines[at] ?? "");
  const read = heading === undefined ? undefined : readRows(lines, at, heading.columns);
  if (heading === undefined || read === undefined || read.rows.length < 2) return undefined;
  const caption = lines.slice(Math.max(at - CAPTION_LINES, 0), at).join(" ");
  return { text: sentenceOf(read.rows, unitsOf(heading, caption)), last: read.last };
}

/** The rows below a heading, up to the first line that is none; nothing where that one belongs to the table. */
function readRows(lines: readonly string[], at: number, columns: readonly Column[]) {
  const rows: HoldingRow[] = [];
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (/^[-|+:=_\s]*$/.test(line)) continue;
    const row = isSum(line) ? undefined : rowOf(line, columns);
    if (row !== undefined) rows.push(row);
    else if (!isSum(line)) return looksLikeRow(line, columns) ? undefined : { rows, last };
    last = next;
  }
  return { rows, last };
}

/** What asks for several things between semicolons is no row. */
const LONGEST_CELL = 60;

/** A row that was not read: with as many cells, it belongs to the table, which is then not read at all. */
function looksLikeRow(line: string, columns: readonly Column[]): boolean {
  const cells = cellsOf(line);
  const isShort = cells.every(({ length }) => length <= LONGEST_CELL);
  return cells.length === columns.length && isShort && tokensOf(line).length > 0;
}

/** A heading by its cells, else by its words where they stand one blank apart. */
function headingOf(line: string): Heading | undefined {
  if (line.length > 200 || tokensOf(line.replace(DATE, " ").replace(/'?000/g, " ")).length > 0) return undefined;
  for (const texts of [cellsOf(line), line.split(/\s*,\s*/), line.split(/\s*[:,]\s*/), headingsIn(line)]) {
    const columns = texts === undefined || texts.length < 2 ? undefined : columnsOf(texts);
    if (columns !== undefined && texts !== undefined) return { columns, texts };
  }
  return undefined;
}

/** "Total", "Portfolio" and "Weighted average": what the rows come to. */
export function isSum(line: string): boolean {
  return /^[\s|*]*(?:(?:grand |sub-?)?totals?|sum|(?:weighted )?average|mean|overall|(?:(?:whole|entire|total) )?portfolio(?: (?:value|total|beta))?)\b[\s|:*]*(?![\p{L}])/iu.test(
    line,
  );
}

/** A row by its cells where there are as many, else by its numbers. */
function rowOf(line: string, columns: readonly Column[]): HoldingRow | undefined {
  const typed = line.replace(/"([^"\n]{0,40})"/g, (_, cell: string) => cell.replaceAll(",", ""));
  // Where blanks follow the commas between cells, a comma without one groups thousands.
  const commas = /, /.test(typed) ? /\s*,\s+/ : /\s*,\s*/;
  const cells = [cellsOf(typed), typed.trim().split(commas)].find(({ length }) => length === columns.length);
  const row = cells === undefined ? undefined : toRow(columns, cells.map(together));
  return row ?? byNumbers(typed, columns);
}

/** A number of one cell whose thousands stand apart: "2 000". */
function together(cell: string): string {
  return /^\D{0,4}\d{1,3}(?: \d{3})+(?![\d])/.test(cell) ? cell.replace(/(?<=\d) (?=\d{3}(?!\d))/g, "") : cell;
}

const SIDE = /^(?:long|short|bought|sold|buy|sell)$/i;
const RISKLESS =
  /\b(?:cash|t-?bills?|treasur(?:y|ies)|money market|bank (?:deposit|balance)|deposits?|bonds?|gilts?|fixed income)\b/i;
const NUMERIC: readonly Column[] = ["beta", "weight", "price", "shares", "value", "later"];

function toRow(given: readonly Column[], cells: readonly string[]): HoldingRow | undefined {
  const columns = given.map((column, index) => (SIDE.test(cells[index] ?? "") ? "other" : column));
  const cell = (column: Column) => cells[columns.indexOf(column)];
  const name = cell("name") ?? cells.find((_, index) => columns[index] === "other") ?? "";
  const noBeta = RISKLESS.test(name) && /^(?:-|–|—|nil|none|n\/?a)?$/i.test(cell("beta") ?? "");
  const row = { ...Object.fromEntries(NUMERIC.map((column) => [column, cell(column)])), name, beta: "0" };
  const isNumber = (column: Column) => {
    const text = cell(column);
    return text === undefined || (column === "beta" && noBeta) || isNumeric(text);
  };
  if (!NUMERIC.every(isNumber)) return undefined;
  const isShort = cells.some((text) => /^(?:short|sold|sell)$/i.test(text));
  return isShort ? sold(withBeta(row, noBeta, cell("beta"))) : withBeta(row, noBeta, cell("beta"));
}

/** A cell that is one number, its unit, and no words. */
function isNumeric(text: string): boolean {
  const [token, another] = tokensOf(text);
  const words = token === undefined ? text : text.slice(0, token.start) + text.slice(token.end);
  return token !== undefined && another === undefined && !/\p{L}{4,}|\p{L} \p{L}/u.test(words);
}

function withBeta(row: HoldingRow, noBeta: boolean, beta: string | undefined): HoldingRow {
  return { ...row, beta: noBeta || beta === undefined ? "0" : beta };
}

/** A holding that was sold short: its size below zero. */
function sold(row: HoldingRow): HoldingRow {
  const below = (text: string | undefined) => (text === undefined || /^[-−(]/.test(text) ? text : `-${text}`);
  return { ...row, weight: below(row.weight), value: below(row.value), shares: below(row.shares) };
}

/** A name, and behind it as many numbers as there are columns of them. */
function byNumbers(line: string, columns: readonly Column[]): HoldingRow | undefined {
  const wanted = columns.filter((column) => column !== "name");
  const tokens = tokensOf(line).slice(-wanted.length);
  const [first] = tokens;
  if (tokens.some(({ text }) => /^0\d/.test(text))) return undefined;
  const isNameFirst = columns[0] === "name" || !columns.includes("name");
  if (first === undefined || tokens.length < wanted.length || !isNameFirst) return undefined;
  const between = tokens.map(({ end }, index) => line.slice(end, tokens[index + 1]?.start ?? line.length)).join("");
  const name = line
    .slice(0, first.start)
    .replace(/[|\s:,–-]+$/u, "")
    .replace(/^[\s|•*-]+/u, "");
  if (/\p{L}/u.test(between) || name.length > 60 || !/[\p{L}\d]/u.test(name)) return undefined;
  return toRow(["name", ...wanted], [name, ...tokens.map(({ text }) => text)]);
}

function unitsOf({ columns, texts }: Heading, caption: string) {
  const whole = unitIn(texts.join(" "));
  const above =
    /\((?:[^()]{0,30}\bin )?[^()]{0,20}\)|\bin (?:[$£€₹]|Rs\.?|[A-Z]{3}) ?\p{L}{0,8}/u.exec(caption)?.[0] ?? "";
  const captioned = unitIn(above);
  const unitOf = (column: Column): Unit => {
    const own = unitIn(texts[columns.indexOf(column)] ?? "");
    return { currency: own.currency || whole.currency || captioned.currency, scale: own.scale };
  };
  const value = unitOf("value");
  return {
    value: { ...value, scale: value.scale || captioned.scale },
    price: { ...unitOf("price"), scale: "" },
    shares: { currency: "", scale: unitOf("shares").scale },
  };
}
