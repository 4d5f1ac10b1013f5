import type { RiskFree } from "./riskFree.js";
import type { SeriesNote } from "./seriesNote.js";
import type { SeriesWindow } from "./window.js";

/** How often a series is measured. */
export type Frequency = "daily" | "weekly" | "monthly" | "quarterly" | "yearly";

/** What a column holds: price levels, returns as fractions (0.015), or returns in percent (1.5). */
export type SeriesKind = "prices" | "returns" | "percent";

/** Simple returns, or first differences of price levels in their own unit. */
export type Measure = "returns" | "changes";

/** How a column came to be used: named, guessed from its name, or the only one left. */
export type Chosen = "typed" | "by-name" | "only-other";

/** What a person asks of a file. */
export interface SeriesQuestion {
  /** A column, `column 3`, or several with weights: `HAM1 60%, HAM2 40%`. */
  readonly asset?: string;
  readonly index?: string;
  /** Asks for a second index beside the first: as typed, or the only column left. */
  readonly second?: { readonly typed?: string };
  /** A column, with its unit in words if wanted (`USTB3M percent`, `TB3MS yearly`), or a yearly rate: `4%`. */
  readonly riskFree?: string;
  readonly kind?: SeriesKind;
  readonly measure?: Measure;
  readonly frequency?: Frequency;
  readonly window?: SeriesWindow;
  /** Order of day and month in dates such as 01/02/2015. */
  readonly dates?: "dmy" | "mdy";
  /** A worksheet, by name or number. */
  readonly sheet?: string;
  /** Scale weights so that they come to 100%. */
  readonly normalise?: boolean;
  /** The options to blame for either column; `asset` and `index` where left out. */
  readonly roles?: { readonly asset: string; readonly index: string };
}

/** What became of the rows of a file. */
export interface RowCounts {
  /** Rows of values in the file. */
  readonly rows: number;
  /** Rows left out because a cell that was needed is missing. */
  readonly missing: number;
  /** Rows left out because they repeat another. */
  readonly duplicates: number;
  /** Periods, counted among the pairs, whose beginning or end the file does not reach. */
  readonly incompletePeriods: number;
  /** Pairs outside the window asked for. */
  readonly outsideWindow: number;
  /** Lines without values beside the header and blank ones: titles, further headers, footers. */
  readonly skippedLines: number;
}

/** Two series from a file, paired by date. */
export interface PairedSeries {
  readonly asset: {
    readonly name: string;
    readonly columns: readonly { readonly name: string; readonly weight: number }[];
    readonly chosen: Chosen;
  };
  readonly index: { readonly name: string; readonly chosen: Chosen };
  /** A second index, where one was asked for. */
  readonly second?: { readonly name: string; readonly chosen: Chosen };
  readonly riskFree?: RiskFree;
  readonly measure: Measure;
  readonly format: "csv" | "xlsx";
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  readonly kinds: { readonly asset: SeriesKind; readonly index: SeriesKind; readonly detected: boolean };
  /** The file's own; absent without dates, or with irregular ones. */
  readonly nativeFrequency?: Frequency;
  /** That of the pairs. */
  readonly frequency?: Frequency;
  /** ISO date of each pair, the last day of its period; `row 12` without dates. */
  readonly dates: readonly string[];
  /** Simple returns as fractions, over the risk-free rate where one is given; or changes of price. */
  readonly assetReturns: readonly number[];
  readonly indexReturns: readonly number[];
  readonly secondReturns?: readonly number[];
  readonly counts: RowCounts;
  /** The last price levels in the file, where it holds prices; a mix of several columns has none. */
  readonly lastPrices?: { readonly asset?: number; readonly index?: number };
  readonly notes: readonly SeriesNote[];
}
