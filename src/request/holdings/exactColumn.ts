import { Decimal } from "../../computation/decimal.js";
import { readNumberColumn } from "../series/numberColumn.js";
import { numberShape } from "../series/numberShape.js";
import { type Cell, isMissing } from "../series/table.js";
import type { HoldingColumn } from "./holdingColumns.js";

/** A column's numbers to the last digit; percent signs are taken into account: 25% is 0.25. */
export interface ExactColumn {
  readonly values: readonly (Decimal | undefined)[];
  readonly percentSigns: boolean;
  readonly decimalComma: boolean;
}

/** As many digits as a workbook's numbers have that a person saw: 0.1 + 0.2 is 0.3. */
const WORKBOOK_DIGITS = 15;

/**
 * Reads a column of numbers exactly. What its commas and dots mean is settled for the whole column, or by the others.
 *
 * @param rows cells without currencies
 * @param others columns that may settle it
 * @throws {@link InputError} as {@link readNumberColumn}
 */
export function exactColumn(
  column: HoldingColumn,
  rows: readonly (readonly Cell[])[],
  lines: readonly number[],
  others: readonly HoldingColumn[],
): ExactColumn {
  const layout = { columns: [column, ...others], rows, lines, skippedLines: 0, notes: [] };
  const { percentSigns, decimalComma } = readNumberColumn(column, layout, others, "file");
  const values = rows.map((row) => exactValue(row[column.at], decimalComma));
  return { values, percentSigns, decimalComma };
}

function exactValue(cell: Cell | undefined, decimalComma: boolean): Decimal | undefined {
  if (cell === undefined || isMissing(cell)) return undefined;
  if (typeof cell === "number") return new Decimal(cell).toSignificantDigits(WORKBOOK_DIGITS).plus(0);
  const shape = numberShape(cell);
  if (shape === undefined) return undefined;
  const { digits, exponent, percent, negative } = shape;
  const plain = decimalComma ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const size = new Decimal(`${plain}${exponent}`).dividedBy(percent ? 100 : 1);
  return (negative ? size.negated() : size).plus(0);
}
