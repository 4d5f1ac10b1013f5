import { Decimal, ZERO } from "../computation/decimal.js";
import type { ProtectionRequest, PutPlan } from "../request/putRequest.js";
import type { PutProtection } from "../scenario/putOutcome.js";
import { doubtfulPrice } from "./doubtfulPrice.js";
import * as format from "./format.js";
import { futuresMispricing } from "./putFutures.js";
import type { CaveatText } from "./reply.js";

const BETA_ERROR = "0.1";

/**
 * What puts do not do, with the money it is about.
 *
 * @param told the money as it is shown: an amount, or for others a part of the value
 */
export function putCaveats(
  request: ProtectionRequest,
  plan: PutPlan,
  protection: PutProtection,
  told: (amount: Decimal) => string,
): readonly CaveatText[] {
  const missed = betaMiss(request, plan, protection);
  return [
    ...doubtfulPrice(futuresMispricing(request)),
    {
      code: "beta",
      text: `Beta risk: the floor holds if the portfolio follows its beta. With beta ${format.restyled(BETA_ERROR)} off it moves by ${told(missed)} at the strike.`,
      amount: format.exact(missed),
    },
    {
      code: "idiosyncratic",
      text: "Idiosyncratic risk stays: what the index does not explain can fall below the floor.",
    },
    {
      code: "capm",
      text: "The CAPM here takes simple rates (r × T, q × T) and a portfolio that yields the index's dividends.",
    },
    { code: "expiry", text: "The floor holds at expiry. Before it the puts are worth what the market pays for them." },
    ...strikesCaveat(plan, protection),
    ...(plan.pricing === undefined ? [] : [SKEW]),
    ...currencyCaveat(request, protection, told),
  ];
}

const SKEW: CaveatText = {
  code: "skew",
  text: "One volatility for all strikes: low puts usually cost more than that, and high calls bring less. The model exercises at expiry only.",
};

/** Of a strike that was found; one that was typed is on the list. */
function strikesCaveat({ floor }: PutPlan, { strike }: PutProtection): readonly CaveatText[] {
  if (floor === undefined) return [];
  const text = `Strikes are listed in steps: the next one above ${format.number(strike, 2)} keeps the floor.`;
  return [{ code: "strikes", text }];
}

const ONE_PERCENT = "0.01";

/** What the puts pay in the worst of the moves is in the contract's currency. */
function currencyCaveat(
  { hedge }: ProtectionRequest,
  { rows, cost }: PutProtection,
  told: (amount: Decimal) => string,
): readonly CaveatText[] {
  const [worst] = rows;
  if (hedge.fx.equals(1) || worst === undefined) return [];
  const paid = worst.putValue.minus(worst.unhedgedValue).plus(cost?.cost ?? ZERO);
  const amount = Decimal.max(paid, ZERO).times(ONE_PERCENT);
  const text = `Currency: today's exchange rate was used throughout. 1% in it by expiry changes what the puts pay at an index of ${format.number(worst.indexLevel, 2)} by ${told(amount)}.`;
  return [{ code: "currency", text, amount: format.exact(amount) }];
}

/** What a beta off by a tenth changes at the strike. */
function betaMiss({ hedge, indexLevel }: ProtectionRequest, plan: PutPlan, { strike }: PutProtection): Decimal {
  const years = plan.expiry.years;
  const carry = plan.dividend.minus(plan.rate).times(years);
  const excess = strike.dividedBy(indexLevel).minus(1).plus(carry);
  return hedge.portfolioValue.times(BETA_ERROR).times(excess).abs().plus(ZERO);
}
