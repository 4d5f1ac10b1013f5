import { writeDay } from "./calendar.js";
import type { WrittenCell } from "./readRows.js";
import type { Cell } from "./table.js";
import { broken } from "./zipDirectory.js";

/** As far as calendars of programs go: 275,760 years. */
const FARTHEST_DAY = 100_000_000;

/**
 * The value of a cell: a number, a date written 2015-01-30, a text. An error such as #N/A is an empty cell.
 *
 * @param dayZeros for each format the day, since 1 January 1970, that its number 0 stands for; `undefined` if no date
 * @throws {@link InputError} `file-workbook` with the address of a cell that cannot be read
 * @see ECMA-376 part 1, 18.18.11 ST_CellType
 */
export function readCell(
  cell: WrittenCell,
  strings: readonly string[],
  dayZeros: readonly (number | undefined)[],
): Cell {
  const { kind, text } = cell;
  if (kind === "n") return readNumber(cell, dayZeros);
  if (kind === "s") {
    const found = /^\d{1,9}$/.test(text) ? strings[Number(text)] : undefined;
    if (found === undefined) throw unreadable(cell);
    return found;
  }
  if (kind === "str" || kind === "inlineStr") return text;
  if (kind === "d") return text.replace(/T[\d:.]*Z?$/, "");
  if (kind === "e") return "";
  if (kind === "b" && (text === "0" || text === "1")) return text === "1" ? "TRUE" : "FALSE";
  throw unreadable(cell);
}

function readNumber(cell: WrittenCell, dayZeros: readonly (number | undefined)[]): Cell {
  const { text } = cell;
  const number = Number(text);
  const format = cell.format === undefined || cell.format === "" ? undefined : Number(cell.format);
  if (Number.isNaN(number) || (format !== undefined && !(format in dayZeros))) throw unreadable(cell);
  const zero = format === undefined ? undefined : dayZeros[format];
  if (zero === undefined) return number;
  const day = Math.floor(number + zero);
  return Math.abs(day) < FARTHEST_DAY ? writeDay(day) : "";
}

function unreadable({ address }: WrittenCell) {
  return broken(`cell ${address} cannot be read`);
}
