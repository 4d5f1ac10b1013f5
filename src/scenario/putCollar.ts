import { blackScholes, type OptionTerms } from "../computation/blackScholes.js";
import { type Decimal, quotient, ZERO } from "../computation/decimal.js";
import { zeroCostStrike } from "../computation/zeroCostStrike.js";
import type { PutPlanned } from "./putPlanned.js";
import type { Collar } from "./putRows.js";

/** Why there is no collar: the portfolio covers not one whole call, or none above the strike brings what the puts cost. */
export type NoCollar = "too-small" | "none-pays";

interface Sizes {
  /** Of one put, in index points, where it is known. */
  readonly optionPrice: Decimal | undefined;
  /** Puts bought. */
  readonly contracts: Decimal;
  /** Calls that the portfolio covers. */
  readonly calls: Decimal;
  /** Of one contract: multiplier × fx. */
  readonly perContract: Decimal;
}

/**
 * The collar with the call typed, or with the call that pays for the puts; none without either, and never more calls
 * than the portfolio covers.
 */
export function putCollar(
  plan: PutPlanned,
  terms: OptionTerms,
  { optionPrice: putPrice, contracts: puts, calls, perContract }: Sizes,
): { readonly collar?: Collar; readonly noCollar?: NoCollar } {
  const volatility = plan.pricing?.volatility;
  if (volatility === undefined && plan.callStrike === undefined) return {};
  if (!calls.greaterThan(0)) return { noCollar: "too-small" };
  const callsPerPut = quotient(calls, puts);
  const found = volatility === undefined ? undefined : zeroCostStrike(terms, volatility, callsPerPut);
  const callStrike = plan.callStrike ?? found;
  if (callStrike === undefined) return { noCollar: "none-pays" };
  const isFound = plan.callStrike === undefined;
  const sold = { callStrike, isFound, contracts: calls, perPoint: calls.times(perContract) };
  if (volatility === undefined || putPrice === undefined) return { collar: sold };
  // The strike was found so, as near as 64-bit numbers come: what they miss by is no cost.
  if (isFound) return { collar: { ...sold, callPrice: quotient(putPrice, callsPerPut), cost: ZERO } };
  const { optionPrice: callPrice } = blackScholes({ ...terms, kind: "call", strike: callStrike }, volatility);
  const cost = putPrice.times(puts).minus(callPrice.times(calls)).times(perContract);
  return { collar: { ...sold, callPrice, cost } };
}
