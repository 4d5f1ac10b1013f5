import { InputError } from "../inputError.js";
import { dateFormats } from "./dateFormats.js";
import { readCell } from "./readCell.js";
import { readRows } from "./readRows.js";
import { readStrings } from "./readStrings.js";
import { type SheetPart, sheetList } from "./sheetList.js";
import type { Table } from "./table.js";
import { unpackEntry } from "./unpackEntry.js";
import { broken, type ZipEntry, zipDirectory } from "./zipDirectory.js";

const MB = 1024 * 1024;
const MOST_SHEET = 100 * MB;
const MOST_STRINGS = 32 * MB;
const MOST_OTHER = 4 * MB;

/**
 * A worksheet of an .xlsx workbook. Only its own parts are unpacked, each up to a limit, and read as they unpack; which
 * formats are dates is asked of a library. Formulas give the value saved with them; macros are never looked at.
 *
 * @param wanted a worksheet by name or number; the first where left out
 * @throws {@link InputError} `file-workbook`, `file-kind`, `file-limit`, `unknown-sheet`
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
  const sheet = pick(list.sheets, wanted);
  const content = unpack(sheet.path, MOST_SHEET);
  if (content === undefined) throw broken("the worksheet is missing");
  const formats = await dateFormats(whole(unpack(list.styles, MOST_OTHER)), list.from1904);
  const strings = readStrings(unpack(list.strings, MOST_STRINGS));
  const { rows, lines } = readRows(content, (cell) => readCell(cell, strings, formats));
  const others = list.sheets.map(({ name }) => name).filter((name) => name !== sheet.name);
  return { format: "xlsx", rows, lines, sheet: sheet.name, otherSheets: others };
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
