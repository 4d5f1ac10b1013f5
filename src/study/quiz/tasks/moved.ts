import { contractValue } from "../../../computation/contractValue.js";
import type { Decimal } from "../../../computation/decimal.js";
import { type MoveResult, marketMove as onMove } from "../../../scenario/marketMove.js";
import { change, money, number, points } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { drawBasics, drawHedge } from "../drawnHedge.js";
import type { Quantity } from "../task.js";
import { drawMove } from "./drawMove.js";

/** Portfolio, price and move that every question about an offset gives. */
export type MovedMarket = {
  readonly portfolioValue: Quantity;
  readonly beta: Quantity;
  readonly futuresPrice: Quantity;
  readonly multiplier: Quantity;
  readonly marketMove: Quantity;
};
export type MovedNumbers = { readonly [Name in keyof MovedMarket]: Decimal };

/** A portfolio, a future and a move, with realistic numbers. */
export function drawMoved(draw: Draw) {
  const { market, beta } = drawBasics(draw, 2);
  const hedge = drawHedge(draw, 2, market, { beta });
  const given: MovedMarket = {
    portfolioValue: money("portfolio V_P", hedge.portfolioValue),
    beta: number("beta β", beta),
    futuresPrice: points("futures price F", hedge.futuresPrice),
    multiplier: money("a point, m", hedge.multiplier),
    marketMove: change("market r", drawMove(draw, 2)),
  };
  const { currency, id, shortName } = market.contract;
  return { given, currency, contract: id, name: `${shortName} futures` };
}

/** What sizes a hedge of it. */
export function numbers({ portfolioValue, beta, futuresPrice, multiplier }: MovedMarket) {
  return {
    ...{ portfolioValue: portfolioValue.value, beta: beta.value },
    ...{ futuresPrice: futuresPrice.value, multiplier: multiplier.value },
  };
}

/** What the move does with a futures position. */
export function moved(
  { futuresPrice, multiplier, marketMove, ...portfolio }: MovedNumbers,
  contracts: Decimal,
): MoveResult {
  return onMove({ ...portfolio, contracts, contractExposure: contractValue(futuresPrice, multiplier) }, marketMove);
}
