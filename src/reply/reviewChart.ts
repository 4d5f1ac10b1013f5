import type { ReviewRequest } from "../request/reviewRequest.js";
import type { HedgeReview } from "../scenario/hedgeReview.js";
import type { WaterfallChart } from "./chart.js";
import * as format from "./format.js";

/** From what was planned, part by part, to what it came to. */
export function reviewChart(request: ReviewRequest, review: HedgeReview): WaterfallChart {
  const { portfolioCurrency: currency, contract } = request.plan;
  const bars = [
    ["planned", review.plannedPnl, true],
    ["beta, alpha", review.missBetaAlpha, false],
    ["basis", review.missBasis, false],
    ...(review.missSize.isZero() ? [] : ([["size", review.missSize, false]] as const)),
    ["rounding", review.missRounding, false],
    ["cost", review.missCost, false],
    ["came to", review.actualPnl, true],
  ] as const;
  const told = bars.map(([label, amount]) => `${label} ${format.signedMoney(amount, currency)}`).join(", ");
  const held = `${format.position(review.position.contracts)} ${contract.row?.shortName ?? "futures"}`;
  return {
    kind: "waterfall",
    fileName: "hedge-review.png",
    title: "From the plan to what it came to",
    subtitle: `index ${format.signedPercent(request.indexReturn)} · portfolio ${format.signedPercent(review.portfolioReturn)} · ${held}`,
    description: `Waterfall of profit and loss: ${told}.`,
    unit: format.symbol(currency),
    bars: bars.map(([label, amount, total]) => ({ label, amount: amount.toNumber(), total })),
  };
}
