/** Why a file cannot be read into holdings; `…-row-…` names the line. Only the file itself can be put right. */
export type HoldingsProblem =
  | "holdings-columns"
  | "holdings-no-rows"
  | "holdings-many"
  | "holdings-row-name"
  | "holdings-row-beta"
  | "holdings-row-figure"
  | "holdings-row-side"
  | "holdings-row-currency"
  | "holdings-row-range"
  | "holdings-row-total"
  | "holdings-dots"
  | "holdings-unit";
