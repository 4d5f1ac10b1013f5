import { contractValue } from "../../computation/contractValue.js";
import { type Decimal, ONE, ZERO } from "../../computation/decimal.js";
import type { HedgeInputs } from "../../computation/exactContracts.js";
import { type HedgePosition, hedgePosition } from "../../computation/hedgePosition.js";

/** A hedge as a card gives it; full, on the portfolio's own index, in one currency unless said otherwise. */
interface GivenHedge extends Pick<HedgeInputs, "portfolioValue" | "beta"> {
  readonly futuresPrice: Decimal;
  readonly multiplier: Decimal;
  readonly targetBeta?: Decimal;
  readonly futuresBeta?: Decimal;
}

/**
 * What a card's numbers make of a hedge, to the nearest whole contract.
 *
 * @example
 * hedgeOf({ portfolioValue: 10e6, beta: 1.2, futuresPrice: 8000, multiplier: 25 }).contracts // -60
 */
export function hedgeOf(given: GivenHedge): HedgePosition {
  const { futuresPrice, multiplier } = given;
  const inputs = { targetBeta: ZERO, futuresBeta: ONE, fx: ONE, ...given };
  return hedgePosition({ ...inputs, contractValue: contractValue(futuresPrice, multiplier) }, "nearest");
}
