import type { Horizon } from "../../../request/horizon.js";
import { lengthOf } from "../lengths.js";

const LENGTH =
  /(?<![\w.,])(\d{1,3}(?:\.\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](days?|weeks?|months?|quarters?|years?)(?![\w])/gi;
const TO_EXPIRY =
  /^[ -]?(?:to (?:run|go|maturity|expir\w*|deliver\w*)|of maturity|maturity|expiry|until|(?:left|remaining)\b|(?:[\w&/'-]{1,20} ){0,5}?(?:futures?|forward)\b|contracts?\b|from (?:now|today))/i;
const EXPIRES =
  /\b(?:matur\w*|expir\w*|deliver\w*|settle\w*|(?:futures?|contracts?) (?:is |are )?due)\b[^.;<\d]{0,20}$/i;
const HEDGED =
  /\b(?:(?:over|for|during|within|throughout) the (?:next|coming|following)|in|after|hedg\w+ (?:\w+ ){0,4}for)\s*$/i;

/**
 * The time to a future's expiry, where a text tells it; how long the hedge is on is another matter.
 *
 * @example
 * expiryIn("a four-month future hedges it over the next three months") // { text: "4 months", years: 0.33 }
 */
export function expiryIn(text: string): Horizon | undefined {
  for (const match of text.matchAll(LENGTH)) {
    const before = text.slice(Math.max(match.index - 60, 0), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const expires = EXPIRES.test(before) || (TO_EXPIRY.test(after) && !HEDGED.test(before));
    const length = expires ? lengthOf(match[1] ?? "", match[2] ?? "") : undefined;
    if (length !== undefined) return length;
  }
  return undefined;
}
