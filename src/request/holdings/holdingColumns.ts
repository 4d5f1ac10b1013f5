import { InputError } from "../inputError.js";
import type { Column } from "../series/layout.js";
import { looksLike } from "../series/looksLike.js";
import { type Cell, cellText, isMissing, type Table } from "../series/table.js";
import { type Heading, headingOf, type Role, rankOf } from "./columnRoles.js";
import { moneyCell } from "./moneyCell.js";

/** A column with what its heading says of it. */
export interface HoldingColumn extends Column {
  readonly heading: Heading;
}

/** Which columns of a file are what, and where its holdings begin. */
export interface HoldingColumns {
  /** The surest first: where a row has no name in it, the next is asked. */
  readonly names: readonly HoldingColumn[];
  readonly beta: HoldingColumn;
  readonly weight?: HoldingColumn;
  readonly amount?: HoldingColumn;
  readonly quantity?: HoldingColumn;
  readonly price?: HoldingColumn;
  readonly currency?: HoldingColumn;
  readonly side?: HoldingColumn;
  /** The row that names the columns; -1 where none does. */
  readonly header: number;
}

/** Lines that may stand above the header: title, account, date. */
const MOST_ABOVE = 60;
const SAMPLE = 200;
const NEEDED = "name, weight (or amount, or quantity and price) and beta";

/**
 * Finds the columns by the words of a header, or of a file of three columns without one by their order.
 *
 * @throws {@link InputError} `holdings-columns` with what is missing and what there is
 */
export function holdingColumns(table: Table): HoldingColumns {
  const found = table.rows.slice(0, MOST_ABOVE).map((_, header) => columnsAt(table, header));
  const whole = found.find((columns) => missingOf(columns).length === 0);
  if (isWhole(whole)) return whole;
  const plain = withoutHeader(table);
  if (plain !== undefined) return plain;
  const nearest = found.toSorted((a, b) => missingOf(a).length - missingOf(b).length)[0];
  const part = nearest === undefined || missingOf(nearest).length === 3 ? NEEDED : missingOf(nearest).join(" and ");
  const headings = (table.rows[nearest?.header ?? 0] ?? []).filter((cell) => cell !== "").map(cellText);
  throw new InputError("holdings-columns", { part, about: headings.slice(0, 20).join(", ") });
}

const ROLES = ["name", "beta", "weight", "amount", "quantity", "price", "currency", "side"] as const;

type Found = Omit<HoldingColumns, "beta"> & { readonly beta?: HoldingColumn };

function isWhole(columns: Found | undefined): columns is HoldingColumns {
  return columns?.beta !== undefined;
}

function missingOf({ names, beta, weight, amount, quantity, price }: Found): readonly string[] {
  const figure = weight ?? amount ?? (price === undefined ? undefined : quantity);
  const missing = [names.length === 0 && "name", figure === undefined && "weight or amount", !beta && "beta"];
  return missing.filter((part) => part !== false);
}

function columnsAt({ rows }: Table, header: number): Found {
  const headings = (rows[header] ?? []).map(headingOf);
  const below = rows.slice(header + 1, header + 1 + SAMPLE);
  const columns = headings.map((heading, at) => columnOf(rows[header]?.[at] ?? "", heading, at, below));
  const candidates = (role: Role) =>
    columns
      .map((column) => ({ column, rank: rankOf(role, column.heading), fits: fits(role, column) }))
      .flatMap(({ column, rank, fits }) => (rank === undefined ? [] : [{ column, order: rank + (fits ? 0 : 100) }]))
      .sort((a, b) => a.order - b.order)
      .map(({ column }) => column);
  const names = candidates("name").filter((column, at) => at === 0 || column.holds === "text");
  const [first] = columns;
  const unnamed = first !== undefined && first.heading.words === "" && first.holds === "text" ? [first] : [];
  const others = ROLES.filter((role) => role !== "name").flatMap((role) => {
    const [best] = candidates(role);
    return best === undefined ? [] : [[role, best] as const];
  });
  return { header, names: names.length > 0 ? names : unnamed, ...Object.fromEntries(others) };
}

function fits(role: Role, { holds }: HoldingColumn): boolean {
  const isText = role === "name" || role === "currency" || role === "side";
  return role === "beta" || (holds === "text") === isText;
}

function columnOf(cell: Cell, heading: Heading, at: number, below: Table["rows"]): HoldingColumn {
  // Looking through the cells of a column takes time, and most columns of most rows are no header's.
  const isRead = at < 3 || ROLES.some((role) => rankOf(role, heading) !== undefined);
  const name = `${cell}`.replace(/\s+/g, " ").trim().slice(0, 60);
  return {
    name: name === "" ? `column ${at + 1}` : name,
    at,
    heading,
    holds: isRead && isNumeric(below, at) ? "number" : "text",
  };
}

/** Half of what stands in a column, at least, reads as numbers. */
function isNumeric(rows: Table["rows"], at: number): boolean {
  const cells = rows.map((row) => row[at]).filter((cell) => !isMissing(cell));
  const numbers = cells.filter((cell) => cell !== undefined && looksLike(moneyCell(cell).cell) !== "text").length;
  return numbers > 0 && numbers * 2 >= cells.length;
}

/** Name, weight or amount, and beta, in this order. */
function withoutHeader({ rows }: Table): HoldingColumns | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== "") + 1), 0);
  const looks = [0, 1, 2].map((at) => looksLike(moneyCell(rows[0]?.[at] ?? "").cell));
  if (width !== 3 || looks[0] !== "text" || looks[1] !== "number" || looks[2] === "text") return undefined;
  const [name, figure, beta] = [0, 1, 2].map((at) => columnOf("", headingOf(""), at, rows));
  if (name === undefined || figure === undefined || beta === undefined) return undefined;
  return { header: -1, names: [name], weight: figure, beta };
}
