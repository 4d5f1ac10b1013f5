import { DomainError } from "../domainError.js";
import { betaWeight } from "./betaWeight.js";
import { incompleteBeta } from "./incompleteBeta.js";
import { studentTail } from "./studentTail.js";

/** An equation for t above zero by logarithms: its value, and the sign of its growth. */
interface Side {
  readonly share: (t: number) => number;
  readonly sign: 1 | -1;
  readonly wanted: number;
  readonly start: number;
}

/**
 * Quantile of Student's t distribution: the t with `P(T ≤ t) = probability`.
 *
 * Newton's method on `ln share` against `ln t`, which is concave, from the side where every step stays on that side.
 * Near the median the share is the mass between 0 and t, elsewhere the tail, so that neither cancels. Own code, as for
 * {@link incompleteBeta}.
 *
 * @param probability above 0 and below 1
 * @param degreesOfFreedom above zero
 * @throws {@link DomainError} `out-of-range` for `probability`, `not-positive` for `degreesOfFreedom`
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 (0.975 with 10: 2.228)
 * @example
 * studentQuantile(0.975, 10) // 2.228139
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new DomainError("out-of-range", "probability");
  if (!(degreesOfFreedom > 0)) throw new DomainError("not-positive", "degreesOfFreedom");
  const central = Math.abs(probability - 0.5);
  if (central === 0) return 0;
  const tail = Math.min(probability, 1 - probability);
  const t = solve(central < 0.25 ? middle(central, degreesOfFreedom) : outer(tail, degreesOfFreedom), degreesOfFreedom);
  return probability < 0.5 ? -t : t;
}

/** Mass between 0 and t. The density is highest at 0, so the first step falls short. */
function middle(wanted: number, degreesOfFreedom: number): Side {
  const share = (t: number) => centralMass(t, degreesOfFreedom);
  const small = 1e-8;
  return { share, sign: 1, wanted, start: (wanted * small) / share(small) };
}

/** Mass beyond t, from a t that is too large by less than a factor of two. */
function outer(wanted: number, degreesOfFreedom: number): Side {
  const share = (t: number) => studentTail(t, degreesOfFreedom);
  let start = 1;
  while (share(start) > wanted) start *= 2;
  return { share, sign: -1, wanted, start };
}

function solve({ share, sign, wanted, start }: Side, degreesOfFreedom: number): number {
  let t = start;
  for (let step = 0; step < 60; step++) {
    const mass = share(t);
    const growth = (sign * massPerLogarithm(t, degreesOfFreedom)) / mass;
    const change = Math.log(wanted / mass) / growth;
    t *= Math.exp(change);
    if (Math.abs(change) < 4 * Number.EPSILON) break;
  }
  return t;
}

function centralMass(t: number, degreesOfFreedom: number): number {
  const ratio = (t * t) / degreesOfFreedom;
  return incompleteBeta(1 / (1 + 1 / ratio), 0.5, degreesOfFreedom / 2, 1 / (1 + ratio)) / 2;
}

/** `t × density(t)`: how the mass grows with `ln t`. */
function massPerLogarithm(t: number, degreesOfFreedom: number): number {
  const ratio = (t * t) / degreesOfFreedom;
  return betaWeight(1 / (1 + ratio), degreesOfFreedom / 2, 0.5, 1 / (1 + 1 / ratio));
}
