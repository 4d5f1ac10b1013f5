import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "./hedgeRequest.js";
import type { ScenarioRequest } from "./scenarioRequest.js";
import type { VarRequest } from "./varRequest.js";

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
  const { held: _held, cost: _cost, margin: _margin, band: _band, ...open } = request;
  return { ...open, portfolioValue: MILLION, rounding: "nearest", notes: [] };
}

/**
 * The same for a scenario. A hedge that was stated in contracts is told by the beta it leaves, to four places: the count
 * itself would tell the portfolio's size.
 */
export function scenarioPerMillion(request: ScenarioRequest, betaLeft: Decimal): ScenarioRequest {
  const { contracts, ...open } = request;
  const hedge = perMillion(request.hedge);
  return { ...open, hedge: contracts === undefined ? hedge : { ...hedge, targetBeta: betaLeft.toDecimalPlaces(4) } };
}

/** The same for a value at risk: the hedge is told by the beta it leaves, to four places, and by no contract. */
export function varPerMillion({ hedge: _hedge, ...open }: VarRequest, betaLeft: Decimal): VarRequest {
  return { ...open, portfolioValue: MILLION, targetBeta: betaLeft.toDecimalPlaces(4), notes: [] };
}
