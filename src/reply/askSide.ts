import type { SideReason } from "../study/question/figures/sideOf.js";
import type { IndexAmount } from "../study/question/indexAmount.js";
import * as format from "./format.js";

/** Which way to trade, as words. */
export function sideText(why: SideReason): string {
  return why === "fall" ? "short: sell futures" : "long: buy futures";
}

/** Why that way, in a sentence. */
export function sideReasonText(why: SideReason): string {
  switch (why) {
    case "fall":
      return "The shares lose when the market falls, and futures that were sold gain then: the gain makes up the loss.";
    case "sold-short":
      return "The shares were sold short and lose when the market rises; futures that were bought gain then.";
    case "buy-later":
      return "The shares are still to be bought and cost more if the market rises; futures that were bought gain then.";
    case "raise":
      return "Futures that were bought add to what the shares gain or lose with the market, so exposure rises.";
  }
}

/** How much of the index to trade, in money. */
export function amountText({ amount, currency }: IndexAmount): string {
  if (amount.isZero()) return "no trade";
  return `${amount.isNegative() ? "sell" : "buy"} ${format.money(amount.abs(), currency)} of the index`;
}

/** How that is worked out. */
export function amountLines({ amount, beta, target, portfolioValue, currency }: IndexAmount): readonly string[] {
  const value = format.money(portfolioValue, currency);
  return [
    `(${format.input(target)} − ${format.input(beta)}) × ${value} = ${format.signedMoney(amount, currency)}.`,
    "For a count, the futures price and the multiplier are needed.",
  ];
}
