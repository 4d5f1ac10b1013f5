import { strToU8, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { readXml } from "./readXml.js";
import { broken } from "./zipDirectory.js";

const MOST_FORMATS = 65_490;
/** Excel's own limit is 255 characters; escaped, they are up to six times as long. */
const LONGEST_FORMAT = 2000;
const DAY_MS = 86_400_000;
const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A day after the 29 February 1900 that never was. */
const PROBE = 40_000;

/**
 * For each cell format of a workbook the day, since 1 January 1970, that its number 0 stands for, and nothing where it is
 * no format of dates. The library says so, of a worksheet of our own with one number in each format.
 *
 * @param from1904 whether the workbook counts its days from 1904
 * @throws {@link InputError} `file-workbook`
 */
export async function dateFormats(
  styles: Uint8Array | undefined,
  from1904: boolean,
): Promise<readonly (number | undefined)[]> {
  if (styles === undefined) return [];
  const formats = countFormats(styles);
  const rows = Array.from(
    { length: formats },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"><v>${PROBE}</v></c></row>`,
  );
  const archive = zipSync(
    {
      "xl/workbook.xml": strToU8(
        `<workbook ${SPREADSHEET} xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/worksheet" Target="a.xml"/></Relationships>`,
      ),
      "xl/a.xml": strToU8(`<worksheet ${SPREADSHEET}><sheetData>${rows.join("")}</sheetData></worksheet>`),
      "xl/styles.xml": styles,
    },
    { level: 0 },
  );
  try {
    const read = await readSheet(archive.buffer, "A");
    return read.map(([value]) =>
      typeof value === "object" && value !== null ? Number(value) / DAY_MS - PROBE : undefined,
    );
  } catch {
    throw broken("its cell formats cannot be read");
  }
}

/** Counts what the library will take for a cell's format, having seen that the part is sound. */
function countFormats(styles: Uint8Array): number {
  let inCellFormats = false;
  let formats = 0;
  readXml([styles], {
    open: (name, attributes) => {
      if (name === "numFmt" && attributes.length > LONGEST_FORMAT) throw broken("a cell format is too long");
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) formats += 1;
      if (formats > MOST_FORMATS) throw broken(`it has more than ${MOST_FORMATS} cell formats`);
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return formats;
}
