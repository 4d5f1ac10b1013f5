import { ONE } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import type { DriftRequest } from "../request/driftRequest.js";
import { perMillion } from "../request/perMillion.js";
import type { DriftOutcome } from "../scenario/driftOutcome.js";
import { tryButton } from "./controls.js";
import { driftReceipt } from "./driftRecord.js";
import { driftTitle } from "./driftReply.js";
import * as format from "./format.js";
import { toneOf } from "./hedgeFacts.js";
import { hedgeReceipt } from "./hedgeReceipt.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";

/** The formulas with the numbers put in, step by step. */
export function driftWorking(request: DriftRequest, outcome: DriftOutcome): Draft {
  const { hedge, held, carry } = request;
  const { now, after, exactTrade, trade } = outcome;
  const cash = (amount: typeof held) => format.money(amount, hedge.portfolioCurrency);
  const [value, exposure] = [cash(now.portfolioValue), cash(now.contractExposure)];
  const betaWith = (contracts: typeof held, beta: typeof held) =>
    `${format.beta(hedge.beta)} + (${format.number(contracts)} × ${exposure} ÷ ${value}) = ${format.beta(beta)}`;
  const carried =
    carry === undefined || outcome.carryPerDay === undefined
      ? []
      : [
          `Carry a day: ${format.exactly(exactTrade)} × ${cash(hedge.contractValue.times(hedge.fx))} × (${format.percent(carry.rate)} − ${format.percent(carry.dividend)}) ÷ 365 = ${format.signedMoney(outcome.carryPerDay, hedge.portfolioCurrency)}`,
        ];
  return {
    title: `Working: ${driftTitle(request, outcome)}`,
    summary: ["Trade = N* − held, with N* = (β* − β) × V_P ÷ (β_F × V_F × fx) of today."],
    sections: [
      {
        heading: "1. What is needed today",
        lines: [
          `N* = (${format.input(hedge.targetBeta)} − ${format.input(hedge.beta)}) × ${value} ÷ ${exposure} = ${format.exactly(now.exactContracts)}`,
        ],
      },
      {
        heading: "2. The trade",
        lines: [
          `Exactly: ${format.exactly(now.exactContracts)} − (${format.number(held)}) = ${format.exactly(exactTrade)}`,
          `Whole: ${format.number(after.contracts)} − (${format.number(held)}) = ${format.number(trade)}`,
        ],
      },
      {
        heading: "3. Beta",
        lines: [`Now: ${betaWith(held, now.betaAfter)}`, `After: ${betaWith(after.contracts, after.betaAfter)}`],
      },
      {
        heading: "4. Waiting",
        lines: [
          `1%: |${format.beta(now.betaAfter)} − ${format.beta(hedge.targetBeta)}| × ${value} × 1% = ${cash(outcome.waitingCostPerPercent)}`,
          ...carried,
        ],
      },
    ],
    facts: {},
    receipt: driftReceipt(request),
    footer: "Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5",
  };
}

/**
 * A drift for others to see: betas, and the trade for each million. Its line is the hedge from today's beta to the target,
 * as contracts held would tell the portfolio's size.
 */
export function sharedDriftReply({ hedge, ...request }: DriftRequest, outcome: DriftOutcome): Draft {
  const betaNow = outcome.now.betaAfter.toDecimalPlaces(4);
  const million = { ...perMillion(hedge), beta: betaNow };
  const trade = exactContracts(million).toSignificantDigits(3);
  const name = hedge.contract.row?.shortName ?? "contracts of one's own";
  const off = betaNow.minus(hedge.targetBeta).abs().dividedBy(100);
  const one = format.percent(ONE.dividedBy(100));
  const side = trade.isZero() ? "nothing to trade" : `${trade.isNegative() ? "sell" : "buy"} ${format.count(trade)}`;
  return {
    title: outcome.insideBand ? driftTitle({ hedge, ...request }, outcome) : "Outside the band: time to trade",
    tone: outcome.insideBand ? "neutral" : toneOf(trade),
    summary: [
      `Beta with the futures held is ${format.beta(betaNow)}, the target ${format.beta(hedge.targetBeta)}; amounts are left out.`,
      `${name} at ${format.number(hedge.futuresPrice)}: ${side} for each ${format.money(million.portfolioValue, million.portfolioCurrency)} of portfolio, before rounding.`,
      `Until then ${one} of the index is ${format.percent(off, 4)} of the portfolio off the target.`,
    ],
    sections: [],
    facts: {
      exactTradePerMillion: format.exact(trade),
      betaNow: format.exact(betaNow),
      targetBeta: format.exact(hedge.targetBeta),
      insideBand: outcome.insideBand,
    },
    receipt: hedgeReceipt(million),
    footer: EDUCATION_FOOTER,
    controls: [tryButton],
  };
}
