import type { Decimal } from "../computation/decimal.js";
import type { Note } from "./note.js";
import type { Percent } from "./quantities.js";

/**
 * Notes for percent options typed so small, and without a sign, that a fraction may have been meant.
 *
 * @example
 * smallPercents({ rate: 0.04 }) // rate was read as 0.04%; for 4% type rate:4%
 */
export function smallPercents(options: Readonly<Record<string, Percent | undefined>>): readonly Note[] {
  return Object.entries(options).flatMap(([option, percent]) =>
    percent?.mayBeFraction === true ? [smallPercent(option, percent.fraction.times(100))] : [],
  );
}

/** The note for one that was read as so many percent. */
export function smallPercent(option: string, percent: Decimal): Note {
  return { code: "small-percent", option, read: `${percent.toFixed()}%`, instead: `${percent.times(100).toFixed()}%` };
}
