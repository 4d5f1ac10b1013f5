import { looksLike } from "./looksLike.js";
import type { Cell, Table } from "./table.js";

const YEAR = /^(?:1[89]|20)\d{2}$/;

/**
 * Where the first table of a file ends: at a blank line or a caption that another row of names follows, with values below
 * it, as in Kenneth French's files ("Annual Factors: January-December"). The number of rows where there is but one table.
 *
 * @param first the first row of values
 */
export function blockEnd(table: Table, first: number, isData: (row: readonly Cell[]) => boolean): number {
  const { rows, lines } = table;
  const afterBlank = (at: number) => (lines[at] ?? 0) - (lines[at - 1] ?? 0) > 1;
  for (let at = first + 2; at < rows.length; at += 1) {
    if (isData(rows[at] ?? [])) continue;
    const values = nextData(rows, at, isData);
    if (values < 0) break;
    const between = Array.from({ length: values - at }, (_, offset) => at + offset);
    const names = between.findIndex((row) => isNames(rows[row] ?? []));
    const joined = names === 0 && repeats(rows[at] ?? [], rows.slice(0, first)) && values === at + 1;
    if (joined) continue;
    const isBreak = names > 0 || (names === 0 && afterBlank(at)) || between.slice(1).some(afterBlank);
    if (names >= 0 && isBreak) return at;
    at = values;
  }
  return yearsFrom(rows, first) ?? rows.length;
}

/** Years below months or days: their own block without a caption. */
function yearsFrom(rows: Table["rows"], first: number): number | undefined {
  const last = rows.findLastIndex((row) => looksLike(row[0]) === "date");
  return last > first && YEAR.test(`${rows[last + 1]?.[0] ?? ""}`) ? last + 1 : undefined;
}

function nextData(rows: Table["rows"], from: number, isData: (row: readonly Cell[]) => boolean): number {
  for (let at = from; at < rows.length; at += 1) if (isData(rows[at] ?? [])) return at;
  return -1;
}

/** The same names once more, as where files of the same columns were joined. */
function repeats(row: readonly Cell[], above: Table["rows"]): boolean {
  return above.some((other) => other.length === row.length && other.every((cell, at) => cell === row[at]));
}

/** Two words or more, and no value. */
function isNames(row: readonly Cell[]): boolean {
  const looks = row.map(looksLike).filter((look) => look !== "missing");
  return looks.length >= 2 && looks.every((look) => look === "text");
}
