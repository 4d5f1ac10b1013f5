import type { Decimal } from "../computation/decimal.js";
import { type MoveResult, together } from "./marketMove.js";

/**
 * What a hedge leaves where the portfolio's own return is known, and not taken to be β times the market's.
 *
 * `portfolio = V_P × own return`, `together = portfolio + futures`; losses are negative.
 *
 * @param own as a fraction: −0.06 is a loss of 6%
 * @example a portfolio of 52m lost 6%, the futures made 2.86m
 * withOwnReturn(move, 52e6, -0.06) // { unhedgedPnl: -3120000, futuresPnl: 2860000, hedgedPnl: -260000, offset: 0.9166... }
 */
export function withOwnReturn(
  { marketMove, futuresPnl }: MoveResult,
  portfolioValue: Decimal,
  own: Decimal,
): MoveResult {
  return together(marketMove, portfolioValue.times(own), futuresPnl);
}
