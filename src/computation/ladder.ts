import { type Decimal, ONE } from "./decimal.js";
import { type Hedgeable, type Hedged, hedged } from "./hedged.js";
import { wholeContracts } from "./wholeContracts.js";

/**
 * The whole counts that compete for an exact one, smallest position first: the two beside it, or, where the exact
 * count is whole already, that one with a neighbour on each side.
 *
 * @example US$10m at β 1.5 needs −13.33: 13 leaves +0.0375, 14 leaves −0.0750
 * ladder(portfolio, -13.33) // [{ contracts: -13, betaAfter: 0.0375, ... }, { contracts: -14, betaAfter: -0.075, ... }]
 */
export function ladder(portfolio: Hedgeable, exact: Decimal): readonly Hedged[] {
  const step = exact.isNegative() ? ONE.negated() : ONE;
  const inner = wholeContracts(exact, "never_over");
  const counts = exact.isInteger() ? [inner.minus(step), inner, inner.plus(step)] : [inner, inner.plus(step)];
  return counts.map((contracts) => hedged(portfolio, contracts));
}
