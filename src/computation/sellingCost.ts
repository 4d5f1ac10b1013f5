import type { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * What selling shares costs at once: `value × (dealing cost + gain share × tax rate)`.
 *
 * Tax that is only brought forward counts in full here; a loss (negative gain share) makes it less.
 *
 * @param value of the shares sold, above zero
 * @param dealingCost commission, spread and impact as a fraction of the value
 * @param gainShare part of the value that is taxable gain
 * @param taxRate on gains, as a fraction
 * @throws {@link DomainError} `not-positive` for `value`
 * @see Constantinides, Capital Market Equilibrium with Personal Tax, Econometrica 51 (1983): what a realised gain costs
 * @example A$5m, of which 40% is gain taxed at 15%, dealt at 0.3%
 * sellingCost({ value: 5e6, dealingCost: 0.003, gainShare: 0.4, taxRate: 0.15 }) // 315000
 */
export function sellingCost(inputs: {
  readonly value: Decimal;
  readonly dealingCost: Decimal;
  readonly gainShare: Decimal;
  readonly taxRate: Decimal;
}): Decimal {
  const { value, dealingCost, gainShare, taxRate } = inputs;
  requirePositive({ value });
  return value.times(dealingCost.plus(gainShare.times(taxRate)));
}
