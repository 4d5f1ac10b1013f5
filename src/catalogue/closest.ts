import { distance } from "fastest-levenshtein";

/**
 * The candidates nearest to a mistyped word, best first: at most two letters off, one for short words, or cut short.
 *
 * @example
 * closest("pirce", ["price", "private", "beta"]) // ["price"]
 */
export function closest(typed: string, candidates: readonly string[]): readonly string[] {
  const reach = typed.length <= 4 ? 1 : 2;
  return candidates
    .map((candidate) => ({ candidate, distance: distance(typed, candidate) }))
    .filter(({ candidate, distance }) => distance <= reach || (typed.length >= 3 && candidate.startsWith(typed)))
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}
