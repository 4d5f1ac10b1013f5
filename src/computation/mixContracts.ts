import { type Decimal, ZERO } from "./decimal.js";
import { DomainError } from "./domainError.js";

/** One kind of contract in a combination, by its size in units of the contract that was asked for. */
export interface Leg<Contract> {
  readonly contract: Contract;
  /** Size relative to the contract asked for: 0.1 for a micro beside its E-mini. */
  readonly relativeSize: Decimal;
  readonly contracts: Decimal;
}

/**
 * Splits an exact count over larger and smaller contracts of one family: least error first (to the nearest whole
 * number of the smallest), then the fewest contracts (as many of the larger ones as fit, all in one direction).
 *
 * Sizes must divide one another, as minis and micros do; halves of the smallest go away from zero.
 *
 * @throws {@link DomainError} `out-of-range` for `relativeSize` when no sizes are given
 * @example 66.67 E-minis short, with micros of a tenth
 * mixContracts(-66.67, [ES at 1, MES at 0.1]) // [{ ES, -66 }, { MES, -7 }]
 */
export function mixContracts<Contract>(
  exact: Decimal,
  sizes: readonly Pick<Leg<Contract>, "contract" | "relativeSize">[],
): readonly Leg<Contract>[] {
  const descending = sizes.toSorted((a, b) => b.relativeSize.comparedTo(a.relativeSize));
  const smallest = descending.at(-1);
  if (smallest === undefined) throw new DomainError("out-of-range", "relativeSize");

  let left = exact.dividedBy(smallest.relativeSize).toDecimalPlaces(0).times(smallest.relativeSize);
  const legs: Leg<Contract>[] = [];
  for (const { contract, relativeSize } of descending) {
    const contracts = left.dividedBy(relativeSize).truncated().plus(0);
    left = left.minus(contracts.times(relativeSize));
    if (!contracts.isZero()) legs.push({ contract, relativeSize, contracts });
  }
  return legs;
}

/**
 * A combination counted in the contract that was asked for: `Σ contracts × relative size`.
 *
 * @example
 * mixTotal([66 ES short, 7 MES short]) // -66.7
 */
export function mixTotal(legs: readonly Leg<unknown>[]): Decimal {
  return legs.reduce((total, leg) => total.plus(leg.contracts.times(leg.relativeSize)), ZERO);
}
