import { perMillion } from "./perMillion.js";
import type { ProtectionRequest } from "./putRequest.js";

/** A floor as a part of the value, to so many places: more would tell the value itself. */
const PLACES = 4;

/**
 * The same question for a portfolio of one million: no amount of the real one is in it, and its floor is a round part.
 *
 * @example
 * putPerMillion(request for US$500,000 with a floor of US$450,000) // US$1m with a floor of 90%
 */
export function putPerMillion(request: ProtectionRequest): ProtectionRequest {
  const hedge = perMillion(request.hedge);
  const { plan } = request;
  const open = { ...request, hedge, notes: [] };
  if (plan?.floor === undefined) return open;
  const part = plan.floor.dividedBy(request.hedge.portfolioValue).toDecimalPlaces(PLACES);
  return { ...open, plan: { ...plan, floor: hedge.portfolioValue.times(part), isFloorFraction: true } };
}
