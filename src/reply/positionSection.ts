import type { Decimal } from "../computation/decimal.js";
import { unrealisedPnl } from "../computation/futuresPosition.js";
import type { Position } from "../request/positions.js";
import { isIn, type TradedContract } from "../request/tradedContract.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

/** A futures price, and the contract that it is of. */
export interface Valued {
  readonly price: Decimal;
  readonly of: TradedContract;
}

/** The profit or loss on what is open, where the price is that of the position's own contract. */
export function openPnl(position: Position, valued: Valued | undefined): Decimal | undefined {
  return valued !== undefined && isIn(position, valued.of) ? unrealisedPnl(position, valued.price) : undefined;
}

/** A position: what is held, at which average, and the profit or loss so far; in contract currency. */
export function positionSection(position: Position, valued: Valued | undefined): Section {
  const { contracts, averagePrice, realisedPnl, realisedUnknown, currency, name } = position;
  const open = openPnl(position, valued);
  const money = (amount: Decimal) => format.fittedMoney(amount, currency, 18);
  const total = realisedPnl === undefined || open === undefined ? undefined : realisedPnl.plus(open);
  const unpriced = averagePrice === undefined && !contracts.isZero();
  // Nothing was made yet, and nothing can be told of what is open.
  const untold = unpriced && realisedPnl?.isZero() === true;
  const table = [
    format.row("held", format.position(contracts)),
    ...(averagePrice === undefined ? [] : [format.row("average price", format.number(averagePrice, 4))]),
    ...(realisedPnl === undefined || untold ? [] : [format.row("realised", money(realisedPnl))]),
    ...(open === undefined ? [] : [format.row("unrealised", money(open))]),
    ...(total === undefined ? [] : [format.row("together", money(total))]),
  ];
  const lines = [
    ...(realisedUnknown === undefined ? [] : [UNKNOWN[realisedUnknown]]),
    ...(unpriced
      ? ["Recorded without a price, so no profit can be told. /portfolio save held and price states both."]
      : []),
    ...(open === undefined && !unpriced && !contracts.isZero()
      ? [`Add its price (and contract) to /portfolio show to value it.`]
      : []),
  ];
  return { heading: `Position: ${name}`, table, lines };
}

const UNKNOWN = {
  "opened-without-price": "Realised profit is not known: contracts were closed that had been recorded without a price.",
  "closed-without-price": "Realised profit is not known: contracts were closed without a price.",
} as const;
