import type { Assumption } from "./question.js";
import { having, type Segment } from "./segment.js";
import { coefficients, plainSlot, type Slot } from "./slot.js";
import { tracksIndex } from "./tracksIndex.js";

/** The portfolio's beta, as the first stretch of the question says it: its number, or that the portfolio is its index. */
export function betaSlot(segments: readonly Segment[], assumptions: Assumption[]): Slot | undefined {
  for (const segment of segments) {
    const stated = having(segment, "beta");
    if (stated.length > 0) return plainSlot("beta", stated, coefficients);
    const words = tracksIndex(segment);
    if (words === undefined) continue;
    assumptions.push({ code: "tracks-index", words });
    return { field: "beta", texts: ["1"], clauses: [] };
  }
  return undefined;
}
