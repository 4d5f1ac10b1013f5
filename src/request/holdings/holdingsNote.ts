import type { SeriesNote } from "../series/seriesNote.js";

/** Something in how a holdings file was read that was decided for the person or may surprise them. */
export type HoldingsNote =
  /** Which columns were read as what; quantity and price are two figure columns. */
  | {
      readonly code: "columns";
      readonly name: string;
      readonly figure: "weight" | "amount" | "quantity-price";
      readonly figures: readonly string[];
      readonly beta: string;
      readonly currency?: string;
      readonly side?: string;
    }
  /** No row names the columns: they were taken by their order. */
  | { readonly code: "no-header" }
  /** Both amounts and weights are there: the amounts were used, or, in several currencies, the weights. */
  | { readonly code: "figure-unused"; readonly column: string; readonly why: "amounts" | "currencies" }
  /** How the weights' unit was told, and what they came to as written in it. */
  | {
      readonly code: "weight-unit";
      readonly unit: "percent" | "fractions";
      readonly how: "signs" | "sum" | "heading";
      /** Sum of the weights as a fraction. */
      readonly sum: string;
    }
  /** Rows of sums were left out. */
  | { readonly code: "totals"; readonly lines: readonly number[] }
  /** Lines without figures (titles, headings, footers) were passed over. */
  | { readonly code: "passed-over"; readonly lines: readonly number[] }
  /** Sold, by a word in the name or a column of sides. */
  | { readonly code: "sold-by-word"; readonly names: readonly string[] }
  /** Cash without a beta: 0. */
  | { readonly code: "cash-beta"; readonly names: readonly string[] }
  /** The weights leave a rest, which is cash at beta 0. */
  | { readonly code: "other-cash"; readonly weight: string }
  /** Rounded weights came to slightly more than the whole; the excess was taken off the largest. */
  | { readonly code: "rounding"; readonly sum: string; readonly name: string }
  /** Weights were scaled to come to 100%. */
  | { readonly code: "scaled"; readonly sum: string }
  | { readonly code: "repeated-names"; readonly names: readonly string[] }
  /** Names longer than can be kept were cut. */
  | { readonly code: "names-cut"; readonly count: number }
  | { readonly code: "decimal-commas"; readonly columns: readonly string[] }
  | Extract<SeriesNote, { readonly code: "windows-1252" | "sheet" | "sheet-unused" | "formulas-without-values" }>;
