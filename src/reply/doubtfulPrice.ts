import type { Decimal } from "../computation/decimal.js";
import * as format from "./format.js";
import type { CaveatText } from "./reply.js";

/** From here on a mispricing is more often a slip of an input than an opportunity. */
const DOUBTFUL_SHARE = "0.01";

/** Whether a future's price is too far from its fair one to be believed. @param share (price − fair) ÷ fair */
export function isDoubtful(share: Decimal): boolean {
  return share.abs().greaterThan(DOUBTFUL_SHARE);
}

/** What to think of such a price; nothing of any other. */
export function doubtfulPrice(share: Decimal): readonly CaveatText[] {
  if (!isDoubtful(share)) return [];
  const text = `${format.percent(share.abs())} from fair would be an arbitrage, and markets leave none so large: more likely index and future are not of one moment or one index, or rate, dividends or expiry are off.`;
  return [{ code: "arbitrage", text }];
}
