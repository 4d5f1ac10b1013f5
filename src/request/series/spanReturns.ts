import type { Measure, SeriesKind } from "./pairedSeries.js";
import type { Span } from "./spans.js";

/**
 * The return of each span: between the last prices of two periods, or compounded from the returns within one.
 *
 * `r = P₁ ÷ P₀ − 1`, `r = ∏(1 + rᵢ) − 1`, changes `P₁ − P₀`. Fractions.
 *
 * @param values prices, or returns as fractions
 * @example
 * spanReturns([100, 101, 103.02], "prices", "returns", [{ base: 0, from: 1, to: 2 }]) // [0.0302]
 */
export function spanReturns(
  values: readonly number[],
  kind: SeriesKind,
  measure: Measure,
  spans: readonly Span[],
): readonly number[] {
  const at = (row: number) => values[row] ?? Number.NaN;
  if (kind === "prices") {
    return spans.map(({ base, to }) => (measure === "changes" ? at(to) - at(base) : at(to) / at(base) - 1));
  }
  return spans.map(({ from, to }) => {
    if (from === to) return at(from);
    let growth = 1;
    for (let row = from; row <= to; row += 1) growth *= 1 + at(row);
    return growth - 1;
  });
}
