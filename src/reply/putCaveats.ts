import { type Decimal, ZERO } from "../computation/decimal.js";
import type { ProtectionRequest, PutPlan } from "../request/putRequest.js";
import type { PutProtection } from "../scenario/putOutcome.js";
import * as format from "./format.js";
import type { CaveatText } from "./reply.js";

const BETA_ERROR = "0.1";

/** What puts do not do, with the money it is about. */
export function putCaveats(
  request: ProtectionRequest,
  plan: PutPlan,
  protection: PutProtection,
): readonly CaveatText[] {
  const { portfolioCurrency } = request.hedge;
  const missed = betaMiss(request, plan, protection);
  const whole = format.money(missed, portfolioCurrency);
  return [
    {
      code: "beta",
      text: `Beta risk: the floor holds if the portfolio follows its beta. With beta ${format.restyled(BETA_ERROR)} off it moves by ${whole} at the strike.`,
      amount: format.exact(missed),
    },
    {
      code: "idiosyncratic",
      text: "Idiosyncratic risk stays: what the index does not explain can fall below the floor.",
    },
    { code: "expiry", text: "The floor holds at expiry. Before it the puts are worth what the market pays for them." },
    {
      code: "strikes",
      text: `Strikes are listed in steps: the next one above ${format.number(protection.strike, 2)} keeps the floor.`,
    },
    ...(plan.pricing === undefined ? [] : [SKEW]),
  ];
}

const SKEW: CaveatText = {
  code: "skew",
  text: "One volatility for all strikes: low puts usually cost more than that, and high calls bring less. The model exercises at expiry only.",
};

/** What a beta off by a tenth changes at the strike. */
function betaMiss({ hedge, indexLevel }: ProtectionRequest, plan: PutPlan, { strike }: PutProtection): Decimal {
  const years = plan.expiry.years;
  const carry = plan.dividend.minus(plan.rate).times(years);
  const excess = strike.dividedBy(indexLevel).minus(1).plus(carry);
  return hedge.portfolioValue.times(BETA_ERROR).times(excess).abs().plus(ZERO);
}
