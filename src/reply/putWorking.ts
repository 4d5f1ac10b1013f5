import type { Decimal } from "../computation/decimal.js";
import type { ProtectionRequest, PutPlan } from "../request/putRequest.js";
import type { PutOutcome, PutProtection } from "../scenario/putOutcome.js";
import { blackScholesSteps } from "./blackScholesSteps.js";
import * as format from "./format.js";
import { greekSection } from "./greekSection.js";
import { putReceipt } from "./putReceipt.js";
import { givenUpSection, puts } from "./putSections.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** The formulas of a floor with this request's numbers put in, step by step. */
export function putWorking(request: ProtectionRequest, outcome: PutOutcome): Draft {
  const { plan } = request;
  const { protection } = outcome;
  const told = plan === undefined || protection === undefined ? [] : planSteps(request, plan, protection);
  return {
    title: `Working: ${puts(outcome.contracts)}`,
    summary: [
      "Puts = β × V_P ÷ (S × m), positive for bought; the strike is the index at which the CAPM is at the floor.",
      ...(told.length === 0 ? [] : ["Rates are simple in the CAPM, continuous in the prices of options and futures."]),
    ],
    sections: [
      ...told,
      countSection(request, outcome),
      ...(protection === undefined ? [] : [givenUpSection(request, protection)]),
    ].filter((section) => section !== undefined),
    facts: {},
    receipt: putReceipt(request),
    footer: told.length === 0 ? EDUCATION_FOOTER : "Hull, Options, Futures, and Other Derivatives, 11th ed., §17.1",
  };
}

function countSection({ hedge, indexLevel, delta }: ProtectionRequest, outcome: PutOutcome): Section {
  const { contract, fx, portfolioCurrency } = hedge;
  const point = format.money(contract.multiplier, contract.currency);
  const rate = fx.equals(1) ? "" : ` × fx ${format.input(fx)}`;
  const value = format.money(hedge.portfolioValue, portfolioCurrency);
  const used = outcome.protection?.cost?.value.delta ?? delta;
  const exactly = format.exactly(outcome.exactContracts);
  return {
    heading: "Puts",
    lines: [
      `For the floor: ${format.input(hedge.beta)} × ${value} ÷ (${format.number(indexLevel)} × ${point}${rate}) = ${exactly}, at least: ${format.count(outcome.contracts)}`,
      ...(used === undefined || outcome.deltaNeutralContracts === undefined
        ? []
        : [
            `Delta-neutral today: ${exactly} ÷ ${format.number(used.abs(), 6)} = ${format.exactly(outcome.deltaNeutralContracts)}`,
          ]),
    ],
  };
}

function planSteps(request: ProtectionRequest, plan: PutPlan, protection: PutProtection): readonly Section[] {
  const { indexLevel } = request;
  const { strike } = protection;
  const terms = { ...plan, kind: "put", indexLevel, strike, expiry: plan.expiry.years } as const;
  const value = protection.cost?.value;
  return [
    strikeSection(request, plan, protection),
    ...(plan.pricing === undefined || value === undefined
      ? []
      : [...blackScholesSteps(terms, plan.pricing, value), greekSection(value)]),
  ];
}

/** From the floor to the strike, or from the strike to the floor: the same four steps. */
function strikeSection({ hedge, indexLevel }: ProtectionRequest, plan: PutPlan, protection: PutProtection): Section {
  const { strike, rowAt } = protection;
  const share = (fraction: Decimal) => format.percent(fraction, 4);
  const row = rowAt(strike.dividedBy(indexLevel).minus(1));
  const years = plan.expiry.years;
  const [dividends, riskFree] = [plan.dividend.times(years), plan.rate.times(years)].map(share);
  const { marketReturn, portfolioReturn, indexMove } = row;
  const [market, portfolio] = [share(marketReturn), share(portfolioReturn)];
  const [beta, floor] = [format.input(hedge.beta), format.money(protection.floor, hedge.portfolioCurrency)];
  const value = format.money(hedge.portfolioValue, hedge.portfolioCurrency);
  const ends = `Index: ${market} − ${dividends} = ${share(indexMove)}, from ${format.number(indexLevel)} to ${format.number(strike, 4)}`;
  const lines =
    plan.floor === undefined
      ? [
          ends,
          `Portfolio, with dividends: ${riskFree} + ${beta} × (${market} − ${riskFree}) = ${portfolio}`,
          `Floor: ${value} × (1 + ${portfolio} − ${dividends}) = ${floor}`,
        ]
      : [
          `Portfolio, with dividends: ${floor} ÷ ${value} − 1 + ${dividends} = ${portfolio}`,
          `Market: ${riskFree} + (${portfolio} − ${riskFree}) ÷ ${beta} = ${market}`,
          ends,
        ];
  return { heading: plan.floor === undefined ? "Floor from the strike" : "Strike from the floor", lines };
}
