import { quotient } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import type { HedgeReview } from "../scenario/hedgeReview.js";
import { perMillion } from "./perMillion.js";
import type { ReviewRequest } from "./reviewRequest.js";

/** What is told of a real portfolio in fractions of it, to so many places: no more, as fractions of whole units tell its size. */
const PLACES = { return: 4, beta: 4, cost: 6 } as const;

/**
 * The same review for a portfolio of one million. Contracts held are told by the beta they leave, a value at exit and a
 * cost by their share of the portfolio.
 */
export function reviewPerMillion(request: ReviewRequest, review: HedgeReview): ReviewRequest {
  const { portfolioReturn, position, cost } = review;
  const plan = perMillion(request.plan);
  const theirs = portfolioReturn.toDecimalPlaces(PLACES.return);
  const { portfolioValue } = plan;
  return {
    ...request,
    plan,
    contracts: exactContracts({ ...plan, targetBeta: position.betaAfter.toDecimalPlaces(PLACES.beta) }),
    contractsStated: false,
    portfolioEnd: { return: theirs },
    portfolioPnl: portfolioValue.times(theirs),
    cost: portfolioValue.times(quotient(cost, request.plan.portfolioValue).toDecimalPlaces(PLACES.cost)),
    notes: [],
  };
}
