import { DomainError } from "../domainError.js";
import { normalDensity } from "./normalDensity.js";

/** Below it the series needs few terms and loses no digits; above it the fraction converges quickly. */
const SERIES_UP_TO = 2.5;
const FRACTION_TERMS = 150;

/**
 * Upper tail of the standard normal distribution, `P(Z > z)`, to about 14 digits however far out.
 *
 * @throws {@link DomainError} `out-of-range` for a `z` that is no number
 * @see Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11 (2004), for the series; NIST
 *   Digital Library of Mathematical Functions, §7.9, for the continued fraction
 * @example
 * normalUpperTail(1.96) // 0.0249979
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) throw new DomainError("out-of-range", "z");
  if (z < 0) return 1 - normalUpperTail(-z);
  return z <= SERIES_UP_TO ? 0.5 - byArea(z) : byFraction(z);
}

/** The area from 0 to z: `φ(z) (z + z³ ÷ 3 + z⁵ ÷ (3 × 5) + …)`. */
function byArea(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > Number.EPSILON * sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return normalDensity(z) * sum;
}

/** `φ(z) ÷ (z + 1 ÷ (z + 2 ÷ (z + 3 ÷ (z + …))))`, from the inside out. */
function byFraction(z: number): number {
  let below = z;
  for (let term = FRACTION_TERMS; term >= 1; term--) below = z + term / below;
  return normalDensity(z) / below;
}
