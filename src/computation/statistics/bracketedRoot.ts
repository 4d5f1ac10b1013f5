import { DomainError } from "../domainError.js";

/**
 * Where a continuous function is zero between two places at which its signs differ, by bisection: as near as 64-bit
 * numbers come, and nothing can make it miss.
 *
 * @throws {@link DomainError} `out-of-range` for `bracket` where the signs do not differ
 * @see Press et al., Numerical Recipes, 3rd ed., §9.1.1
 * @example
 * bracketedRoot((x) => x * x - 2, 0, 2) // 1.41421356
 */
export function bracketedRoot(zeroOf: (x: number) => number, from: number, to: number): number {
  const start = zeroOf(from);
  const end = zeroOf(to);
  if (start === 0) return from;
  if (end === 0) return to;
  if (!(start < 0 !== end < 0)) throw new DomainError("out-of-range", "bracket");
  let [same, other] = [from, to];
  for (;;) {
    const middle = same + (other - same) / 2;
    if (middle === same || middle === other) return middle;
    if (zeroOf(middle) < 0 === start < 0) same = middle;
    else other = middle;
  }
}
