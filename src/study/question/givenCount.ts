import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { type PositionSaid, positionIn } from "./figures/positionIn.js";

/** The position told of before that a part speaks of again: "with only the 150 contracts". */
export function sameAs({ quantity }: InClause, { own, segments }: Asked): PositionSaid | undefined {
  const said = positionIn(segments.filter((segment) => segment !== own));
  return said?.contracts.abs().equals(quantity.amounts.at(-1)?.abs() ?? 0) === true ? said : undefined;
}

const SOLD = /\b(?:short|sell|sold)\w*\b[^<]*$|\bhedge[sd]? (?:with|by|using)\s*$/;

/** A count in words of trading: "after shorting 60 contracts" is −60. */
export function countText({ quantity, before }: InClause, said: PositionSaid | undefined): string {
  if (said !== undefined) return said.contracts.toFixed();
  const isShort = /\bshort\b/.test(quantity.words) || SOLD.test(before);
  const amount = quantity.amounts.at(-1)?.abs().toFixed() ?? "0";
  return isShort ? `-${amount}` : amount;
}
