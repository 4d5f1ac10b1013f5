import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "./hedgeRequest.js";
import type { ScenarioRequest } from "./scenarioRequest.js";

/** What a shared copy speaks of instead of the portfolio. */
const MILLION = new Decimal(1_000_000);

/**
 * The same question for a portfolio of one million, without anything that tells the real one's size: no value, nothing
 * held, no costs. Whatever is computed from it holds for everyone, so nothing further needs hiding.
 *
 * @example
 * perMillion(request for A$10m at β 1.2) // a request for A$1m at β 1.2
 */
export function perMillion(request: HedgeRequest): HedgeRequest {
  const { held: _held, cost: _cost, margin: _margin, ...open } = request;
  return { ...open, portfolioValue: MILLION, rounding: "nearest", notes: [] };
}

/** The same for a scenario; a hedge stated in contracts is scaled with the portfolio. */
export function scenarioPerMillion(request: ScenarioRequest): ScenarioRequest {
  const scaled = request.contracts?.times(MILLION).dividedBy(request.hedge.portfolioValue);
  const hedge = perMillion(request.hedge);
  return scaled === undefined ? { ...request, hedge } : { ...request, hedge, contracts: scaled };
}
