import type { ProtectionRequest } from "../request/putRequest.js";
import type { NoCollar } from "../scenario/putCollar.js";
import type { PutProtection } from "../scenario/putOutcome.js";
import * as format from "./format.js";

const WHY_NONE: Readonly<Record<NoCollar, string>> = {
  "too-small": "No collar: not one whole call is covered by the portfolio.",
  "none-pays": "No collar: no call above the strike brings as much as the puts cost.",
};

/** The calls of a collar and what they bring, or why there is none. */
export function collarLines(
  { collar, noCollar, strike }: PutProtection,
  { portfolioCurrency }: ProtectionRequest["hedge"],
): readonly string[] {
  if (noCollar !== undefined) return [WHY_NONE[noCollar]];
  if (collar === undefined) return [];
  const { callStrike, callPrice, cost, contracts, isFound } = collar;
  const calls = `${format.count(contracts)} ${contracts.equals(1) ? "call" : "calls"}`;
  const sold = `Collar: ${calls} sold at ${format.number(callStrike, 2)}, above the puts at ${format.number(strike, 2)}`;
  if (isFound) return [`${sold}; they pay for the puts in full (zero cost).`];
  if (callPrice === undefined || cost === undefined) return [`${sold}.`];
  const verb = cost.isNegative() ? "brings" : "costs";
  const together = `together it ${verb} ${format.money(cost.abs(), portfolioCurrency)}`;
  return [`${sold}, for ${format.number(callPrice, 4)} points each; ${together}.`];
}
