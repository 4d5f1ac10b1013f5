import { InputError } from "../inputError.js";
import { MAX_COLUMNS, MAX_ROWS } from "./table.js";
import { broken } from "./zipDirectory.js";

const CELL = /<(?:[^\s<>/:]+:)?c(?=[\s/>])([^>]*)>/g;
const ROW = /<(?:[^\s<>/:]+:)?row(?=[\s/>])([^>]*)>/g;
const ADDRESS = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
const ROW_NUMBER = /\sr\s*=\s*["'](\d{1,7})["']/;
const ROWS_IN_A_SHEET = 1_048_576;
const CELLS = 4_000_000;

/**
 * Looks over a worksheet's XML before rows are built from it: an address such as XFD1048576 makes a library fill
 * billions of cells before it. Cells without content do not count, as whole columns are often formatted.
 *
 * @throws {@link InputError} `file-limit`, `file-workbook`
 */
export function checkSheet(xml: string): void {
  let cells = 0;
  for (const [, attributes = ""] of xml.matchAll(CELL)) {
    cells += 1;
    const address = ADDRESS.exec(attributes);
    if (address === null) throw broken("a cell has no address");
    if (attributes.endsWith("/")) continue;
    if (columnNumber(address[1] ?? "") > MAX_COLUMNS)
      throw new InputError("file-limit", { limit: `${MAX_COLUMNS} columns` }, "file");
    if (Number(address[2]) > MAX_ROWS + 100) throw new InputError("file-limit", { limit: "200,000 rows" }, "file");
  }
  if (cells > CELLS) throw new InputError("file-limit", { limit: "4,000,000 cells" }, "file");
  for (const [, attributes = ""] of xml.matchAll(ROW)) {
    if (
      /\sr\s*=/.test(attributes) &&
      Number(ROW_NUMBER.exec(attributes)?.[1] ?? Number.NaN) <= ROWS_IN_A_SHEET === false
    ) {
      throw broken("a row has no number");
    }
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
