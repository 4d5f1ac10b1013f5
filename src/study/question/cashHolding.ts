import { writeCoefficient, writeMoney } from "../../request/writeOption.js";
import type { HoldingsFound } from "./holdings.js";
import type { Slot } from "./slot.js";
import { equitisedCash } from "./synthetic.js";

/**
 * The cash beside shares that futures turn into shares, with the beta that it is to have: that of the shares where they
 * move as the market does. Nothing where the shares' beta is another, as the cash's may be 1 then.
 *
 * @example
 * cashToEquitise(holdings, "Equitise the cash.") // [{ field: "value", texts: ["A$3000000"], ... }, { field: "beta", texts: ["1"], ... }]
 */
export function cashToEquitise(holdings: HoldingsFound | undefined, text: string): readonly Slot[] | undefined {
  if (holdings?.cash.length !== 1 || equitisedCash(text) === undefined) return undefined;
  const cash = holdings.items.find(({ name }) => name === "cash");
  const others = holdings.items.filter((item) => item !== cash);
  if (cash === undefined || cash.unit === "%" || others.some(({ beta }) => !beta.equals(1))) return undefined;
  const clauses = [...holdings.used];
  return [
    { field: "value", texts: [writeMoney(cash.size, cash.unit)], clauses },
    { field: "beta", texts: [writeCoefficient(others[0]?.beta ?? cash.beta)], clauses },
  ];
}
