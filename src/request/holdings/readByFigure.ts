import { InputError } from "../inputError.js";
import type { Table } from "../series/table.js";
import { type Figure, figuresOf } from "./figures.js";
import type { HoldingColumns } from "./holdingColumns.js";
import type { HoldingsNote } from "./holdingsNote.js";
import { type RawHoldings, rawHoldings } from "./rawHoldings.js";

/** The figure that a file is read by, the rows read, and what was not used. */
export interface ReadByFigure {
  readonly figure: Figure;
  readonly raw: RawHoldings;
  readonly notes: readonly HoldingsNote[];
}

/**
 * Reads a file by its amounts where it has them, or, where these are in several currencies, by its weights.
 *
 * @throws {@link InputError} as {@link rawHoldings}
 */
export function readByFigure(table: Table, columns: HoldingColumns): ReadByFigure {
  const [first, ...others] = figuresOf(columns);
  if (first === undefined) throw new InputError("holdings-no-rows");
  const weight = others.find(({ kind, columns: [column] }) => kind === "weight" && column.holds === "number");
  const raw = rawHoldings(table, columns, first);
  if (weight === undefined) return { figure: first, raw, notes: [] };
  const currencies = new Set(raw.rows.map(({ currency }) => currency).filter((code) => code !== undefined));
  const unused = (figure: Figure, why: "amounts" | "currencies"): readonly HoldingsNote[] => [
    { code: "figure-unused", column: figure.columns.map(({ name }) => name).join(" × "), why },
  ];
  if (currencies.size < 2) return { figure: first, raw, notes: unused(weight, "amounts") };
  return { figure: weight, raw: rawHoldings(table, columns, weight), notes: unused(first, "currencies") };
}
