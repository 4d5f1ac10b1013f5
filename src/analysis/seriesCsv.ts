import type { BetaStudy } from "../computation/statistics/betaStudy.js";
import type { PairedSeries } from "../request/series/pairedSeries.js";

const HEADER = "date,asset_return,index_return,fitted,residual,rolling_beta,rolling_low,rolling_high";
/** Below what Discord lets everyone upload, 10 MiB. */
const MOST_BYTES = 8 * 1024 * 1024;
/** More than any price has. */
const DIGITS = 12;

/** A CSV file, and how many of the pairs are in it: the latest, where not all fit. */
export interface SeriesCsv {
  readonly content: Uint8Array;
  readonly pairs: number;
}

/** The pairs with what the regression makes of them, as CSV. Its names are ours alone: no text of the file can be taken for a formula. */
export function seriesCsv(
  { dates, assetReturns, indexReturns }: Pick<PairedSeries, "dates" | "assetReturns" | "indexReturns">,
  { regression, rolling }: Pick<BetaStudy, "regression" | "rolling">,
  mostBytes = MOST_BYTES,
): SeriesCsv {
  const rollingAt = new Map(rolling?.ends.map((end, at) => [end, at]));
  const rowAt = (position: number): string => {
    const residual = regression.residuals[position] ?? 0;
    const asset = assetReturns[position] ?? 0;
    const at = rollingAt.get(position);
    const window = at === undefined ? [] : [rolling?.betas[at], rolling?.lows[at], rolling?.highs[at]];
    const numbers = [asset, indexReturns[position], asset - residual, residual, ...window].map(short);
    return [dates[position], ...numbers, ...Array.from({ length: 7 - numbers.length }, () => "")].join(",");
  };
  const rows: string[] = [];
  let size = HEADER.length + 1;
  for (let position = dates.length - 1; position >= 0; position -= 1) {
    const row = rowAt(position);
    size += row.length + 1;
    if (size > mostBytes) break;
    rows.push(row);
  }
  const content = new TextEncoder().encode(`${[HEADER, ...rows.reverse()].join("\n")}\n`);
  return { content, pairs: rows.length };
}

function short(value = 0): string {
  return String(Number(value.toPrecision(DIGITS)));
}
