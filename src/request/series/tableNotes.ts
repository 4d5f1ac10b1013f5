import { InputError } from "../inputError.js";
import type { SeriesQuestion } from "./pairedSeries.js";
import type { SeriesNote } from "./seriesNote.js";
import type { Table } from "./table.js";

/** What a file's opening decided for the person. */
export function tableNotes(table: Table, { sheet }: SeriesQuestion): readonly SeriesNote[] {
  const { legacyText, sheetChosen, otherSheets = [], openFormulas = 0 } = table;
  const notes: SeriesNote[] = legacyText === true ? [{ code: "windows-1252" }] : [];
  if (table.format === "csv" && sheet !== undefined) notes.push({ code: "sheet-unused" });
  if (otherSheets.length > 0 && sheetChosen !== undefined && sheetChosen !== "typed")
    notes.push({ code: "sheet", name: table.sheet ?? "", how: sheetChosen, others: otherSheets.length });
  if (openFormulas > 0) notes.push({ code: "formulas-without-values", count: openFormulas });
  return notes;
}

/** Problems that formulas without values look like. */
const EMPTY_LOOKING = [
  "file-no-rows",
  "file-no-numbers",
  "column-not-numbers",
  "unknown-column",
  "which-column",
  "no-column-left",
];

/**
 * Reads something of a table; where formulas without values are why it cannot be, that is the problem told.
 *
 * @throws {@link InputError} `formulas-without-values`, and those of the reader
 */
export function withFormulas<Value>({ openFormulas = 0 }: Table, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (openFormulas === 0 || !(error instanceof InputError) || !EMPTY_LOOKING.includes(error.code)) throw error;
    throw new InputError("formulas-without-values", { part: `${openFormulas}` }, "file");
  }
}
