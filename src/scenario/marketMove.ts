import { type Decimal, quotient } from "../computation/decimal.js";
import type { HedgePosition } from "../computation/hedgePosition.js";

/** What a market move does to portfolio and hedge, in the portfolio's currency; losses are negative. */
export interface MoveResult {
  /** r, as a fraction: −0.05 is a fall of 5%. */
  readonly marketMove: Decimal;
  readonly unhedgedPnl: Decimal;
  readonly futuresPnl: Decimal;
  readonly hedgedPnl: Decimal;
  /** −futures ÷ portfolio; absent when the portfolio does not move. */
  readonly offset?: Decimal;
}

/**
 * Profit or loss on a market move in the simple model: portfolio `β × V_P × r`, futures `N × β_F × V_F × fx × r`.
 *
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5
 * @example short 60 SPI 200 at 8,000 against A$10m at β 1.2, the market falls 5%
 * marketMove(position, -0.05) // { unhedgedPnl: -600000, futuresPnl: 600000, hedgedPnl: 0, offset: 1 }
 */
export function marketMove(
  position: Pick<HedgePosition, "beta" | "portfolioValue" | "contracts" | "contractExposure">,
  move: Decimal,
): MoveResult {
  const unhedgedPnl = position.beta.times(position.portfolioValue).times(move);
  const futuresPnl = position.contracts.times(position.contractExposure).times(move);
  return together(move, unhedgedPnl, futuresPnl);
}

/**
 * What portfolio and futures come to together, and how much of one the other offsets.
 *
 * @param marketMove as a fraction
 * @example together(-0.05, -600000, 570000) // { hedgedPnl: -30000, offset: 0.95, ... }
 */
export function together(marketMove: Decimal, unhedgedPnl: Decimal, futuresPnl: Decimal): MoveResult {
  const result = { marketMove, unhedgedPnl, futuresPnl, hedgedPnl: unhedgedPnl.plus(futuresPnl) };
  return unhedgedPnl.isZero() ? result : { ...result, offset: quotient(futuresPnl.negated(), unhedgedPnl) };
}
