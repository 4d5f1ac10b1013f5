import { writeCoefficient, writeMoney } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import type { HoldingItem } from "./holdingItem.js";
import type { HoldingsFound } from "./holdings.js";
import type { Slot } from "./slot.js";
import { equitisedCash } from "./synthetic.js";

/**
 * The cash beside shares that futures turn into shares, with the beta that it is to have: that of the shares where they
 * move as the market does. Nothing where the shares' beta is another, as the cash's may be 1 then.
 *
 * @param total what the fund is worth, of which shares in percent are
 * @example
 * cashToEquitise(holdings, "Equitise the cash.", undefined) // [{ field: "value", texts: ["A$3000000"], ... }, { field: "beta", texts: ["1"], ... }]
 */
export function cashToEquitise(
  holdings: HoldingsFound | undefined,
  text: string,
  total: InClause | undefined,
): readonly Slot[] | undefined {
  if (holdings?.cash.length !== 1 || equitisedCash(text) === undefined) return undefined;
  const cash = holdings.items.find(({ name }) => name === "cash");
  const others = holdings.items.filter((item) => item !== cash);
  const worth = cash === undefined ? undefined : worthOfCash(cash, total);
  if (cash === undefined || worth === undefined || others.some(({ beta }) => !beta.equals(1))) return undefined;
  const clauses = [...holdings.used, ...(cash.unit === "%" && total !== undefined ? [total] : [])];
  return [
    { field: "value", texts: [worth], clauses },
    { field: "beta", texts: [writeCoefficient(others[0]?.beta ?? cash.beta)], clauses },
  ];
}

/** Cash in money, or its share of a total that is told. */
function worthOfCash({ size, unit }: HoldingItem, total: InClause | undefined): string | undefined {
  if (unit !== "%") return writeMoney(size, unit);
  const amount = total?.quantity.amounts.at(-1);
  return amount === undefined ? undefined : writeMoney(amount.times(size).dividedBy(100), total?.quantity.currency);
}
