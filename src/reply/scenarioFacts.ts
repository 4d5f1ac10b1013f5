import type { ScenarioRequest } from "../request/scenarioRequest.js";
import type { BandedRow, ScenarioOutcome } from "../scenario/scenarioOutcome.js";
import { exact } from "./format.js";
import { direction } from "./hedgeFacts.js";
import type { Facts } from "./reply.js";

/** Every number of a scenario, exact, under its fixed name. Money is in `currency`. */
export function scenarioFacts(request: ScenarioRequest, outcome: ScenarioOutcome): Facts {
  const { hedge, carry, stress, preset } = request;
  const { position, worst } = outcome;
  const cash = outcome.caveats.find(({ code }) => code === "variation-margin");
  return {
    models: outcome.models,
    contracts: exact(position.contracts),
    direction: direction(position.contracts),
    exactContracts: exact(position.exactContracts),
    betaAfter: exact(position.betaAfter),
    contract: hedge.contract.row?.symbol,
    multiplier: exact(hedge.contract.multiplier),
    currency: hedge.portfolioCurrency === "$" ? undefined : hedge.portfolioCurrency,
    portfolioValue: exact(hedge.portfolioValue),
    beta: exact(hedge.beta),
    targetBeta: exact(hedge.targetBeta),
    futuresPrice: exact(hedge.futuresPrice),
    fx: exact(hedge.fx),
    futuresBeta: exact(hedge.futuresBeta),
    indexLevel: optional(carry?.indexLevel ?? request.indexLevel),
    rate: optional(carry?.rate),
    dividend: optional(carry?.dividend),
    horizonYears: optional(carry?.horizon),
    expiryYears: optional(carry?.expiry),
    betaInFalls: optional(stress.betaInFalls),
    basisPoints: optional(stress.basisPoints),
    basisFraction: optional(stress.basisFraction),
    specificShock: optional(stress.specific),
    preset: preset?.id,
    rows: outcome.rows.map(rowFacts),
    worstMove: exact(worst.indexMove),
    worstHedgedPnl: exact(worst.hedgedPnl),
    breakEvenMoves: outcome.breakEven.map(exact),
    variationMargin: optional(cash?.code === "variation-margin" ? cash.amount : undefined),
    residualMoney: optional(outcome.residual?.amount),
  };
}

function rowFacts(row: BandedRow): Facts {
  return {
    indexMove: exact(row.indexMove),
    indexLevel: optional(row.indexLevel),
    futuresPrice: exact(row.futuresPrice),
    marketReturn: exact(row.marketReturn),
    portfolioReturn: exact(row.portfolioReturn),
    unhedgedPnl: exact(row.unhedgedPnl),
    futuresPnl: exact(row.futuresPnl),
    hedgedPnl: exact(row.hedgedPnl),
    portfolioValue: exact(row.portfolioValue),
    hedgedValue: exact(row.hedgedValue),
    betaStressPnl: exact(row.stressed.beta),
    basisPnl: exact(row.stressed.basis),
    specificPnl: exact(row.stressed.specific),
    bandReach: optional(row.bandReach),
  };
}

function optional(value: Parameters<typeof exact>[0] | undefined): string | undefined {
  return value === undefined ? undefined : exact(value);
}
