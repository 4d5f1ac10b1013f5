import type { InClause } from "../clauses.js";

/** "per contract", "for each E-mini future". */
export const EACH =
  "(?:(?:per|for each|for every|for one|on each|on one|on an?|for an?|of an?|each|a|an|of one|of each) (?:[\\w&-]+ ){0,3}?)";
export const FUTURE = "(?:contracts?|futures?|ixfut|lots?)";
const MARGIN = "margins?(?: (?:requirements?|deposits?|rates?|money|payments?|levels?))?";
const TOLD = new RegExp(
  `\\b${MARGIN}(?: ${EACH}${FUTURE})?(?: (?:is|are|was|of|at|set|being|equals?|to|stands|required|needed|payable|due|posted|deposited|must|be|if|broker|exchange|clearing|house|asks?|charges?|demands?|sets?|it|rate|about|for|an?|the|this|these|ixfut|futures?|contracts?|position|trade))*\\s*[:=(]?\\s*$`,
);
const NAMED = new RegExp(
  `^\\s*(?:${EACH}${FUTURE} )?(?:of (?:the |its |their )?(?:notional|contract|position|face|market|futures|ixfut)(?: [\\w']+){0,3}? )?(?:(?:is |are )?(?:required|deposited|posted|due|payable|needed|put up|asked for|demanded) )?(?:(?:as|for|in|of) )?(?:an? |the )?(?:initial )?margin\\b(?! of error)`,
);
const OTHER_BEFORE =
  /\b(?:maintenance|variation|profit|safety|operating|gross|interest|net)\b(?: (?:and|or) \w+)?[ -]margins?\b[^<]*$/;
const OTHER_AFTER = /^[^.;<]{0,40}\b(?:maintenance|variation|profit|safety|operating|gross)\b[ -]margin/;

/**
 * Whether a number is the initial margin of futures, as a share of what they are worth or as money.
 *
 * @example
 * // the 10% of "the initial margin is 10%", the $6,000 of "$6,000 per contract as initial margin"
 */
export function isInitialMargin({ quantity, before, after }: InClause): boolean {
  if (quantity.kind !== "percent" && quantity.kind !== "money") return false;
  if (TOLD.test(before)) return !OTHER_BEFORE.test(before);
  return NAMED.test(after) && !OTHER_AFTER.test(after);
}
