import { zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { InputError } from "../inputError.js";
import { writeDay } from "./calendar.js";
import { checkSheet } from "./checkSheet.js";
import type { Cell, Table } from "./table.js";
import { unpackEntry } from "./unpackEntry.js";
import { broken, type ZipEntry, zipDirectory } from "./zipDirectory.js";

const MB = 1024 * 1024;
const MOST_SHEET = 100 * MB;
const MOST_STRINGS = 32 * MB;
const MOST_OTHER = 4 * MB;
const DAY_MS = 86_400_000;

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/**
 * A worksheet of an .xlsx workbook. Only its own parts are unpacked, each up to a limit, and looked over before the
 * library builds rows from them. Formulas give the value saved with them; macros are never looked at.
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
  const workbook = unpack("xl/workbook.xml", MOST_OTHER);
  const relations = unpack("xl/_rels/workbook.xml.rels", MOST_OTHER);
  if (workbook === undefined || relations === undefined) throw broken("its list of worksheets is missing");
  const parts = relatedParts(text(relations));
  const sheets = sheetParts(text(workbook), parts);
  const sheet = pick(sheets, wanted);
  const content = unpack(sheet.path, MOST_SHEET);
  if (content === undefined) throw broken("the worksheet is missing");
  checkSheet(text(content));
  const strings = parts.find(({ type }) => type === "sharedStrings")?.path ?? "xl/sharedStrings.xml";
  const styles = parts.find(({ type }) => type === "styles")?.path ?? "xl/styles.xml";
  const kept: Record<string, Uint8Array> = Object.create(null);
  kept["xl/workbook.xml"] = workbook;
  kept["xl/_rels/workbook.xml.rels"] = relations;
  kept[sheet.path] = content;
  for (const [path, most] of [
    [strings, MOST_STRINGS],
    [styles, MOST_OTHER],
  ] as const) {
    const part = unpack(path, most);
    if (part !== undefined) kept[path] = part;
  }
  const others = sheets.map(({ name }) => name).filter((name) => name !== sheet.name);
  return { ...(await rowsOf(kept, sheet.name)), sheet: sheet.name, otherSheets: others };
}

async function rowsOf(
  parts: Record<string, Uint8Array>,
  sheet: string,
): Promise<Pick<Table, "format" | "rows" | "lines">> {
  const archive = zipSync(parts, { level: 0 });
  let data: readonly (readonly unknown[])[];
  try {
    data = await readSheet(archive.buffer, sheet);
  } catch (error) {
    throw broken(error instanceof Error ? error.message.replace(/<\/?|\/>/g, "").slice(0, 100) : "it is damaged");
  }
  const rows: Cell[][] = [];
  const lines: number[] = [];
  for (const [index, row] of data.entries()) {
    const cells = row.map(toCell);
    if (cells.every((cell) => cell === "")) continue;
    rows.push(cells);
    lines.push(index + 1);
  }
  return { format: "xlsx", rows, lines };
}

function toCell(value: unknown): Cell {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value.trim();
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const day = Math.floor(Number(value) / DAY_MS);
  return Number.isFinite(day) ? writeDay(day) : "";
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

function relatedParts(xml: string) {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes = ""]) => {
    const target = attribute(attributes, "Target");
    return {
      id: attribute(attributes, "Id"),
      type: attribute(attributes, "Type").replace(/^.*\//, ""),
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    };
  });
}

function sheetParts(xml: string, parts: ReturnType<typeof relatedParts>): readonly SheetPart[] {
  return [...xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const part = parts.find(({ id, type }) => type === "worksheet" && id === attribute(attributes, "\\w+:id"));
    return part === undefined ? [] : [{ name: attribute(attributes, "name"), path: part.path }];
  });
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescaped(found?.[1] ?? found?.[2] ?? "");
}

function unescaped(value: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return value.replace(
    /&(lt|gt|quot|apos|amp);|&#(x?)([0-9a-f]{1,6});/gi,
    (whole, name?: string, hex?: string, digits?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(digits ?? "", hex === undefined || hex === "" ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
