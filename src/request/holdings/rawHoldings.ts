import type { Decimal } from "../../computation/decimal.js";
import { MAX_HOLDINGS } from "../holdings.js";
import { InputError } from "../inputError.js";
import { type Cell, cellText, isMissing, type Table } from "../series/table.js";
import { exactColumn } from "./exactColumn.js";
import { type Figure, type FigureValues, figureValues } from "./figures.js";
import type { HoldingColumn, HoldingColumns } from "./holdingColumns.js";
import { holdingName } from "./holdingName.js";
import { holdingRows } from "./holdingRows.js";
import type { HoldingsNote } from "./holdingsNote.js";
import { leaveTotals, type RowFigures } from "./leaveTotals.js";

/** With room for rows of sums; of more, not a number is read. */
const MOST_ROWS = 2 * MAX_HOLDINGS;

/** A row as it stands in the file: its figure negative where it says that it was sold. */
export interface RawHolding extends RowFigures {
  readonly cut: boolean;
  readonly soldByWord: boolean;
  readonly currency: string | undefined;
  /** Its cells of figure and beta as written, for what is told of them. */
  readonly written: { readonly figure: string; readonly beta: string };
}

/** All rows of a file that are holdings, and how their figures are written. */
export interface RawHoldings extends Pick<FigureValues, "percentSigns"> {
  readonly rows: readonly RawHolding[];
  readonly notes: readonly HoldingsNote[];
}

/**
 * Reads the rows of a file by one of its figures; sums and lines without figures are left out.
 *
 * @throws {@link InputError} `holdings-row-side`, and those of the readers of rows and columns
 */
export function rawHoldings(table: Table, columns: HoldingColumns, figure: Figure): RawHoldings {
  const { beta, side } = columns;
  const held = holdingRows(table, columns, [...figure.columns, beta]);
  const { rows, lines } = held;
  if (rows.length > MOST_ROWS)
    throw new InputError("holdings-many", { part: `${rows.length}`, limit: `${MAX_HOLDINGS}` });
  const amounts = figureValues(figure, held, columns);
  const betas = exactColumn(beta, rows, lines, figure.columns);
  const raw = rows.map((row, index): RawHolding => {
    const line = lines[index] ?? 0;
    const { name, sold, cut } = holdingName(row, columns.names);
    const soldByWord = sold || isSold(side, row, line);
    const size = amounts.values[index];
    const written = {
      figure: figure.columns.map(({ at }) => cellText(row[at])).join(" × "),
      beta: cellText(row[beta.at]),
    };
    const figured = signed(size, soldByWord);
    return {
      name,
      line,
      cut,
      soldByWord,
      figure: figured,
      beta: betas.values[index],
      currency: amounts.currencies[index],
      written,
    };
  });
  const { kept, totals } = leaveTotals(raw);
  const commas = [...amounts.decimalCommas, ...(betas.decimalComma ? [beta.name] : [])];
  const notes: HoldingsNote[] = [];
  if (commas.length > 0) notes.push({ code: "decimal-commas", columns: commas });
  if (totals.length > 0) notes.push({ code: "totals", lines: totals });
  if (held.passedOver.length > 0) notes.push({ code: "passed-over", lines: held.passedOver });
  return { rows: kept, notes, percentSigns: amounts.percentSigns };
}

function signed(size: Decimal | undefined, sold: boolean): Decimal | undefined {
  return sold ? size?.abs().negated().plus(0) : size;
}

/** A side that is neither long nor short would silently turn a position around. */
function isSold(side: HoldingColumn | undefined, row: readonly Cell[], line: number): boolean {
  const cell = side === undefined ? undefined : row[side.at];
  if (cell === undefined || isMissing(cell) || /^(?:l|long|buy|bought|b)$/i.test(`${cell}`)) return false;
  if (/^(?:s|short|sell|sold)$/i.test(`${cell}`)) return true;
  throw new InputError("holdings-row-side", { part: cellText(cell), about: `line ${line}` });
}
