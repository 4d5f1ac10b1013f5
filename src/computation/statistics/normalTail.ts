import { normalDensity } from "./normalDensity.js";
import { normalQuantile } from "./normalQuantile.js";

/** Where the tail of large losses begins, and their mean; in standard deviations. */
interface NormalTail {
  readonly quantile: number;
  readonly shortfall: number;
}

/**
 * Value at risk and expected shortfall of a standard normal loss: `z = −Φ⁻¹(p)` and `φ(z) ÷ p`.
 *
 * @param probability p of a loss beyond z, above 0 and below 1: 0.01 at 99%
 * @throws {@link DomainError} `out-of-range` for `probability`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §22.1 and §22.2
 * @example
 * normalTail(0.01) // { quantile: 2.326348, shortfall: 2.665214 }
 */
export function normalTail(probability: number): NormalTail {
  const quantile = -normalQuantile(probability);
  return { quantile, shortfall: normalDensity(quantile) / probability };
}
