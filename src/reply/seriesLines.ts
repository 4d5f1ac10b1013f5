import type { SeriesRead } from "../analysis/betaAnalysis.js";
import type { Frequency, RowCounts } from "../request/series/pairedSeries.js";
import type { SeriesNote } from "../request/series/seriesNote.js";
import * as format from "./format.js";
import { number, percent } from "./measured.js";

const PERIODS: Readonly<Record<Frequency, string>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
};

/** One period of a frequency: "month". */
export function periodName(frequency: Frequency): string {
  return PERIODS[frequency];
}

/** What was measured on what, over which pairs, and how the file was read: the sentences above every answer from a file. */
export function seriesLines(series: SeriesRead, observations: number): readonly string[] {
  const { frequency, measure, riskFree, from, to } = series;
  const pairs = `${number(observations, 0)} pairs, ${from} to ${to}`;
  const what = measure === "changes" ? "price changes" : "returns";
  const excess = riskFree === undefined ? "" : `, in excess of ${riskFreeName(riskFree)}`;
  const often = frequency === undefined ? "row by row" : frequency;
  return [
    `${assetName(series)} ${measure === "changes" ? "against" : "on"} ${format.echo(series.index.name)}: ${often} ${what}${excess}; ${pairs}.`,
    ...choiceLines(series),
    ...countLines(series.counts),
    ...together(series.notes, measure),
  ];
}

/** A portfolio by its column, or by its columns and their weights. */
export function assetName({ asset }: Pick<SeriesRead, "asset">, most = 60): string {
  if (asset.columns.length < 2) return format.echo(asset.name, most);
  const parts = asset.columns.map(({ name, weight }) => `${percent(weight)} ${format.echo(name, 20)}`);
  return format.echo(parts.join(" + "), 2 * most);
}

function riskFreeName(riskFree: NonNullable<SeriesRead["riskFree"]>): string {
  return riskFree.name === undefined
    ? `${percent(riskFree.yearlyRate ?? 0, 2)} a year`
    : format.echo(riskFree.name, 30);
}

/** Columns that were not named are said to be guessed. */
function choiceLines({ asset, index }: SeriesRead): readonly string[] {
  const how = { "by-name": "by its name", "only-other": "as the only one left" };
  const guessed = [
    ...(index.chosen === "typed"
      ? []
      : [`“${format.echo(index.name, 30)}” was taken as the index, ${how[index.chosen]}`]),
    ...(asset.chosen === "typed" ? [] : [`“${format.echo(asset.name, 30)}” as the asset, ${how[asset.chosen]}`]),
  ];
  return guessed.length === 0 ? [] : [`${guessed.join("; ")}.`];
}

/** Where rows went that are not among the pairs. */
function countLines({ rows, missing, duplicates, outsideWindow }: RowCounts): readonly string[] {
  const left = [
    missing === 0 ? "" : `${number(missing, 0)} for a missing cell`,
    duplicates === 0 ? "" : `${number(duplicates, 0)} repeated`,
    outsideWindow === 0 ? "" : `${number(outsideWindow, 0)} outside the window`,
  ].filter((part) => part !== "");
  return left.length === 0 ? [] : [`Of ${counted(rows, "row")}, left out: ${left.join(", ")}.`];
}

/** Notes of one kind as one sentence. */
function together(notes: readonly SeriesNote[], measure: SeriesRead["measure"]): readonly string[] {
  const kinds = notes.filter((note) => note.code === "kind-detected");
  const others = notes.filter((note) => note.code !== "kind-detected");
  const read = new Map<string, string[]>();
  for (const { kind, column } of kinds) read.set(kind, [...(read.get(kind) ?? []), format.echo(column, 20)]);
  const kindLines = [...read].map(
    ([kind, columns]) =>
      `Read as ${kind === "prices" && measure === "changes" ? "prices, for their changes" : format.restyled(KINDS[kind] ?? kind)}: ${columns.slice(0, 6).join(", ")}.`,
  );
  return [...kindLines, ...others.map(noteLine).filter((line) => line !== "")];
}

const KINDS: Readonly<Record<string, string>> = {
  prices: "prices, turned into returns",
  returns: "returns in fractions (0.01 is 1%)",
  percent: "returns in percent (1 is 1%)",
};

function counted(count: number, noun: string): string {
  return `${number(count, 0)} ${noun}${count === 1 ? "" : "s"}`;
}

function names(columns: readonly string[]): string {
  return columns
    .slice(0, 4)
    .map((name) => format.echo(name, 20))
    .join(", ");
}

