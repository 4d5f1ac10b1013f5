import { type Centred, centre } from "./centre.js";
import { correlation } from "./correlation.js";
import { sumOfProducts } from "./sumOfProducts.js";

/** How many units of the futures make the variance of one unit of spot least. */
export interface MinimumVariance {
  readonly hedgeRatio: number;
  readonly correlation: number;
  /** Standard deviations with n − 1, in the units of the changes. */
  readonly spotDeviation: number;
  readonly futuresDeviation: number;
  /** Share of the variance that the hedge takes away, in the sample it was made from. */
  readonly effectiveness: number;
  readonly observations: number;
}

/**
 * Minimum-variance hedge ratio `h = ρ × σ_S ÷ σ_F = cov ÷ σ_F²` and its effectiveness `ρ²`.
 *
 * @param spot changes or returns of what is hedged
 * @param futures changes or returns of the futures, over the same periods and of the same kind
 * @throws {@link DomainError} `too-few` for fewer than 3 pairs, `constant` for `spot` or `futures` without spread
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.4 and example 3.3
 * @example
 * minimumVariance([1, 2, 4], [1, 2, 3]) // hedgeRatio 1.5, correlation 0.9820, effectiveness 0.9643
 */
export function minimumVariance(spot: readonly number[], futures: readonly number[]): MinimumVariance {
  const together = correlation(spot, futures, ["spot", "futures"]);
  const hedged = centre(spot, "spot");
  const hedge = centre(futures, "futures");
  return {
    hedgeRatio: sumOfProducts(hedged.deviations, hedge.deviations) / hedge.sumOfSquares,
    correlation: together,
    spotDeviation: deviation(hedged),
    futuresDeviation: deviation(hedge),
    effectiveness: together ** 2,
    observations: spot.length,
  };
}

function deviation({ sumOfSquares, deviations }: Centred): number {
  return Math.sqrt(sumOfSquares / (deviations.length - 1));
}
