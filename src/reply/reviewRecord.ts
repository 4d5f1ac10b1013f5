import { type Decimal, ONE } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { ReviewRequest } from "../request/reviewRequest.js";
import { writeStatedContracts } from "../request/statedContracts.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";
import type { HedgeReview } from "../scenario/hedgeReview.js";
import { exact } from "./format.js";
import { direction } from "./hedgeFacts.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import type { Facts } from "./reply.js";

const optional = (value: Decimal | undefined) => (value === undefined ? undefined : exact(value));

/** Every number of a review by name. Money is in `currency`. `missTotal` is the sum of the five misses after it. */
export function reviewFacts(request: ReviewRequest, review: HedgeReview): Facts {
  const { plan, levels, carry } = request;
  const { position, betaAndAlpha, driftAndMispricing } = review;
  return {
    plannedBeta: exact(plan.beta),
    realisedBeta: optional(review.realisedBeta),
    measuredBeta: optional(request.measuredBeta),
    targetBeta: exact(plan.targetBeta),
    betaAfter: exact(position.betaAfter),
    realisedBetaAfter: optional(review.realisedBetaAfter),
    missTotal: exact(review.missTotal),
    missBetaAlpha: exact(review.missBetaAlpha),
    missBasis: exact(review.missBasis),
    missSize: exact(review.missSize),
    missRounding: exact(review.missRounding),
    missCost: exact(review.missCost),
    missBeta: optional(betaAndAlpha?.beta),
    missAlpha: optional(betaAndAlpha?.alpha),
    missCarry: optional(driftAndMispricing?.drift),
    missMispricing: optional(driftAndMispricing?.mispricing),
    fairExitPrice: optional(driftAndMispricing?.fairPrice),
    plannedPnl: exact(review.plannedPnl),
    actualPnl: exact(review.actualPnl),
    portfolioPnl: exact(review.portfolioPnl),
    futuresPnl: exact(review.futuresPnl),
    cost: exact(review.cost),
    indexReturn: exact(request.indexReturn),
    portfolioReturn: exact(review.portfolioReturn),
    futuresReturn: exact(request.exitPrice.dividedBy(plan.futuresPrice).minus(ONE)),
    exactContracts: exact(position.exactContracts),
    contracts: exact(position.contracts),
    direction: direction(position.contracts),
    contract: plan.contract.row?.symbol,
    multiplier: exact(plan.contract.multiplier),
    contractValue: exact(position.contractValue),
    currency: plan.portfolioCurrency === "$" ? undefined : plan.portfolioCurrency,
    portfolioValue: exact(plan.portfolioValue),
    beta: exact(plan.beta),
    futuresPrice: exact(plan.futuresPrice),
    exitPrice: exact(request.exitPrice),
    fx: exact(plan.fx),
    futuresBeta: exact(plan.futuresBeta),
    indexLevel: optional(levels?.entry),
    exitIndexLevel: optional(levels?.exit),
    basis: optional(levels?.entry.minus(plan.futuresPrice)),
    exitBasis: optional(levels?.exit.minus(request.exitPrice)),
    rate: optional(carry?.rate),
    dividend: optional(carry?.dividend),
    horizonYears: optional(carry?.horizon),
  };
}

/** The line that gives a review again; without the count where others see it, and it is none that anybody held. */
export function reviewReceipt(
  request: ReviewRequest,
  { picture = true, counted = true }: { readonly picture?: boolean; readonly counted?: boolean } = {},
): string {
  const { plan, levels, carry, portfolioEnd } = request;
  const { value, beta, price, contract, multiplier, target, fx, futures_beta, cost } = hedgeReceiptOptions(plan);
  const given = (amount: Decimal | undefined, write: (amount: Decimal) => string) =>
    amount === undefined ? undefined : write(amount);
  return writeCommandLine("review", {
    ...{ value, beta, price, exit_price: writeNumber(request.exitPrice) },
    index_return: levels === undefined ? writePercent(request.indexReturn) : undefined,
    portfolio_return: "return" in portfolioEnd ? writePercent(portfolioEnd.return) : undefined,
    contracts: counted ? writeStatedContracts(request.contracts) : undefined,
    ...{ target, contract, multiplier },
    index: given(levels?.entry, writeNumber),
    exit_index: given(levels?.exit, writeNumber),
    exit_value: "value" in portfolioEnd ? writeMoney(portfolioEnd.value, plan.portfolioCurrency) : undefined,
    ...{ cost, fx, futures_beta },
    measured_beta: given(request.measuredBeta, writeCoefficient),
    rate: given(carry?.rate, writePercent),
    dividend: given(carry?.dividend, writePercent),
    horizon: request.horizonText?.replace(" ", ""),
    chart: picture ? undefined : "false",
  });
}
