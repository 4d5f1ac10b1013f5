import type { BetaStudy } from "../computation/statistics/betaStudy.js";
import type { PairedSeries } from "../request/series/pairedSeries.js";

const HEADER = "date,asset_return,index_return,fitted,residual,rolling_beta,rolling_low,rolling_high";

/** The pairs with what the regression makes of them, as CSV. Its names are ours alone: no text of the file can be taken for a formula. */
export function seriesCsv(
  { dates, assetReturns, indexReturns }: Pick<PairedSeries, "dates" | "assetReturns" | "indexReturns">,
  { regression, rolling }: Pick<BetaStudy, "regression" | "rolling">,
): Uint8Array {
  const rollingAt = new Map(rolling?.ends.map((end, at) => [end, at]));
  const rows = dates.map((date, position) => {
    const residual = regression.residuals[position] ?? 0;
    const asset = assetReturns[position] ?? 0;
    const at = rollingAt.get(position);
    const window = at === undefined ? ["", "", ""] : [rolling?.betas[at], rolling?.lows[at], rolling?.highs[at]];
    return [date, asset, indexReturns[position], asset - residual, residual, ...window].join(",");
  });
  return new TextEncoder().encode(`${[HEADER, ...rows].join("\n")}\n`);
}
