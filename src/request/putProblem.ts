/** What can be wrong with a question about puts; worded in `reply/putProblemText.ts`. */
export type PutProblem =
  | "floor-or-strike"
  | "floor-and-strike"
  | "floor-above-value"
  | "floor-out-of-reach"
  | "floor-currency"
  | "premium-and-volatility"
  | "premium-arbitrage"
  | "premium-in-money"
  | "volatility-or-premium"
  | "call-strike-low"
  | "delta-zero"
  | "calls-alone"
  | "index-and-spot";
