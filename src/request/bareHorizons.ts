import type { Horizon } from "./horizon.js";
import type { Note } from "./note.js";

/**
 * Notes for lengths of time typed without a unit, each by its option.
 *
 * @example
 * bareHorizons({ gap: 91 days, typed as 91 }) // gap has no unit: read as 91 days
 */
export function bareHorizons(options: Readonly<Record<string, Horizon | undefined>>): readonly Note[] {
  return Object.entries(options).flatMap(([option, horizon]): readonly Note[] =>
    horizon?.bare === true ? [{ code: "horizon-days", option, text: horizon.text }] : [],
  );
}
