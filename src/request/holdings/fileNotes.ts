import type { SeriesNote } from "../series/seriesNote.js";
import type { Figure } from "./figures.js";
import type { HoldingColumns } from "./holdingColumns.js";
import type { HoldingsNote } from "./holdingsNote.js";
import { isCash } from "./positionName.js";
import type { RawHolding } from "./rawHoldings.js";

/**
 * Which columns were read as what.
 *
 * @param inMoney what the figures turned out to be, whatever their column is called
 */
export function columnNotes(columns: HoldingColumns, figure: Figure, inMoney: boolean): readonly HoldingsNote[] {
  const { names, beta, currency, side, header } = columns;
  const usesCurrency = currency !== undefined && figure.kind !== "weight";
  const moneyKind = figure.kind === "weight" ? "amount" : figure.kind;
  return [
    ...(header < 0 ? [{ code: "no-header" } as const] : []),
    {
      code: "columns",
      name: names[0]?.name ?? "",
      figure: inMoney ? moneyKind : "weight",
      figures: figure.columns.map(({ name }) => name),
      beta: beta.name,
      ...(usesCurrency ? { currency: currency.name } : {}),
      ...(side === undefined ? {} : { side: side.name }),
    },
  ];
}

/** What the names of the rows decided. */
export function rowNotes(rows: readonly RawHolding[]): readonly HoldingsNote[] {
  const notes: HoldingsNote[] = [];
  const sold = namesOf(rows.filter(({ soldByWord }) => soldByWord));
  const cash = namesOf(rows.filter(({ name, beta }) => beta === undefined && isCash(name)));
  const repeated = repeatedNames(rows);
  const cut = rows.filter((row) => row.cut).length;
  if (sold.length > 0) notes.push({ code: "sold-by-word", names: sold });
  if (cash.length > 0) notes.push({ code: "cash-beta", names: cash });
  if (repeated.length > 0) notes.push({ code: "repeated-names", names: repeated });
  if (cut > 0) notes.push({ code: "names-cut", count: cut });
  return notes;
}

/** What opening the file decided, of all that can be told of a table. */
export function openingNotes(notes: readonly SeriesNote[]): readonly HoldingsNote[] {
  return notes.filter(isOfOpening);
}

function isOfOpening(note: SeriesNote): note is Extract<HoldingsNote, SeriesNote> {
  return ["windows-1252", "sheet", "sheet-unused", "formulas-without-values"].includes(note.code);
}

function namesOf(rows: readonly RawHolding[]): readonly string[] {
  return rows.map(({ name }) => name);
}

function repeatedNames(rows: readonly RawHolding[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const { name } of rows) {
    const key = name.toLowerCase();
    if (seen.has(key)) repeated.set(key, name);
    seen.add(key);
  }
  return [...repeated.values()];
}
