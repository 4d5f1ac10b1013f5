import type { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Contracts that leave the least variance: `N* = −h* × Q_A ÷ Q_F`, negative (short) for a position that is held.
 *
 * Tailed, for daily settlement, it is the same with values in place of units: `Q_A × S` and `Q_F × F`, and `h` of returns.
 *
 * @param position Q_A in units of the asset, negative for what is still to be bought
 * @param contractSize Q_F in the same unit
 * @throws {@link DomainError} `not-positive` for `contractSize`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.4, example 3.4
 * @example 2 million gallons to be bought, contracts of 42,000, h 0.7777: 37.03 long
 * minimumVarianceContracts({ hedgeRatio: 0.7777, position: -2e6, contractSize: 42e3 }) // 37.0333
 */
export function minimumVarianceContracts(inputs: {
  readonly hedgeRatio: Decimal;
  readonly position: Decimal;
  readonly contractSize: Decimal;
}): Decimal {
  const { hedgeRatio, position, contractSize } = inputs;
  requirePositive({ contractSize });
  return hedgeRatio.times(position).dividedBy(contractSize).negated().plus(0);
}