function noteLine(note: Exclude<SeriesNote, { readonly code: "kind-detected" }>): string {
  switch (note.code) {
    case "windows-1252":
      return "The file is not UTF-8: read as windows-1252.";
    case "header-missing":
      return "No row names the columns: they are column 1, column 2 and so on.";
    case "title-lines":
      return `${counted(note.count, "line")} above the values passed over.`;
    case "second-header":
      return `Line ${note.line}, a second header, passed over.`;
    case "footer-lines":
      return `${counted(note.count, "line")} below the values passed over.`;
    case "further-blocks":
      return `Another table begins on line ${note.line}: it and all below it, ${counted(note.count, "line")}, passed over.`;
    case "sheet": {
      const name = `Sheet “${format.echo(note.name, 30)}” was read`;
      return note.how === "first" ? `${name}, the first of ${note.others + 1}.` : `${name}, the only one with values.`;
    }
    case "sheet-unused":
      return "sheet changed nothing: a text file has none.";
    case "formulas-without-values":
      return `${counted(note.count, "formula")} without a saved value: left out. Saved in Excel, the workbook holds them.`;
    case "field-chosen":
      return `${note.field} was taken: ${names(note.columns)}.`;
    case "missing-codes":
      return `${counted(note.count, "value")} of ${number(note.value, 2)} in ${format.echo(note.column, 20)} taken as missing.`;
    case "times-dropped":
      return "The time of day was dropped: the last price of each day was taken, or its returns compounded.";
    case "paired-by-period":
      return `The columns share few dates: each one's last value of the ${periodName(note.frequency)} was paired.`;
    case "window-larger":
      return `The window asks for ${number(note.asked, 0)} pairs: all ${number(note.pairs, 0)} are used.`;
    case "repeated-names":
      return `Columns of one name are numbered: ${names(note.names)}.`;
    case "no-dates":
      return `No dates: rows in the file's order${note.frequency === undefined ? ", nothing is told a year (say frequency)" : `, taken as ${note.frequency}`}.`;
    case "rows-without-date":
      return `${counted(note.count, "row")} without a date left out.`;
    case "day-month-order":
      return `Dates read ${note.order === "dmy" ? "day first" : "month first"} (${format.echo(note.example, 12)}${DATE_REASONS[note.how]}).`;
    case "month-only":
      return `Dates name the ${note.period} only: its last day was taken.`;
    case "unsorted":
      return note.order === "newest-first" ? "Newest rows first: sorted." : "Rows out of order: sorted by date.";
    case "irregular":
      return "The dates follow no frequency: nothing is told a year.";
    case "gaps":
      return note.what === "spans"
        ? `${counted(note.count, "return")} ${note.count === 1 ? "spans" : "span"} more than one period, as rows between are missing.`
        : `The returns of ${counted(note.count, "row")} that lack one value are lost, the other value too.`;
    case "percent-signs":
      return `Percent signs read in ${names(note.columns)}.`;
    case "decimal-comma":
      return `A comma is the decimal point in ${names(note.columns)}.`;
    case "thousands":
      return `Thousands separators read in ${names(note.columns)}.`;
    case "unit-from-other":
      return `${format.echo(note.column, 20)} read as ${note.kind}, like ${format.echo(note.other, 20)}.`;
    case "kinds-differ":
      return `The asset holds ${note.asset}, the index ${note.index}; both became returns.`;
    case "risk-free-unit":
      return `${format.echo(note.name, 20)} read as ${RISK_FREE_UNITS[note.unit] ?? note.unit}: ${percent(note.mean, 3)} a period on average${note.yearly === undefined ? "" : `, ${percent(note.yearly, 2)} a year`}.`;
    case "index-is-excess":
      return `${format.echo(note.name, 20)} is in excess of the risk-free rate already, by its name: the rate was taken off the asset alone.`;
    case "risk-free-unused":
      return "risk_free changed nothing: price changes have no rate in them.";
    case "cash":
      return `The other ${percent(note.weight)} is taken as cash${note.atRiskFree ? " at the risk-free rate" : " that earns nothing"}.`;
    case "normalised":
      return `Weights scaled as asked: they came to ${percent(note.sum)}.`;
    case "rebalanced":
      return "Weights are held by rebalancing every period.";
    case "incomplete-periods":
      return `Incomplete, and counted as ${note.dates.length === 1 ? "it is: the period" : "they are: the periods"} to ${note.dates.join(" and ")}.`;
    // Their counts stand in a line of their own, zero returns among the doubts.
    case "duplicates":
    case "zero-returns":
      return "";
  }
}

const DATE_REASONS = {
  typed: "",
  "above-12": ": a part is above 12",
  ascending: ": only so do they ascend",
  regular: ": only so are they regular",
} as const;

const RISK_FREE_UNITS: Readonly<Record<string, string>> = {
  fraction: "a fraction a period",
  percent: "percent a period",
  yearly: "percent a year",
  "yearly-fraction": "a fraction a year",
  "basis-points": "basis points a year",
  prices: "a price index",
};
