import { betaAfter } from "./betaAfter.js";
import { type Decimal, ONE } from "./decimal.js";
import type { HedgeInputs } from "./exactContracts.js";
import { wholeContracts } from "./wholeContracts.js";

/** One whole number of contracts and the beta that the portfolio has with it. */
export interface Rung {
  readonly contracts: Decimal;
  readonly betaAfter: Decimal;
}

/**
 * The whole counts that compete for an exact one, smallest position first: the two beside it, or, where the exact
 * count is whole already, that one with a neighbour on each side.
 *
 * @example US$10m at β 1.5 needs −13.33: 13 leaves +0.0375, 14 leaves −0.0750
 * ladder(inputs, -13.33) // [{ contracts: -13, betaAfter: 0.0375 }, { contracts: -14, betaAfter: -0.075 }]
 */
export function ladder(inputs: HedgeInputs, exact: Decimal): readonly Rung[] {
  const step = exact.isNegative() ? ONE.negated() : ONE;
  const inner = wholeContracts(exact, "never_over");
  const counts = exact.isInteger() ? [inner.minus(step), inner, inner.plus(step)] : [inner, inner.plus(step)];
  return counts.map((contracts) => ({ contracts, betaAfter: betaAfter(inputs, contracts) }));
}
