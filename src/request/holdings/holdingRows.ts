import { InputError } from "../inputError.js";
import { type Cell, isMissing, type Table } from "../series/table.js";
import type { HoldingColumn, HoldingColumns } from "./holdingColumns.js";

/** The rows that may hold a holding or a sum, each with its line, and the lines that hold neither. */
export interface HoldingRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
  readonly passedOver: readonly number[];
}

/**
 * The rows below the header without headers repeated, headings between holdings, and footers. A row with a name and other
 * cells, but without figures, is kept where holdings follow it: it is a holding with something missing.
 *
 * @param figures the columns that are read, other than names
 * @throws {@link InputError} `holdings-no-rows`
 */
export function holdingRows(
  table: Table,
  { header, names }: HoldingColumns,
  figures: readonly HoldingColumn[],
): HoldingRows {
  const headings = table.rows[header] ?? [];
  const read = [...names, ...figures];
  const all = table.rows
    .map((row, at) => ({ row, line: table.lines[at] ?? 0 }))
    .slice(header + 1)
    .filter(({ row }) => header < 0 || !read.every(({ at }) => (row[at] ?? "") === (headings[at] ?? "")));
  const hasFigure = ({ row }: { readonly row: readonly Cell[] }) => figures.some(({ at }) => !isMissing(row[at]));
  const last = all.findLastIndex(hasFigure);
  if (last < 0) throw new InputError("holdings-no-rows");
  const isHeld = (entry: { readonly row: readonly Cell[] }, at: number) =>
    hasFigure(entry) || (at < last && entry.row.filter((cell) => !isMissing(cell)).length > 1);
  const held = all.filter(isHeld);
  const passedOver = all.filter((entry, at) => !isHeld(entry, at)).map(({ line }) => line);
  return { rows: held.map(({ row }) => row), lines: held.map(({ line }) => line), passedOver };
}
