import { DomainError } from "../domainError.js";
import { at } from "./at.js";
import { centre } from "./centre.js";
import { minimumVariance } from "./minimumVariance.js";
import { requirePairs } from "./requirePairs.js";

/** What a hedge ratio from earlier data did to later data. */
export interface HeldOutReduction {
  /** From the first two thirds. */
  readonly hedgeRatio: number;
  /** Share of the last third's variance that it took away; negative when the hedge added to it. */
  readonly varianceReduction: number;
  /** Pairs in each part. */
  readonly trained: number;
  readonly heldOut: number;
}

/**
 * Variance reduction on data that the hedge ratio has not seen: h from the first `⌊2n ÷ 3⌋` pairs,
 * `1 − var(s − h f) ÷ var(s)` on the rest.
 *
 * @throws {@link DomainError} `too-few` for fewer than 3 pairs in a part, `constant` for `spot` or `futures` without
 *   spread in the first part, or for `spot` in the last
 * @see Ederington, The Hedging Performance of the New Futures Markets, Journal of Finance 34 (1979), for the measure
 * @example spot moves 1.5 times the futures in the first six periods and as much as it in the last three
 * heldOutReduction(spot, futures) // hedgeRatio 1.5, varianceReduction 0.75
 */
export function heldOutReduction(spot: readonly number[], futures: readonly number[]): HeldOutReduction {
  const trained = Math.floor((2 * spot.length) / 3);
  requirePairs(spot, futures, trained + 3);
  const { hedgeRatio } = minimumVariance(spot.slice(0, trained), futures.slice(0, trained));
  const later = spot.slice(trained);
  const unhedged = centre(later, "spot");
  if (unhedged.constant) throw new DomainError("constant", "spot");
  const hedged = centre(
    later.map((change, i) => change - hedgeRatio * at(futures, trained + i)),
    "futures",
  );
  return {
    hedgeRatio,
    varianceReduction: 1 - hedged.sumOfSquares / unhedged.sumOfSquares,
    trained,
    heldOut: later.length,
  };
}
