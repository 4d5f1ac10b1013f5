import type { SizedContract } from "../catalogue/contracts.js";
import type { Decimal } from "../computation/decimal.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import { exact } from "./format.js";
import { insideBand } from "./hedgeSections.js";
import type { Facts, Tone } from "./reply.js";

const optional = (value: Decimal | undefined) => (value === undefined ? undefined : exact(value));

/** The direction of a position in one word. */
export function direction(contracts: Decimal): "short" | "long" | "none" {
  if (contracts.isZero()) return "none";
  return contracts.isNegative() ? "short" : "long";
}

/** How a reply about a position is coloured. */
export function toneOf(contracts: Decimal): Tone {
  return contracts.isZero() ? "neutral" : contracts.isNegative() ? "short" : "long";
}

/** Every number of a hedge, exact, under its fixed name. Money is in `currency`, except cost and margin (`contractCurrency`). */
export function hedgeFacts(request: HedgeRequest, outcome: HedgeOutcome<SizedContract>): Facts {
  const { position, move, range, residual, legs } = outcome;
  const { contract } = request;
  const variation = outcome.caveats.find((caveat) => caveat.code === "variation-margin");
  return {
    exactContracts: exact(position.exactContracts),
    contracts: exact(position.contracts),
    direction: direction(position.contracts),
    contract: contract.row?.symbol,
    contractId: contract.row?.id,
    contractStatus: contract.row?.status,
    multiplier: exact(contract.multiplier),
    currency: iso(request.portfolioCurrency),
    contractCurrency: iso(contract.currency),
    futuresPrice: exact(request.futuresPrice),
    contractValue: exact(position.contractValue),
    fx: exact(position.fx),
    portfolioValue: exact(position.portfolioValue),
    beta: exact(position.beta),
    targetBeta: exact(position.targetBeta),
    futuresBeta: exact(position.futuresBeta),
    rounding: request.rounding,
    betaAfter: exact(position.betaAfter),
    ladder: position.ladder.map((rung) => ({ contracts: exact(rung.contracts), betaAfter: exact(rung.betaAfter) })),
    tie: position.tie,
    marketMove: exact(move.marketMove),
    unhedgedPnl: exact(move.unhedgedPnl),
    futuresPnl: exact(move.futuresPnl),
    hedgedPnl: exact(move.hedgedPnl),
    offset: optional(move.offset),
    held: optional(request.held),
    trade: exact(outcome.trade),
    band: request.band,
    insideBand: insideBand(request, outcome),
    orders: outcome.orders.map((order) => ({
      contract: order.contract?.symbol ?? contract.row?.symbol,
      contracts: exact(order.contracts),
    })),
    moneyPerPoint: exact(outcome.moneyPerPoint),
    contractRange:
      range === undefined
        ? undefined
        : {
            low: exact(wholeContracts(range.low, "nearest")),
            high: exact(wholeContracts(range.high, "nearest")),
            level: exact(range.level),
          },
    residualVolatility: optional(residual?.volatility),
    residualMoney: optional(residual?.amount),
    variationMargin: variation?.code === "variation-margin" ? exact(variation.amount) : undefined,
    mix:
      legs.length === 0
        ? undefined
        : legs.map((leg) => ({ contract: leg.contract.symbol, contracts: exact(leg.contracts) })),
    equivalents:
      request.relatives.length === 0
        ? undefined
        : request.relatives.map(({ contract: other, relativeSize }) => ({
            contract: other.symbol,
            status: other.status,
            verified: other.verified,
            exactContracts: exact(position.exactContracts.dividedBy(relativeSize)),
          })),
    cost: optional(outcome.cost),
    margin: optional(outcome.margin),
  };
}

/** Only real currency codes are facts; a dollar that does not say whose is not. */
function iso(currency: string | undefined): string | undefined {
  return currency === "$" ? undefined : currency;
}
