import type { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Index puts that put a floor under a portfolio: `β × V_P ÷ (S × m)`.
 *
 * Exact, not whole. It is the count for a floor at expiry, not the delta-neutral count of the day.
 *
 * @param beta above zero
 * @param indexLevel S, the spot index
 * @param multiplier m, currency per index point of one option contract
 * @throws {@link DomainError} `not-positive`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.1
 * @example US$500,000 at β 2, index 1,000, options on 100 times the index
 * protectivePuts({ portfolioValue: 500e3, beta: 2, indexLevel: 1000, multiplier: 100 }) // 10
 */
export function protectivePuts(inputs: {
  readonly portfolioValue: Decimal;
  readonly beta: Decimal;
  readonly indexLevel: Decimal;
  readonly multiplier: Decimal;
}): Decimal {
  requirePositive(inputs);
  const { portfolioValue, beta, indexLevel, multiplier } = inputs;
  return beta.times(portfolioValue).dividedBy(indexLevel.times(multiplier));
}
