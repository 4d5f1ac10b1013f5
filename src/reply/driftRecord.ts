import type { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { DriftRequest } from "../request/driftRequest.js";
import { writeNumber, writePercent } from "../request/writeOption.js";
import type { DriftOutcome } from "../scenario/driftOutcome.js";
import { exact } from "./format.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import type { Facts } from "./reply.js";

const optional = (value: Decimal | undefined) => (value === undefined ? undefined : exact(value));

/** Every number of a drift by name. Money is in `currency`, the cost in `contractCurrency`. */
export function driftFacts({ hedge, held, band, rounding, carry }: DriftRequest, outcome: DriftOutcome): Facts {
  const { now, after } = outcome;
  const { contract } = hedge;
  return {
    exactTrade: exact(outcome.exactTrade),
    trade: exact(outcome.trade),
    betaNow: exact(now.betaAfter),
    betaAfter: exact(after.betaAfter),
    insideBand: outcome.insideBand,
    waitingCostPerPercent: exact(outcome.waitingCostPerPercent),
    hurtBy: outcome.hurtBy,
    carryPerDay: optional(outcome.carryPerDay),
    cost: optional(outcome.cost),
    payingMove: optional(outcome.payingMove),
    held: exact(held),
    exactContracts: exact(now.exactContracts),
    contracts: exact(after.contracts),
    band: exact(band),
    bandBeta: exact(outcome.bandBeta),
    rounding,
    portfolioValue: exact(hedge.portfolioValue),
    beta: exact(hedge.beta),
    targetBeta: exact(hedge.targetBeta),
    futuresPrice: exact(hedge.futuresPrice),
    futuresBeta: exact(hedge.futuresBeta),
    contract: contract.row?.symbol,
    contractId: contract.row?.id,
    multiplier: exact(contract.multiplier),
    contractValue: exact(hedge.contractValue),
    fx: exact(hedge.fx),
    currency: hedge.portfolioCurrency === "$" ? undefined : hedge.portfolioCurrency,
    contractCurrency: contract.currency === "$" ? undefined : contract.currency,
    rate: optional(carry?.rate),
    dividend: optional(carry?.dividend),
  };
}

/** The line that gives the answer again, whatever the defaults are by then. */
export function driftReceipt({ hedge, held, band, rounding, carry }: DriftRequest): string {
  const { move: _move, ...options } = hedgeReceiptOptions(hedge);
  return writeCommandLine("drift", {
    ...options,
    held: writeNumber(held),
    rounding,
    band: band.toFixed(),
    rate: carry === undefined ? undefined : writePercent(carry.rate),
    dividend: carry === undefined ? undefined : writePercent(carry.dividend),
  });
}
