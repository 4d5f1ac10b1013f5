import { DomainError } from "../domainError.js";
import { incompleteBeta } from "./incompleteBeta.js";

/**
 * Upper tail of the F distribution: `P(F > f) = I_{d2 ÷ (d2 + d1 × f)}(d2 ÷ 2, d1 ÷ 2)`.
 *
 * @param f zero or more
 * @throws {@link DomainError} `not-positive` for `degreesOfFreedom`, `out-of-range` for an `f` below zero
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.5
 * @example
 * fTail(3, 2, 56) // 0.05785
 */
export function fTail(f: number, d1: number, d2: number): number {
  if (!(d1 > 0) || !(d2 > 0)) throw new DomainError("not-positive", "degreesOfFreedom");
  if (!(f >= 0)) throw new DomainError("out-of-range", "f");
  const ratio = (d1 * f) / d2;
  return incompleteBeta(1 / (1 + ratio), d2 / 2, d1 / 2, 1 / (1 + 1 / ratio));
}
