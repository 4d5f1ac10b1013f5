import { InputError } from "../inputError.js";
import type { NumberColumn } from "./numberColumn.js";
import type { Frequency, Measure, SeriesKind } from "./pairedSeries.js";
import { guessKind, isPlainlyLevels, type KindGuess } from "./seriesKind.js";
import type { SeriesNote } from "./seriesNote.js";

/** A column with its values in order of time. */
export interface OrderedColumn {
  readonly read: NumberColumn;
  readonly values: readonly number[];
  /** Line of each value in the file. */
  readonly lines: readonly number[];
  /** The option that names the column. */
  readonly field: string;
}

/** What each column holds, in the order given. */
export interface Kinds {
  readonly kinds: readonly SeriesKind[];
  readonly notes: readonly SeriesNote[];
}

/**
 * What each column holds: as the person says where it can be, otherwise from the values. A unit that one column leaves in
 * doubt is taken from the others.
 *
 * @throws {@link InputError} `ambiguous-kind` to ask, `levels-as-returns`, `prices-not-positive`, `changes-need-prices`, `return-too-low`
 */
export function settleKinds(
  columns: readonly OrderedColumn[],
  typed: SeriesKind | undefined,
  measure: Measure,
  frequency: Frequency | undefined,
): Kinds {
  const settled = typed === undefined ? detected(columns, frequency) : asTyped(columns, typed, frequency);
  for (const [index, kind] of settled.kinds.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    if (measure === "changes" && kind !== "prices") {
      throw new InputError("changes-need-prices", { part: column.read.column.name, fixes: ["returns"] }, "measure");
    }
    if (kind === "prices" && measure === "returns") checkPositive(column);
    if (kind !== "prices") checkAboveLoss(column, kind);
  }
  return settled;
}

function asTyped(columns: readonly OrderedColumn[], typed: SeriesKind, frequency: Frequency | undefined): Kinds {
  for (const { read, values } of columns) {
    if (typed !== "prices" && !read.percentSigns && isPlainlyLevels(values, frequency)) {
      throw new InputError("levels-as-returns", { part: read.column.name, fixes: ["prices"] }, "kind");
    }
  }
  return { kinds: columns.map(({ read }) => (read.percentSigns && typed !== "prices" ? "percent" : typed)), notes: [] };
}

function detected(columns: readonly OrderedColumn[], frequency: Frequency | undefined): Kinds {
  const guesses = columns.map(
    ({ read, values }): KindGuess => (read.percentSigns ? "percent" : guessKind(values, frequency)),
  );
  const notes: SeriesNote[] = [];
  const sure = guesses.findIndex((guess, index) => isUnit(guess) && columns[index]?.read.percentSigns === false);
  const kinds = guesses.map((guess, index): SeriesKind => {
    const column = columns[index]?.read.column.name ?? "";
    if (guess === "levels") {
      throw new InputError(
        "ambiguous-kind",
        { part: column, about: "prices or returns", fixes: ["prices", "returns", "percent"] },
        "kind",
      );
    }
    if (guess !== "units") {
      notes.push({ code: "kind-detected", column, kind: guess });
      return guess;
    }
    const other = guesses[sure];
    if (other !== "returns" && other !== "percent") {
      throw new InputError(
        "ambiguous-kind",
        { part: column, about: "fractions or percent", fixes: ["returns", "percent"] },
        "kind",
      );
    }
    notes.push({ code: "unit-from-other", column, other: columns[sure]?.read.column.name ?? "", kind: other });
    return other;
  });
  return { kinds, notes };
}

function isUnit(guess: KindGuess): boolean {
  return guess === "returns" || guess === "percent";
}

function checkPositive({ read, values, lines, field }: OrderedColumn): void {
  const at = values.findIndex((value) => value <= 0);
  if (at < 0) return;
  const about = `column ${read.column.name}, line ${lines[at]}`;
  throw new InputError("prices-not-positive", { part: `${values[at]}`, about }, field);
}

/** A loss is never the whole or more. */
function checkAboveLoss({ read, values, lines, field }: OrderedColumn, kind: SeriesKind): void {
  const whole = kind === "percent" && !read.percentSigns ? 100 : 1;
  const at = values.findIndex((value) => value <= -whole);
  if (at < 0) return;
  const about = `column ${read.column.name}, line ${lines[at]}`;
  const part = `${read.percentSigns ? `${Number(((values[at] ?? 0) * 100).toFixed(6))}%` : values[at]}`;
  throw new InputError("return-too-low", { part, about }, field);
}
