import { InputError } from "../inputError.js";
import { readXml } from "./readXml.js";
import { type Cell, MAX_COLUMNS, MAX_ROWS } from "./table.js";
import { textCollector } from "./textCollector.js";
import { xmlAttributes } from "./xmlAttributes.js";
import { broken } from "./zipDirectory.js";

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;
const ROWS_IN_A_SHEET = 1_048_576;
const CELLS = 4_000_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** A cell as a worksheet has it: its kind and format, and what stands in `<v>` or `<is>`. */
export interface WrittenCell {
  readonly address: string;
  readonly kind: string;
  readonly format: string | undefined;
  readonly text: string;
}

/**
 * The rows of a worksheet that hold anything, each with its number. Cells without content do not count, as whole
 * columns are often formatted; a far address is refused before the cells up to it are filled.
 *
 * @throws {@link InputError} `file-limit`, `file-workbook`
 * @see ECMA-376 part 1, 18.3.1.73 and 18.3.1.4: the addresses of rows and cells may be left out
 */
export function readRows(
  pieces: Iterable<Uint8Array>,
  read: (cell: WrittenCell) => Cell,
): {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
  /** Cells with a formula and no value. */
  readonly openFormulas: number;
} {
  const rows: Cell[][] = [];
  const lines: number[] = [];
  const collector = textCollector();
  let row: Cell[] | undefined;
  let line = 0;
  let column = 0;
  let seen = 0;
  let openFormulas = 0;
  let isFormula = false;
  let filled = 0;
  let inData = false;
  let numbered = false;
  let cell: ReadonlyMap<string, string> | undefined;

  const place = (written: string | undefined): void => {
    if (written === undefined) {
      column += 1;
      return;
    }
    const [, letters = "", digits = ""] = ADDRESS.exec(written) ?? [];
    if (letters === "") throw broken("a cell has no address");
    const next = columnNumber(letters);
    if (!numbered && column === 0) line = Math.max(line, Number(digits));
    if (Number(digits) !== line || next <= column) throw broken("its cells are out of order");
    column = next;
  };

  const put = (written: ReadonlyMap<string, string>): void => {
    const text = collector.end();
    if (text === "" && isFormula) openFormulas += 1;
    if (row === undefined || text === "") return;
    if (column > MAX_COLUMNS) throw new InputError("file-limit", { limit: `${MAX_COLUMNS} columns` }, "file");
    if (line > MAX_ROWS + 100) throw new InputError("file-limit", { limit: "200,000 rows" }, "file");
    const address = written.get("r") ?? `column ${column} of row ${line}`;
    const value = read({ address, kind: written.get("t") ?? "n", format: written.get("s"), text });
    if (value === "") return;
    filled += column - row.length;
    if (filled > CELLS) throw tooMany();
    while (row.length < column - 1) row.push("");
    row.push(value);
  };

  const openRow = (attributes: string): void => {
    const written = xmlAttributes(attributes).get("r");
    const number = written === undefined ? line + 1 : /^\d{1,7}$/.test(written) ? Number(written) : Number.NaN;
    if (!(number <= ROWS_IN_A_SHEET)) throw broken("a row has no number");
    if (number <= line) throw broken("its rows are out of order");
    line = number;
    numbered = written !== undefined;
    column = 0;
    row = [];
  };

  readXml(pieces, {
    open: (name, attributes) => {
      if (name === "sheetData") inData = true;
      else if (!inData) return;
      else if (cell !== undefined) {
        if (name === "f") isFormula = true;
        collector.open(name);
      } else if (name === "row") openRow(attributes);
      else if (name === "c" && row !== undefined) {
        seen += 1;
        if (seen > CELLS) throw tooMany();
        cell = attributes === "" ? NO_ATTRIBUTES : xmlAttributes(attributes);
        isFormula = false;
        place(cell.get("r"));
        collector.begin();
      }
    },
    close: (name) => {
      if (name === "sheetData") inData = false;
      collector.close(name);
      if (name === "c" && cell !== undefined) {
        put(cell);
        cell = undefined;
      } else if (name === "row" && row !== undefined) {
        if (row.length > 0) {
          rows.push(row);
          lines.push(line);
        }
        row = undefined;
      }
    },
    wantsText: collector.wantsText,
    text: collector.add,
  });
  return { rows, lines, openFormulas };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

function tooMany(): InputError {
  return new InputError("file-limit", { limit: "4,000,000 cells" }, "file");
}
