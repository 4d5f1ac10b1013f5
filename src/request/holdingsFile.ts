import { checkRow } from "./holdings/checkRow.js";
import { columnNotes, openingNotes, rowNotes } from "./holdings/fileNotes.js";
import { holdingColumns } from "./holdings/holdingColumns.js";
import { readByFigure } from "./holdings/readByFigure.js";
import { type WeighedRows, weighedRows } from "./holdings/weighedRows.js";
import { MAX_HOLDINGS } from "./holdings.js";
import { InputError } from "./inputError.js";
import { openFile } from "./series/openFile.js";
import type { Table } from "./series/table.js";
import { tableNotes } from "./series/tableNotes.js";

/** What a person asks of a holdings file. */
export interface HoldingsQuestion {
  /** A worksheet, by name or number. */
  readonly sheet?: string;
  /** Scale weights so that they come to 100%. */
  readonly normalise?: boolean;
}

/** Holdings from a file, and what was decided in reading it. */
export type HoldingsFileRead = WeighedRows;

/**
 * Reads holdings from a CSV file or a workbook: a row each, with name, weight or amount, and beta, in any order.
 *
 * @throws {@link InputError} `holdings-…` with the line at fault, those of {@link weighHoldings}, of opening a file, and of
 * reading its numbers
 * @example
 * readHoldingsFile(bytes of "name,weight,beta\nBHP,25%,1.1\n…") // holdings: [{ name: "BHP", weight: "0.25", beta: "1.1" }, …]
 */
export async function readHoldingsFile(bytes: Uint8Array, question: HoldingsQuestion = {}): Promise<HoldingsFileRead> {
  const table = await openFile(bytes, question.sheet);
  try {
    const read = holdingsOf(table, question.normalise ?? false);
    return { ...read, notes: [...read.notes, ...openingNotes(tableNotes(table, question))] };
  } catch (error) {
    const { openFormulas = 0 } = table;
    if (openFormulas === 0 || !(error instanceof InputError) || !error.code.startsWith("holdings-")) throw error;
    throw new InputError("formulas-without-values", { part: `${openFormulas}` });
  }
}

function holdingsOf(table: Table, normalise: boolean): HoldingsFileRead {
  const columns = holdingColumns(table);
  const { figure, raw, notes: unused } = readByFigure(table, columns);
  const found = raw.rows.length;
  if (found === 0) throw new InputError("holdings-no-rows");
  if (found > MAX_HOLDINGS) throw new InputError("holdings-many", { part: `${found}`, limit: `${MAX_HOLDINGS}` });
  const weighed = weighedRows(raw.rows.map(checkRow), figure, raw.percentSigns, normalise);
  const read = columnNotes(columns, figure, weighed.total !== undefined);
  const notes = [...read, ...unused, ...weighed.notes, ...raw.notes, ...rowNotes(raw.rows)];
  return { ...weighed, notes };
}
