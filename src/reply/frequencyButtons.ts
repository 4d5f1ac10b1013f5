import type { SeriesRead } from "../analysis/betaAnalysis.js";
import type { Frequency } from "../request/series/pairedSeries.js";
import type { Button } from "./controls.js";

/** What a file of one frequency can be turned into, its own first; further than two steps is seldom wanted. */
const COARSER: Readonly<Record<Frequency, readonly Frequency[]>> = {
  daily: ["daily", "weekly", "monthly"],
  weekly: ["weekly", "monthly"],
  monthly: ["monthly", "quarterly"],
  quarterly: ["quarterly", "yearly"],
  yearly: [],
};

/** A button for each frequency that an answer could be given in instead. */
export function frequencyButtons({ nativeFrequency, frequency }: SeriesRead): readonly Button[] {
  const possible = nativeFrequency === undefined ? [] : COARSER[nativeFrequency];
  return possible
    .filter((other) => other !== frequency)
    .map((other) => ({
      kind: "button",
      action: "set",
      label: `${other.charAt(0).toUpperCase()}${other.slice(1)}`,
      sets: `frequency:${other}`,
    }));
}
