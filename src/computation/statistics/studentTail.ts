import { DomainError } from "../domainError.js";
import { incompleteBeta } from "./incompleteBeta.js";

/**
 * Upper tail of Student's t distribution: `P(T > t) = I_{ν ÷ (ν + t²)}(ν ÷ 2, 1 ÷ 2) ÷ 2` for t above zero.
 *
 * @param degreesOfFreedom ν, above zero
 * @throws {@link DomainError} `not-positive` for `degreesOfFreedom`, `out-of-range` for a `t` that is no number
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.4
 * @example
 * studentTail(2.5, 30) // 0.00906
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) throw new DomainError("not-positive", "degreesOfFreedom");
  if (Number.isNaN(t)) throw new DomainError("out-of-range", "t");
  const ratio = (t * t) / degreesOfFreedom;
  const tail = incompleteBeta(1 / (1 + ratio), degreesOfFreedom / 2, 0.5, 1 / (1 + 1 / ratio)) / 2;
  return t < 0 ? 1 - tail : tail;
}
