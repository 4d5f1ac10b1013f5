import { readXml } from "./readXml.js";
import { xmlAttributes } from "./xmlAttributes.js";
import { workbookText } from "./xmlText.js";
import { broken } from "./zipDirectory.js";

const MOST_SHEETS = 200;
const MOST_RELATIONS = 1000;
/** Both forms of the standard: transitional and strict. */
const HOSTS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** A worksheet and the part that it stands in. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** What a workbook says of itself. */
export interface SheetList {
  readonly sheets: readonly SheetPart[];
  readonly strings: string;
  readonly styles: string;
  readonly from1904: boolean;
}

/**
 * The worksheets of a workbook in their order, and where its texts and formats stand.
 *
 * @throws {@link InputError} `file-workbook` where there are more than 200
 * @see ECMA-376 part 1, 18.2.19 and 18.2.20; part 2, 9.3
 */
export function sheetList(workbook: Uint8Array, relations: Uint8Array): SheetList {
  const { worksheets, strings, styles } = relatedParts(relations);
  const sheets: SheetPart[] = [];
  let listed = 0;
  let from1904 = false;
  readXml([workbook], {
    open: (name, written) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(xmlAttributes(written).get("date1904") ?? "");
      if (name !== "sheet") return;
      listed += 1;
      if (listed > MOST_SHEETS) throw broken(`it has more than ${MOST_SHEETS} worksheets`);
      const attributes = xmlAttributes(written);
      const id = [...attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const path = worksheets.get(id);
      if (path !== undefined) sheets.push({ name: workbookText(attributes.get("name") ?? ""), path });
    },
  });
  return { sheets, strings, styles, from1904 };
}

function relatedParts(relations: Uint8Array) {
  const worksheets = new Map<string, string>();
  let strings = "xl/sharedStrings.xml";
  let styles = "xl/styles.xml";
  let listed = 0;
  readXml([relations], {
    open: (name, written) => {
      if (name !== "Relationship") return;
      listed += 1;
      if (listed > MOST_RELATIONS) throw broken(`it has more than ${MOST_RELATIONS} parts`);
      const attributes = xmlAttributes(written);
      const type = attributes.get("Type") ?? "";
      const target = attributes.get("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      const host = HOSTS.find((start) => type.startsWith(start));
      const what = host === undefined ? "" : type.slice(host.length);
      if (what === "worksheet") worksheets.set(attributes.get("Id") ?? "", path);
      if (what === "sharedStrings") strings = path;
      if (what === "styles") styles = path;
    },
  });
  return { worksheets, strings, styles };
}
