import type { SeriesQuestion } from "./pairedSeries.js";

/** A question without the parts that were not typed. */
export function typedParts(
  question: {
    readonly [Part in keyof SeriesQuestion]: SeriesQuestion[Part] | undefined;
  },
): SeriesQuestion {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
}
