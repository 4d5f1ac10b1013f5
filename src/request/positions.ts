import { contractById } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import { type FuturesPosition, futuresPosition } from "../computation/futuresPosition.js";
import type { SavedPortfolio, Trade } from "../store/store.js";

/** A position of a saved portfolio in one contract. */
export interface Position extends FuturesPosition {
  /** An id of the catalogue, or `own`. */
  readonly contract: string;
  /** As a person calls it. */
  readonly name: string;
  readonly currency?: string;
  /** How many trades count. */
  readonly trades: number;
}

/** The positions of a portfolio, one for each contract and size that was traded, in the order of the first trade. */
export function positionsOf({ trades }: SavedPortfolio): readonly Position[] {
  const counting = trades.filter(({ undone }) => undone === undefined);
  const kinds = new Map<string, Trade[]>();
  for (const trade of counting) {
    const kind = `${trade.contract} ${trade.multiplier}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), trade]);
  }
  return [...kinds.values()].map(positionOf);
}

function positionOf(trades: readonly Trade[]): Position {
  const [first] = trades;
  const contract = first?.contract ?? "own";
  const entries = trades.map(({ kind, contracts, price }) => ({
    kind,
    contracts: new Decimal(contracts),
    ...(price === undefined ? {} : { price: new Decimal(price) }),
  }));
  return {
    ...futuresPosition(entries, new Decimal(first?.multiplier ?? 1)),
    contract,
    name: contractById(contract)?.shortName ?? "own contract",
    trades: trades.length,
    ...(first?.currency === undefined ? {} : { currency: first.currency }),
  };
}
