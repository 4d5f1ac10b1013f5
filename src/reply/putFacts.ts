import type { OptionValue } from "../computation/blackScholes.js";
import type { Decimal } from "../computation/decimal.js";
import type { OptionRequest, ProtectionRequest, PutPlan } from "../request/putRequest.js";
import type { PutOutcome, PutProtection } from "../scenario/putOutcome.js";
import type { PutRow } from "../scenario/putRows.js";
import { exact } from "./format.js";
import { usualGreeks } from "./greekSection.js";
import type { Facts } from "./reply.js";

const optional = (value: Decimal | undefined) => (value === undefined ? undefined : exact(value));

/** Every number of protective puts, exact, under its fixed name. Money is in `currency`, prices in index points. */
export function putFacts(request: ProtectionRequest, outcome: PutOutcome): Facts {
  const { hedge, indexLevel, plan } = request;
  const { portfolioCurrency: currency, contract } = hedge;
  return {
    exactContracts: exact(outcome.exactContracts),
    contracts: exact(outcome.contracts),
    deltaNeutralContracts: optional(outcome.deltaNeutralContracts),
    portfolioValue: exact(hedge.portfolioValue),
    beta: exact(hedge.beta),
    indexLevel: exact(indexLevel),
    multiplier: exact(contract.multiplier),
    contract: contract.row?.symbol,
    fx: exact(hedge.fx),
    currency: currency === "$" ? undefined : currency,
    delta: optional(outcome.protection?.cost?.value.delta ?? request.delta),
    ...(plan === undefined || outcome.protection === undefined ? {} : planFacts(plan, outcome.protection)),
  };
}

function planFacts(plan: PutPlan, protection: PutProtection): Facts {
  const { rate, dividend, expiry, pricing } = plan;
  const { cost, collar } = protection;
  return {
    ...{ strike: exact(protection.strike), floor: exact(protection.floor) },
    ...{ rate: exact(rate), dividend: exact(dividend), expiryYears: exact(expiry.years) },
    volatility: optional(pricing?.volatility),
    ...(cost === undefined ? {} : { ...greekFacts(cost.value), optionPrice: exact(cost.optionPrice) }),
    cost: optional(cost?.cost),
    costFraction: optional(cost?.costFraction),
    netFloor: optional(cost?.netFloor),
    paidBelow: optional(cost?.paidBelow),
    breakEven: optional(cost?.earnedFrom),
    floorBeforePremium: optional(cost?.floorBeforePremium),
    futuresContracts: exact(protection.futuresContracts),
    collar:
      collar === undefined
        ? undefined
        : {
            callStrike: exact(collar.callStrike),
            contracts: exact(collar.contracts),
            callPrice: optional(collar.callPrice),
            cost: optional(collar.cost),
            zeroCost: collar.isFound,
          },
    rows: protection.rows.map(rowFacts),
  };
}

function rowFacts(row: PutRow): Facts {
  return {
    indexMove: exact(row.indexMove),
    indexLevel: exact(row.indexLevel),
    marketReturn: exact(row.marketReturn),
    portfolioReturn: exact(row.portfolioReturn),
    unhedgedValue: exact(row.unhedgedValue),
    futuresValue: exact(row.futuresValue),
    putValue: exact(row.putValue),
    collarValue: optional(row.collarValue),
  };
}

/** Price and greeks per one of what changes, and in the units that desks speak of. */
function greekFacts(value: OptionValue): Facts {
  const all = Object.entries({ ...value, ...usualGreeks(value) });
  return Object.fromEntries(all.map(([name, number]) => [name, exact(number)]));
}

/** Every number of one option. */
export function optionFacts({ terms, pricing, multiplier }: OptionRequest, value: OptionValue): Facts {
  const price = pricing.premium ?? value.optionPrice;
  const currency = multiplier?.currency;
  return {
    ...greekFacts(value),
    optionPrice: exact(price),
    type: terms.kind,
    indexLevel: exact(terms.indexLevel),
    strike: exact(terms.strike),
    volatility: exact(pricing.volatility),
    rate: exact(terms.rate),
    dividend: exact(terms.dividend),
    expiryYears: exact(terms.expiry),
    multiplier: optional(multiplier?.amount),
    currency: currency === "$" ? undefined : currency,
    cost: multiplier === undefined ? undefined : exact(price.times(multiplier.amount)),
  };
}
