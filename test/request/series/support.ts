import { strToU8, type Zippable, zipSync } from "fflate";
import { InputError } from "../../../src/request/inputError.js";
import type { PairedSeries, SeriesQuestion } from "../../../src/request/series/pairedSeries.js";
import { readSeries } from "../../../src/request/series/readSeries.js";

/** Reads a file given as text or bytes. */
export function reading(file: string | Uint8Array, question: SeriesQuestion = {}): Promise<PairedSeries> {
  return readSeries(typeof file === "string" ? new TextEncoder().encode(file) : file, question);
}

/** The problem that reading a file ends in. */
export async function problem(file: string | Uint8Array, question: SeriesQuestion = {}): Promise<InputError> {
  try {
    await reading(file, question);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("the file was read");
}

/** Six months of returns of a fund and a market. */
export const FUND = [0.021, -0.034, 0.012, 0.045, -0.008, 0.017];
export const MARKET = [0.018, -0.029, 0.015, 0.031, -0.011, 0.02];
export const MONTH_ENDS = ["2015-01-30", "2015-02-27", "2015-03-31", "2015-04-30", "2015-05-29", "2015-06-30"];

/** A CSV of them. */
export function monthly(
  dates: readonly string[] = MONTH_ENDS,
  write = (value: number) => `${value}`,
  delimiter = ",",
): string {
  const rows = dates.map((date, index) => [date, write(FUND[index] ?? 0), write(MARKET[index] ?? 0)].join(delimiter));
  return [["Date", "Fund", "Market"].join(delimiter), ...rows, ""].join("\n");
}

type CellXml = string | number | { readonly xml: string };

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The XML of a worksheet. */
export function sheetXml(rows: readonly (readonly CellXml[])[]): string {
  const cell = (value: CellXml, at: string) => {
    if (typeof value === "object") return value.xml.replace("@", at);
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    return value === "" ? "" : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const row = (cells: readonly CellXml[], index: number) =>
    `<row r="${index + 1}">${cells.map((value, column) => cell(value, `${letters(column)}${index + 1}`)).join("")}</row>`;
  return `<?xml version="1.0"?><worksheet ${NS}><sheetData>${rows.map(row).join("")}</sheetData></worksheet>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** A date cell: style 1 is a date format. */
export function dateCell(serial: number): CellXml {
  return { xml: `<c r="@" s="1"><v>${serial}</v></c>` };
}

/** A workbook of worksheets given as rows or as XML, with any further parts. */
export function workbook(
  sheets: Readonly<Record<string, string | readonly (readonly CellXml[])[]>>,
  extra: Zippable = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, Uint8Array | Zippable[string]> = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      `<workbook ${NS} xmlns:r="${REL}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet ${NS}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [at, name] of names.entries()) {
    const sheet = sheets[name] ?? "";
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(typeof sheet === "string" ? sheet : sheetXml(sheet));
  }
  return zipSync({ ...parts, ...extra } as Zippable);
}
