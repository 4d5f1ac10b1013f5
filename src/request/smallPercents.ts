import type { Note } from "./note.js";
import type { Percent } from "./quantities.js";

/**
 * Notes for percent options typed so small, and without a sign, that a fraction may have been meant.
 *
 * @example
 * smallPercents({ rate: 0.04 }) // rate was read as 0.04%; for 4% type rate:4%
 */
export function smallPercents(options: Readonly<Record<string, Percent | undefined>>): readonly Note[] {
  return Object.entries(options).flatMap(([option, percent]): readonly Note[] => {
    if (percent?.mayBeFraction !== true) return [];
    const read = percent.fraction.times(100);
    return [{ code: "small-percent", option, read: `${read.toFixed()}%`, instead: `${read.times(100).toFixed()}%` }];
  });
}
