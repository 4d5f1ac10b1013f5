import { type Decimal, ONE } from "../../computation/decimal.js";
import type { Cell } from "../series/table.js";
import { checkDots } from "./checkDots.js";
import { exactColumn } from "./exactColumn.js";
import type { HoldingColumn, HoldingColumns } from "./holdingColumns.js";
import type { HoldingRows } from "./holdingRows.js";
import { moneyCell } from "./moneyCell.js";
import { currencyCell, rowCurrency } from "./rowCurrency.js";

/** The column, or the two, that say how much of each holding there is. */
export interface Figure {
  readonly kind: "weight" | "amount" | "quantity-price";
  readonly columns: readonly [HoldingColumn, ...HoldingColumn[]];
}

/** What stands in them, row by row. */
export interface FigureValues {
  readonly values: readonly (Decimal | undefined)[];
  readonly currencies: readonly (string | undefined)[];
  readonly percentSigns: boolean;
  readonly decimalCommas: readonly string[];
}

/**
 * The figures that a file has, the best first: amounts are exact, weights rounded; of both kinds those that hold numbers.
 */
export function figuresOf({ amount, weight, quantity, price }: HoldingColumns): readonly Figure[] {
  const figures: Figure[] = [];
  if (amount !== undefined) figures.push({ kind: "amount", columns: [amount] });
  if (weight !== undefined) figures.push({ kind: "weight", columns: [weight] });
  if (quantity !== undefined && price !== undefined)
    figures.push({ kind: "quantity-price", columns: [quantity, price] });
  const holdNumbers = ({ columns }: Figure) => columns.every(({ holds }) => holds === "number");
  return figures.toSorted((a, b) => Number(holdNumbers(b)) - Number(holdNumbers(a)));
}

/**
 * Reads a figure's numbers and their currencies; quantity times price is an amount.
 *
 * @throws {@link InputError} as {@link exactColumn}, {@link checkDots} and {@link rowCurrency}
 */
export function figureValues(
  { kind, columns }: Figure,
  { rows, lines }: Pick<HoldingRows, "rows" | "lines">,
  all: HoldingColumns,
): FigureValues {
  const cells = columns.map(({ at }) => rows.map((row) => moneyCell(row[at] ?? "")));
  const plain = rows.map((row, index) =>
    columns.reduce((changed, { at }, n) => put(changed, at, cells[n]?.[index]?.cell), row),
  );
  const numbers = [...columns, all.beta];
  const others = (column: HoldingColumn) => numbers.filter(({ at }) => at !== column.at);
  const read = columns.map((column) => exactColumn(column, plain, lines, others(column)));
  if (kind !== "weight") checkDots(columns, numbers, plain, lines);
  const scaled = read.map(({ values }, n) => values.map((value, index) => value?.times(cells[n]?.[index]?.scale ?? 1)));
  const stated = statedCurrencies(kind, columns, all);
  const currencies = rows.map((row, index) => {
    const line = lines[index] ?? 0;
    return rowCurrency([...cells.map((column) => column[index]?.currency), ...stated(row, line)], line);
  });
  return {
    values: rows.map((_, index) => product(scaled.map((column) => column[index]))),
    currencies,
    percentSigns: read.some(({ percentSigns }) => percentSigns),
    decimalCommas: columns.filter((_, n) => read[n]?.decimalComma).map(({ name }) => name),
  };
}

/** Currencies that stand outside of the cell: in the heading, or in a column of their own. */
function statedCurrencies(
  kind: Figure["kind"],
  columns: readonly HoldingColumn[],
  { currency }: HoldingColumns,
): (row: readonly Cell[], line: number) => readonly (string | undefined)[] {
  const headings = columns.map(({ heading }) => heading.currency);
  const isOwn = columns.some(({ heading }) => heading.base || heading.currency !== undefined);
  if (kind === "weight" || currency === undefined || isOwn) return () => headings;
  return (row, line) => [currencyCell(row[currency.at], line)];
}

function put(row: readonly Cell[], at: number, cell: Cell | undefined): readonly Cell[] {
  return cell === undefined || at >= row.length ? row : row.with(at, cell);
}

function product(factors: readonly (Decimal | undefined)[]): Decimal | undefined {
  let value: Decimal | undefined = ONE;
  for (const factor of factors) value = factor === undefined ? undefined : value?.times(factor);
  return value;
}
