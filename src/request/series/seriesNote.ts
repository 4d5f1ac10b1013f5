import type { Frequency, SeriesKind } from "./pairedSeries.js";
import type { RiskFreeUnit } from "./riskFreeUnit.js";

/** Something in how a file was read that was decided for the person or may surprise them. */
export type SeriesNote =
  /** The text is not UTF-8 and was read as windows-1252. */
  | { readonly code: "windows-1252" }
  /** No row names the columns: they are called column 1, column 2… */
  | { readonly code: "header-missing" }
  /** Lines above the header were passed over. */
  | { readonly code: "title-lines"; readonly count: number }
  /** A further header row (units, tickers) was passed over. */
  | { readonly code: "second-header"; readonly line: number }
  /** Lines below the values were passed over. */
  | { readonly code: "footer-lines"; readonly count: number }
  /** Another table below the values: it and all after it were passed over, from this line on. */
  | { readonly code: "further-blocks"; readonly line: number; readonly count: number }
  /** A worksheet was read without being named: the first, or the only one with values. */
  | {
      readonly code: "sheet";
      readonly name: string;
      readonly how: "first" | "only-with-values";
      readonly others: number;
    }
  /** A worksheet was named for a file that has none. */
  | { readonly code: "sheet-unused" }
  /** Formulas whose values were not saved with the workbook: their cells are missing. */
  | { readonly code: "formulas-without-values"; readonly count: number }
  /** Of the fields of a security that was named, one was taken. */
  | { readonly code: "field-chosen"; readonly field: string; readonly columns: readonly string[] }
  /** Values that stand for a missing one: -99.99, -999. */
  | { readonly code: "missing-codes"; readonly column: string; readonly count: number; readonly value: number }
  /** Columns of one name were told apart by a number: Close, Close (2). */
  | { readonly code: "repeated-names"; readonly names: readonly string[] }
  /** No column holds dates: the rows stand in the order of the file; a frequency typed is taken as the file's own. */
  | { readonly code: "no-dates"; readonly frequency?: Frequency }
  /** Rows with values but no date, left out. */
  | { readonly code: "rows-without-date"; readonly count: number }
  /** Which of two numbers is the day, and how it was told: typed, a part above 12, or only that order ascends or is regular. */
  | {
      readonly code: "day-month-order";
      readonly order: "dmy" | "mdy";
      readonly how: "typed" | "above-12" | "ascending" | "regular";
      readonly example: string;
    }
  /** Dates name a month, quarter or year only: its last day was taken. */
  | { readonly code: "month-only"; readonly period: "month" | "quarter" | "year" }
  /** Several rows a day: the last price of each, or its compounded return, was taken; how many rows went into others. */
  | { readonly code: "times-dropped"; readonly count: number }
  /** The columns share few dates: each gave its last value of every week or month. */
  | { readonly code: "paired-by-period"; readonly frequency: Frequency }
  /** A window of more pairs than there are. */
  | { readonly code: "window-larger"; readonly asked: number; readonly pairs: number }
  /** Rows were put in order of date: the newest stood first, or they were mixed. */
  | { readonly code: "unsorted"; readonly order: "newest-first" | "mixed" }
  /** Rows that repeat another were dropped. */
  | { readonly code: "duplicates"; readonly count: number; readonly lines: readonly number[] }
  /** The dates follow no frequency. */
  | { readonly code: "irregular" }
  /**
   * Rows between others are missing: so many returns from prices span more than one period (`spans`), or so many rows of
   * returns are lost, although the other column has a value there (`lost`).
   */
  | { readonly code: "gaps"; readonly count: number; readonly what: "spans" | "lost" }
  /** Values carry percent signs. */
  | { readonly code: "percent-signs"; readonly columns: readonly string[] }
  /** A comma was read as the decimal point. */
  | { readonly code: "decimal-comma"; readonly columns: readonly string[] }
  /** Separators were read as grouping thousands. */
  | { readonly code: "thousands"; readonly columns: readonly string[] }
  /** What was taken to be prices, fractions or percent, from the values. */
  | { readonly code: "kind-detected"; readonly column: string; readonly kind: SeriesKind }
  /** Fraction or percent could not be told from this column, and was taken as in another. */
  | { readonly code: "unit-from-other"; readonly column: string; readonly other: string; readonly kind: SeriesKind }
  /** Asset and index are in different units, each converted. */
  | { readonly code: "kinds-differ"; readonly asset: SeriesKind; readonly index: SeriesKind }
  /** The unit of the risk-free column, inferred unless typed, with the yearly rate that its mean makes. */
  | {
      readonly code: "risk-free-unit";
      readonly name: string;
      readonly unit: RiskFreeUnit;
      readonly typed: boolean;
      /** Mean of a period, as a fraction. */
      readonly mean: number;
      /** Mean in a year, as a fraction; absent without a frequency. */
      readonly yearly?: number;
    }
  /** The index is in excess of the risk-free rate by its name, so the rate was taken off the asset alone. */
  | { readonly code: "index-is-excess"; readonly name: string }
  /** A risk-free rate plays no part in changes of price. */
  | { readonly code: "risk-free-unused" }
  /** The weights leave a rest in cash, at the risk-free rate or at nothing. */
  | { readonly code: "cash"; readonly weight: number; readonly atRiskFree: boolean }
  /** Weights were scaled to come to 100%. */
  | { readonly code: "normalised"; readonly sum: number }
  /** Several columns: the weights are held by rebalancing every period. */
  | { readonly code: "rebalanced" }
  /** Periods whose beginning or end the file does not reach, by their last date; they count as they are. */
  | { readonly code: "incomplete-periods"; readonly dates: readonly string[] }
  /** Share of the asset's returns that are exactly zero, where it is above a tenth: prices may be stale. */
  | { readonly code: "zero-returns"; readonly count: number; readonly share: number };
