/** A cell as the file has it: text, or a number from a workbook. Empty cells are empty text. */
export type Cell = string | number;

/** A file's rows, each with the line that it begins on. */
export interface Table {
  readonly format: "csv" | "xlsx";
  readonly rows: readonly (readonly Cell[])[];
  /** Line, or row of the worksheet, counted from one. */
  readonly lines: readonly number[];
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  /** How the worksheet came to be read. */
  readonly sheetChosen?: "typed" | "first" | "only-with-values";
  /** Cells with a formula whose value was not saved. */
  readonly openFormulas?: number;
  /** The text was not UTF-8. */
  readonly legacyText?: boolean;
}

/** Most rows of values that are read. */
export const MAX_ROWS = 200_000;

/** Most columns that are read. */
export const MAX_COLUMNS = 200;

const MISSING =
  /^(?:|n\.?\s?a\.?n?|n\/a|#n\/a|#n\/a n\/a|null|none|nil|missing|[-–—−.]+|[-+−]?inf(?:inity)?|#(?:value!|div\/0!|ref!|num!|name\?|null!))$/i;

/** A cell that stands for no value: empty, NA, N/A, NaN, null, a dash, a dot, inf. */
export function isMissing(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (typeof cell === "number") return !Number.isFinite(cell);
  return cell.length <= 12 && MISSING.test(cell);
}

/** A cell as shown in a problem: never long. */
export function cellText(cell: Cell | undefined): string {
  const text = `${cell ?? ""}`;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
