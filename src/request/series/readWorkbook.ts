import { InputError } from "../inputError.js";
import { dateFormats } from "./dateFormats.js";
import { looksLike } from "./looksLike.js";
import { readCell } from "./readCell.js";
import { readRows } from "./readRows.js";
import { readStrings } from "./readStrings.js";
import { type SheetPart, sheetList } from "./sheetList.js";
import type { Cell, Table } from "./table.js";
import { unpackEntry } from "./unpackEntry.js";
import { broken, type ZipEntry, zipDirectory } from "./zipDirectory.js";

const MB = 1024 * 1024;
const MOST_SHEET = 100 * MB;
const MOST_STRINGS = 32 * MB;
const MOST_OTHER = 4 * MB;
/** Worksheets that are looked through for values. */
const MOST_TRIED = 12;

/**
 * A worksheet of an .xlsx workbook. Only its own parts are unpacked, each up to a limit, and read as they unpack; which
 * formats are dates is asked of a library. Formulas give the value saved with them; macros are never looked at.
 *
 * @param wanted a worksheet by name or number; where left out the first, unless only another has values
 * @throws {@link InputError} `file-workbook`, `file-kind`, `file-limit`, `unknown-sheet`, `which-sheet`
 */
export async function readWorkbook(bytes: Uint8Array, wanted: string | undefined): Promise<Table> {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name.replace(/^\//, ""), entry]));
  checkKind(entries);
  const unpack = (path: string, most: number) => {
    const entry = entries.get(path);
    return entry === undefined ? undefined : unpackEntry(bytes, entry, most);
  };
  const workbook = whole(unpack("xl/workbook.xml", MOST_OTHER));
  const relations = whole(unpack("xl/_rels/workbook.xml.rels", MOST_OTHER));
  if (workbook === undefined || relations === undefined) throw broken("its list of worksheets is missing");
  const list = sheetList(workbook, relations);
  const formats = await dateFormats(whole(unpack(list.styles, MOST_OTHER)), list.from1904);
  const strings = readStrings(unpack(list.strings, MOST_STRINGS));
  const read = ({ name, path }: SheetPart): Table => {
    const content = unpack(path, MOST_SHEET);
    if (content === undefined) throw broken("the worksheet is missing");
    const rows = readRows(content, (cell) => readCell(cell, strings, formats));
    const others = list.sheets.filter((sheet) => sheet.path !== path).map((sheet) => sheet.name);
    return { format: "xlsx", ...rows, sheet: name, otherSheets: others };
  };
  const first = read(pick(list.sheets, wanted));
  if (wanted !== undefined) return { ...first, sheetChosen: "typed" };
  return firstWithValues(first, list.sheets.slice(1, MOST_TRIED), read);
}

/**
 * The first worksheet, or where it has no values the one that has.
 *
 * @throws {@link InputError} `which-sheet` where several have
 */
function firstWithValues(first: Table, others: readonly SheetPart[], read: (sheet: SheetPart) => Table): Table {
  const own = { ...first, sheetChosen: "first" as const };
  if (hasValues(first) || (first.openFormulas ?? 0) > 0) return own;
  const withValues = others.map(read).filter(hasValues);
  const [only] = withValues;
  if (only === undefined) return own;
  if (withValues.length === 1) return { ...only, sheetChosen: "only-with-values" };
  const names = withValues.map(({ sheet = "" }) => sheet).slice(0, 4);
  throw new InputError("which-sheet", { about: names.join(", "), fixes: names }, "sheet");
}

/** Two rows with two numbers or dates each, at least. */
function hasValues({ rows }: Table): boolean {
  const isValue = (cell: Cell) => ["number", "date"].includes(looksLike(cell));
  let found = 0;
  for (const row of rows) {
    if (row.filter(isValue).length >= 2) found += 1;
    if (found >= 2) return true;
  }
  return false;
}

function whole(pieces: Iterable<Uint8Array> | undefined): Uint8Array | undefined {
  if (pieces === undefined) return undefined;
  const held = [...pieces];
  const joined = new Uint8Array(held.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of held) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function checkKind(entries: ReadonlyMap<string, ZipEntry>): void {
  if (entries.has("xl/workbook.xml")) return;
  const about = entries.has("xl/workbook.bin")
    ? "a binary workbook (.xlsb); save it as .xlsx or CSV"
    : entries.has("mimetype")
      ? "an OpenDocument file; save it as .xlsx or CSV"
      : entries.has("word/document.xml")
        ? "a Word document"
        : "a zip archive without a workbook; unpack it first";
  throw new InputError("file-kind", { about }, "file");
}

function pick(sheets: readonly SheetPart[], wanted: string | undefined): SheetPart {
  const [first] = sheets;
  if (first === undefined) throw broken("it has no worksheet");
  if (wanted === undefined) return first;
  const typed = wanted.trim();
  const found =
    sheets.find(({ name }) => name === typed) ??
    sheets.find(({ name }) => name.toLowerCase() === typed.toLowerCase()) ??
    (/^\d{1,3}$/.test(typed) ? sheets[Number(typed) - 1] : undefined);
  if (found !== undefined) return found;
  const names = sheets.slice(0, 4).map(({ name }) => name);
  throw new InputError("unknown-sheet", { part: typed.slice(0, 60), about: names.join(", "), fixes: names }, "sheet");
}
