import type { SeriesNote } from "./seriesNote.js";
import { type Cell, isMissing, type Table } from "./table.js";

const MAX_NAME = 80;

/** The names of the columns, and what was passed over to find them. */
export interface Header {
  readonly names: readonly string[];
  readonly notes: readonly SeriesNote[];
}

/**
 * The row that names the columns: of those above the values the one that tells most of them apart, and of several the
 * nearest. Two rows are joined where neither alone tells the columns apart (`Close` over `AAPL`).
 *
 * @param values rows of values, for telling which columns hold anything
 */
export function findHeader(
  above: Table["rows"],
  width: number,
  lines: readonly number[],
  values: Table["rows"],
): Header {
  const used = Array.from({ length: width }, (_, at) => values.some((row) => !isMissing(row[at])));
  const ranked = above
    .map((row, at) => ({ row, at, distinct: distinctNames(row, used), filled: filledNames(row, used) }))
    .filter(({ filled }) => filled >= 2 || (width === 1 && filled === 1))
    .sort((a, b) => b.distinct - a.distinct || b.at - a.at);
  const [best, second] = ranked;
  if (best === undefined) {
    const notes: SeriesNote[] = [{ code: "header-missing" }];
    if (above.length > 0) notes.push({ code: "title-lines", count: above.length });
    return { names: used.map((_, at) => `column ${at + 1}`), notes };
  }
  const joined =
    second !== undefined && best.distinct < best.filled ? joinedNames(...inOrder(second, best), used) : undefined;
  const tellsMore = joined !== undefined && distinctNames(joined, used) > best.distinct;
  const plain = Array.from(
    { length: width },
    (_, at) => nameOf(best.row, at) || otherName(above, at) || `column ${at + 1}`,
  );
  const { names, repeated } = toldApart(tellsMore ? joined : plain);
  const isHeader = (at: number) => at > best.at || (at < best.at && filledNames(above[at] ?? [], used) >= best.filled);
  const others = above
    .map((_, at) => at)
    .filter((at) => at !== best.at && isHeader(at) && !(tellsMore && at === second?.at));
  const few = others.length > 2 ? [] : others;
  const titles = above.length - (tellsMore ? 2 : 1) - few.length;
  const notes: SeriesNote[] = [];
  if (titles > 0) notes.push({ code: "title-lines", count: titles });
  for (const at of few) notes.push({ code: "second-header", line: lines[at] ?? 0 });
  if (repeated.length > 0) notes.push({ code: "repeated-names", names: repeated });
  return { names, notes };
}

function inOrder(
  ...rows: readonly { readonly row: readonly Cell[]; readonly at: number }[]
): [upper: readonly Cell[], lower: readonly Cell[]] {
  const [upper, lower] = rows.toSorted((a, b) => a.at - b.at);
  return [upper?.row ?? [], lower?.row ?? []];
}

function nameOf(row: readonly Cell[], at: number): string {
  return `${row[at] ?? ""}`.replace(/\s+/g, " ").trim().slice(0, MAX_NAME);
}

function otherName(rows: Table["rows"], at: number): string {
  const fallback = (row: readonly Cell[]) => row.length > 1 && nameOf(row, at) !== "";
  return nameOf(rows.findLast(fallback) ?? [], at);
}

function filledNames(row: readonly Cell[], used: readonly boolean[]): number {
  return used.filter((holds, at) => holds && nameOf(row, at) !== "").length;
}

function distinctNames(row: readonly Cell[], used: readonly boolean[]): number {
  return new Set(used.map((holds, at) => (holds ? nameOf(row, at) : "")).filter((name) => name !== "")).size;
}

function joinedNames(upper: readonly Cell[], lower: readonly Cell[], used: readonly boolean[]): readonly string[] {
  return used.map((_, at) => {
    const [above, below] = [nameOf(upper, at), nameOf(lower, at)];
    if (above === "" || below === "") return above || below || `column ${at + 1}`;
    return at === 0 ? below : `${above} ${below}`;
  });
}

function toldApart(names: readonly string[]): {
  readonly names: readonly string[];
  readonly repeated: readonly string[];
} {
  const seen = new Map<string, number>();
  const taken = new Set(names);
  const repeated = new Set<string>();
  const apart = names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count === 1) return name;
    repeated.add(name);
    let number = count;
    while (taken.has(`${name} (${number})`)) number += 1;
    taken.add(`${name} (${number})`);
    return `${name} (${number})`;
  });
  return { names: apart, repeated: [...repeated] };
}
