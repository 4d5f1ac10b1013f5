import { InputError } from "../inputError.js";
import type { Column, Layout } from "./layout.js";
import { type MissingCode, missingCodes } from "./missingCodes.js";
import { type NumberShape, numberShape } from "./numberShape.js";
import { cellText, isMissing } from "./table.js";

/** A column's numbers; a missing cell is NaN. Percent signs are already taken into account: 1.5% is 0.015. */
export interface NumberColumn {
  readonly column: Column;
  readonly values: readonly number[];
  readonly percentSigns: boolean;
  readonly decimalComma: boolean;
  readonly thousands: boolean;
  /** Values that were taken to be missing. */
  readonly codes: readonly MissingCode[];
}

interface Marks {
  dot?: number;
  comma?: number;
  either?: number;
  whole: boolean;
  grouped: boolean;
  percent?: number;
  bare?: number;
}

type Decimals = "dot" | "comma";

/**
 * Reads a column of numbers. Whether a comma is the decimal point or groups thousands is settled for the whole column,
 * and where it says nothing, by the other columns.
 *
 * @param others columns that may settle it
 * @throws {@link InputError} `cell-not-number`, `cell-ambiguous`, `mixed-decimals`, `mixed-percent`, each with column and line
 */
export function readNumberColumn(
  column: Column,
  layout: Layout,
  others: readonly Column[],
  field: string,
): NumberColumn {
  const shapes = layout.rows.map((row, index) => shapeOf(row[column.at], column, layout.lines[index] ?? 0, field));
  const marks = marksOf(shapes);
  const line = (index: number | undefined) => layout.lines[index ?? 0] ?? 0;
  const about = `column ${column.name}`;
  if (marks.percent !== undefined && marks.bare !== undefined) {
    const lines = `lines ${line(marks.percent)} (with a percent sign) and ${line(marks.bare)} (without)`;
    throw new InputError("mixed-percent", { part: column.name, about: lines }, field);
  }
  if (marks.dot !== undefined && marks.comma !== undefined) {
    const lines = `${about}, lines ${line(marks.dot)} and ${line(marks.comma)}`;
    throw new InputError("mixed-decimals", { about: lines }, field);
  }
  const decimals = decimalsOf(marks) ?? fromOthers(others, layout);
  if (decimals === undefined && marks.either !== undefined) {
    const part = cellText(layout.rows[marks.either]?.[column.at]);
    throw new InputError("cell-ambiguous", { part, about: `${about}, line ${line(marks.either)}` }, field);
  }
  const written = shapes.map((shape) => (typeof shape === "number" ? shape : numberOf(shape, decimals ?? "dot")));
  const thousands = marks.grouped || (decimals === "dot" && marks.either !== undefined);
  const percentSigns = marks.percent !== undefined;
  const codes = percentSigns ? [] : missingCodes(written);
  const isCode = (value: number) => codes.some((code) => code.value === value);
  const values = codes.length === 0 ? written : written.map((value) => (isCode(value) ? Number.NaN : value));
  return { column, values, percentSigns, decimalComma: decimals === "comma", thousands, codes };
}

function shapeOf(
  cell: Layout["rows"][number][number] | undefined,
  column: Column,
  line: number,
  field: string,
): NumberShape | number {
  if (cell === undefined || isMissing(cell)) return Number.NaN;
  if (typeof cell === "number") return cell;
  const shape = numberShape(cell);
  if (shape !== undefined) return shape;
  const about = `column ${column.name}, line ${line}`;
  throw new InputError("cell-not-number", { part: cellText(cell), about }, field);
}

function marksOf(shapes: readonly (NumberShape | number)[]): Marks {
  const marks: Marks = { whole: false, grouped: false };
  for (const [index, shape] of shapes.entries()) {
    if (typeof shape === "number") {
      if (!Number.isNaN(shape)) marks.bare ??= index;
      continue;
    }
    if (shape.percent) marks.percent ??= index;
    else marks.bare ??= index;
    if (shape.separators === "decimal-dot" || shape.separators === "grouped-comma") marks.dot ??= index;
    if (shape.separators === "decimal-comma" || shape.separators === "grouped-dot") marks.comma ??= index;
    if (shape.separators === "either-comma") marks.either ??= index;
    if (shape.separators === "plain" && shape.exponent === "" && shape.digits.length <= 3) marks.whole = true;
    if (shape.separators.startsWith("grouped") || /[.,].*[.,]/.test(shape.digits)) marks.grouped = true;
  }
  return marks;
}

/** Whole numbers beside `1,234` show that the comma groups: with three decimals they would have been written so too. */
function decimalsOf({ dot, comma, either, whole }: Marks): Decimals | undefined {
  if (dot !== undefined) return "dot";
  if (comma !== undefined) return "comma";
  return either !== undefined && whole ? "dot" : undefined;
}

function fromOthers(others: readonly Column[], layout: Layout): Decimals | undefined {
  const found = others.map(({ at }) => {
    const shapes = layout.rows.slice(0, 500).map((row) => {
      const cell = row[at];
      return typeof cell === "string" && !isMissing(cell) ? (numberShape(cell) ?? Number.NaN) : Number.NaN;
    });
    const { dot, comma } = marksOf(shapes);
    return dot === undefined ? (comma === undefined ? undefined : "comma") : "dot";
  });
  const [first, ...rest] = [...new Set(found.filter((decimals) => decimals !== undefined))];
  return rest.length === 0 ? first : undefined;
}

function numberOf({ negative, digits, exponent, percent }: NumberShape, decimals: Decimals): number {
  const plain = decimals === "dot" ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  // A percent is the decimal two places on, so that 1.5% is exactly the number that 0.015 is.
  const shift = percent ? Number(exponent.slice(1) || "0") - 2 : Number(exponent.slice(1) || "0");
  const size = Number(shift === 0 ? plain : `${plain}e${shift}`);
  return negative ? -size : size;
}
