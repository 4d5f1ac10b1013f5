import { DomainError } from "../domainError.js";
import { centre } from "./centre.js";
import { requirePairs } from "./requirePairs.js";
import { sumOfProducts } from "./sumOfProducts.js";

/**
 * Pearson's correlation, `Σ (a − ā)(b − b̄) ÷ √(Σ (a − ā)² × Σ (b − b̄)²)`, from −1 to 1.
 *
 * @param fields names for the errors
 * @throws {@link DomainError} `too-few` for fewer than 3 pairs, `constant` for the field without spread
 * @example
 * correlation([1, 2, 3], [2, 1, 3], ["spot", "futures"]) // 0.5
 */
export function correlation(
  a: readonly number[],
  b: readonly number[],
  [nameOfA, nameOfB]: readonly [string, string],
): number {
  requirePairs(a, b, 3);
  const first = centre(a, nameOfA);
  const second = centre(b, nameOfB);
  if (first.constant) throw new DomainError("constant", nameOfA);
  if (second.constant) throw new DomainError("constant", nameOfB);
  const product = sumOfProducts(first.deviations, second.deviations);
  const share = product / Math.sqrt(first.sumOfSquares) / Math.sqrt(second.sumOfSquares);
  return Math.max(-1, Math.min(1, share));
}
