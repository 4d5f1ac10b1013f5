import type { InClause } from "./clauses.js";
import { boughtLater, broadly } from "./moneyToCome.js";
import type { Assumption } from "./question.js";
import { having, type Segment } from "./segment.js";
import { coefficients, plainSlot, type Slot } from "./slot.js";
import { equitisedCash, syntheticCash } from "./synthetic.js";
import { tracksIndex } from "./tracksIndex.js";

/** The portfolio's beta, as the first stretch of the question says it: its number, or that the portfolio is its index. */
export function betaSlot(segments: readonly Segment[], assumptions: Assumption[]): Slot | undefined {
  for (const segment of segments) {
    const stated = having(segment, "beta");
    if (stated.length > 0 && isOfSharesBeside(segment, stated)) return undefined;
    if (stated.length > 0) return plainSlot("beta", stated, coefficients);
    const words = tracksIndex(segment);
    if (words === undefined) continue;
    assumptions.push({ code: "tracks-index", words });
    return { field: "beta", texts: ["1"], clauses: [] };
  }
  return ofMarket(segments, assumptions);
}

/**
 * Whether a beta is that of a fund's shares, and what its cash is to have when futures turn that into shares is not said:
 * the market's or the shares', where these differ.
 */
function isOfSharesBeside(segment: Segment, stated: readonly InClause[]): boolean {
  if (equitisedCash(segment.text) === undefined || having(segment, "value").length === 0) return false;
  const isOfCash = ({ sentence }: InClause) => equitisedCash(segment.sentences[sentence]?.words ?? "") !== undefined;
  const isCashTold = having(segment, "cash").length > 0;
  return isCashTold && stated.every((clause) => !isOfCash(clause) && !clause.quantity.coefficients[0]?.equals(1));
}

/** Beta 1 of what is bought or sold by futures alone, where it is the market as a whole. */
function ofMarket(segments: readonly Segment[], assumptions: Assumption[]): Slot | undefined {
  const text = segments.map((segment) => segment.text).join(" ");
  const turned = equitisedCash(text) ?? (/\bsynthetic/i.test(text) ? syntheticCash(text) : undefined);
  const words = turned ?? (boughtLater(text) === undefined ? undefined : broadly(text));
  if (words === undefined || segments.some((segment) => having(segment, "target").length > 0)) return undefined;
  assumptions.push({ code: "market-beta", words });
  return { field: "beta", texts: ["1"], clauses: [] };
}
