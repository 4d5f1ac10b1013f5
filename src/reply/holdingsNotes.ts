import { Decimal } from "../computation/decimal.js";
import type { HoldingsNote } from "../request/holdings/holdingsNote.js";
import { echo, percent } from "./format.js";

const MOST_LISTED = 5;

/** How a holdings file was read, each decision as a sentence. @example "Weights read as percent: they come to 100%." */
export function holdingsNoteLines(notes: readonly HoldingsNote[]): readonly string[] {
  return notes.map(noteLine);
}

function noteLine(note: HoldingsNote): string {
  switch (note.code) {
    case "columns":
      return columnsLine(note);
    case "no-header":
      return "No row names the columns: they were read in the order name, weight or amount, beta.";
    case "figure-unused":
      return note.why === "amounts"
        ? `${quoted(note.column)} was not used: the amounts are exact.`
        : `${quoted(note.column)} was not used: it is in several currencies.`;
    case "weight-unit":
      return unitLine(note);
    case "totals":
      return `Left out as ${note.lines.length === 1 ? "a sum" : "sums"}: ${lineList(note.lines)}.`;
    case "passed-over":
      return `Passed over, without figures: ${lineList(note.lines)}.`;
    case "sold-by-word":
      return `Read as short: ${names(note.names)}.`;
    case "cash-beta":
      return `Cash without a beta has 0: ${names(note.names)}.`;
    case "other-cash":
      return `The other ${share(note.weight)} is taken as cash at beta 0.`;
    case "rounding":
      return `The weights come to ${share(note.sum)} by their rounding: the excess was taken off the largest, ${quoted(note.name)}.`;
    case "scaled":
      return `Weights scaled as asked: they came to ${share(note.sum)}.`;
    case "repeated-names":
      return `More than one row each, all kept: ${names(note.names)}.`;
    case "names-cut":
      return note.count === 1 ? "One long name was cut." : `${note.count} long names were cut.`;
    case "decimal-commas":
      return `A comma is the decimal point in ${names(note.columns)}.`;
    case "windows-1252":
      return "The file is not UTF-8: read as windows-1252.";
    case "sheet":
      return note.how === "first"
        ? `Sheet ${quoted(note.name)} was read, the first of ${note.others + 1}.`
        : `Sheet ${quoted(note.name)} was read, the only one with values.`;
    case "sheet-unused":
      return "sheet changed nothing: a text file has none.";
    case "formulas-without-values":
      return note.count === 1
        ? "One formula has no saved value: its cell was read as empty."
        : `${note.count} formulas have no saved value: their cells were read as empty.`;
  }
}

type NoteOf<Code extends HoldingsNote["code"]> = Extract<HoldingsNote, { readonly code: Code }>;

function columnsLine({ name, figure, figures, beta, currency, side }: NoteOf<"columns">): string {
  const [first = "", second = ""] = figures.map(quoted);
  const read = [
    `${quoted(name)} as name`,
    figure === "quantity-price" ? `${first} times ${second} as amount` : `${first} as ${figure}`,
    `${quoted(beta)} as beta`,
    ...(currency === undefined ? [] : [`${quoted(currency)} as currency`]),
    ...(side === undefined ? [] : [`${quoted(side)} as long or short`]),
  ];
  return `Columns read: ${read.join(", ")}.`;
}

const TOLD_BY = { signs: "by their signs", sum: "by their sum", heading: "by the column's name" } as const;

function unitLine({ unit, how, sum }: NoteOf<"weight-unit">): string {
  return `Weights read as ${unit}, ${TOLD_BY[how]}: they come to ${share(sum)}.`;
}

function quoted(text: string): string {
  return `“${echo(text, 30)}”`;
}

function share(fraction: string): string {
  return percent(new Decimal(fraction), 4);
}

function names(list: readonly string[]): string {
  return andMore(
    list.map((name) => echo(name, 30)),
    list.length,
  );
}

function lineList(lines: readonly number[]): string {
  return `${lines.length === 1 ? "line" : "lines"} ${andMore(
    lines.map((line) => `${line}`),
    lines.length,
  )}`;
}

function andMore(shown: readonly string[], count: number): string {
  const more = count - MOST_LISTED;
  return `${shown.slice(0, MOST_LISTED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
