import { InputError } from "../inputError.js";
import type { Column } from "./layout.js";
import { type Cell, cellText, isMissing } from "./table.js";

/** Share of the rows whose date stands in an earlier row: half of them with two securities. */
const REPEATED = 0.25;
/** Share of the rows that date and name together tell apart. */
const APART = 0.9;

/**
 * Refuses a file that has its securities below each other, a name in every row: rows of one date differ in the name alone.
 *
 * @throws {@link InputError} `long-format`
 */
export function checkWide(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  dates: Column | undefined,
): void {
  const texts = columns.filter(({ holds }) => holds === "text");
  if (dates === undefined || texts.length === 0) return;
  const seen = new Set(rows.map((row) => row[dates.at]));
  if (rows.length - seen.size < REPEATED * rows.length) return;
  for (const column of texts) {
    const names = new Set(rows.map((row) => row[column.at]).filter((cell) => !isMissing(cell)));
    const pairs = new Set(rows.map((row) => `${row[dates.at]}\n${row[column.at]}`));
    if (names.size < 2 || pairs.size < APART * rows.length) continue;
    const about = [...names].slice(0, 6).map(cellText).join(", ");
    throw new InputError("long-format", { part: column.name, about }, "file");
  }
}
