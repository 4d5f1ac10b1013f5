import type { Decimal } from "./decimal.js";
import { expectedReturn } from "./expectedReturn.js";

/**
 * Return beyond what the capital asset pricing model expects: `α = R_P − [r_f + β × (R_M − r_f)]`.
 *
 * All over one period, dividends included, as fractions.
 *
 * @see Jensen, The Performance of Mutual Funds in the Period 1945–1964, Journal of Finance 23 (1968)
 * @example Bodie, Kane and Marcus, Investments, ch. 24: 35% at β 1.2, market 28%, bills 6%
 * jensensAlpha({ portfolioReturn: 0.35, riskFreeRate: 0.06, marketReturn: 0.28, beta: 1.2 }) // 0.026
 */
export function jensensAlpha({
  portfolioReturn,
  ...market
}: Parameters<typeof expectedReturn>[0] & { readonly portfolioReturn: Decimal }): Decimal {
  return portfolioReturn.minus(expectedReturn(market));
}
