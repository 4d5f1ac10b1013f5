import { ZERO } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import { type HoldingItem, itemsText, letterName } from "./holdingItem.js";
import type { HoldingsFound } from "./holdings.js";
import type { Weight } from "./holdingWeights.js";

const REST =
  /\b(?:rest|remainder|balance)\b(?: of (?:it|(?:the|its|his|her|their|my|your) [^.;]{1,40}?))?,?(?: (?:is|are|was|were|being|goes|sits))?(?: (?:invested|held|placed|put))? (?:in|into|to|on)\b(?<cash> (?:cash|t-bills|treasury bills|the bank|a (?:bank|money market))\b)?/i;

/**
 * Holdings told in money of which the last one is what is left of a total; `unclear` where a text speaks of a rest and its
 * amounts leave none.
 *
 * @example
 * restHoldings("$3m in A (beta 1.2) and the rest of its $10m in B (beta 0.8)", weights, betas) // Holding A $3m, Holding B $7m
 */
export function restHoldings(
  text: string,
  weights: readonly Weight[],
  betas: readonly InClause[],
): HoldingsFound | "unclear" | undefined {
  const match = REST.exec(text);
  if (match === null || weights.length < 2) return undefined;
  const amount = ({ clause }: Weight) => clause.quantity.amounts.at(-1) ?? ZERO;
  const [total] = [...weights].sort((a, b) => amount(b).comparedTo(amount(a)));
  const told = weights.filter((one) => one !== total);
  const isCash = match.groups?.cash !== undefined;
  const isLast = told.every(({ clause }) => clause.quantity.start < match.index + match[0].length);
  if (total === undefined || !isLast || told.length !== (isCash ? betas.length : betas.length - 1)) return "unclear";
  const rest = told.reduce((left, one) => left.minus(amount(one)), amount(total));
  if (!rest.greaterThan(0)) return "unclear";
  const unit = total.clause.quantity.currency ?? "";
  const items = [...told.map(amount), rest].map((size, index): HoldingItem => {
    const beta = betas[index]?.quantity.coefficients[0] ?? ZERO;
    return { name: isCash && index === told.length ? "cash" : letterName(index), size, unit, beta };
  });
  const used = new Set([...told.map(({ clause }) => clause), ...betas]);
  return { text: itemsText(items), items, used, cash: isCash ? [match[0]] : [] };
}
