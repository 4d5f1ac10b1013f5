/** What can be wrong with a question about a fair price, a roll, an expected return or an alpha. */
export type PricingProblem =
  | "prices-apart"
  | "market-or-premium"
  | "market-and-premium"
  | "alpha-inputs-or-file"
  | "alpha-and-file"
  | "alpha-risk-free";
