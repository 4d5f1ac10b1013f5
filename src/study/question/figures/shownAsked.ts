import { asksMargin } from "../margin/marginAsked.js";
import { askedSentences, asksCount, asksEfficiency } from "../partAsks.js";
import { PER_CONTRACT } from "../requests.js";
import type { Segment } from "../segment.js";
import { asksDollarBeta, isOfBoth } from "../sums/sumAsked.js";
import { figureAsked, isOfSeveral } from "./figureAsked.js";

/** What of a hedge can be asked for beside its count and its profits. */
export type Shown =
  | "beta-left"
  | "exposure-left"
  | "efficiency"
  | "notional"
  | "converted"
  | "per-contract"
  | "initial-margin"
  | "dollar-beta";

const BETA: readonly RegExp[] = [
  /\bbeta\b[^.?;<]{0,40}\b(?:remain\w*|left|leav\w+|left over|(?:with|including|once|counting) (?:the |its |these |those )?(?:futures|overlay|position|hedge|contracts)|after (?:the |this |that )?(?:hedg\w+|rounding|trade|sale|purchase|futures|overlay|position))\b/,
  /\b(?:remain\w*|left|leav\w+)\b[^.?;<]{0,25}\bbeta\b/,
  /\b(?:remaining|residual|effective|reali[sz]ed|achieved|resulting|leftover|post-hedge|combined|overall|net)\b(?: [\w'-]+){0,2} beta\b/,
  /\bwhat (?:portfolio |market |actual |net )?beta\b[^.?;<]{0,40}\b(?:end(?:s|ed)? up|finish\w*|actually|in fact|really|in effect|has then|have then|achiev\w*|obtain\w*)\b/,
  /\bwhat (?:is|was) (?:its|her|his|their|the (?:fund|portfolio|plan|trust)'s) (?:[\w-]+ )?beta (?:now|then)\b/,
  /\bbeta\b[^.?;<]{0,40}\b(?:once|when|after|with) (?:these|those|they|it|the (?:futures|contracts|trade|position|hedge)) (?:are|is|has been|have been)\b[^.?;<]{0,20}\b(?:in place|on|done|sold|bought|taken|added|established|put on)\b/,
  /\bbeta of (?:the |her |his |its |their )?(?:portfolio|fund|shares|stocks|holdings?) (?:plus|and|with|including|together with) (?:the |its |these |those )?(?:futures|contracts|hedge)\b/,
  /\bbeta of the (?:combined|hedged|overall|resulting) (?:portfolio|position|book)\b|\bhedged (?:portfolio's )?beta\b/,
];
/** "How much of the stock has really been turned into cash?" */
const CONVERTED = new RegExp(
  [
    `\\b(?:how much|what (?:amount|sum|value)|(?:the )?(?:amount|sum|value)|how many (?:dollars|pounds|euros|rupees))\\b[^.?;<]{0,60}\\b(?:effectively|converted|turned|transformed|equiti[sz]ed|synthesi[sz]ed)\\b(?! (?:pays?|paid|costs?))[^.?;<]{0,30}(?:\\b(?:converted|turned|transformed|equiti[sz]ed|synthesi[sz]ed|in(?:to)? (?:synthetic )?(?:cash|stocks?|equit\\w+|shares|t-?bills|bills|bonds))\\b|\\?|$)`,
    "\\bhow much (?:synthetic|effective) (?:cash|stock|equity)\\b",
    "\\b(?:how much|what (?:amount|sum)|(?:amount|sum) of (?:money|cash))\\b[^.?;<]{0,40}\\b(?:put|placed?|invest\\w*|held|lent)\\b[^.?;<]{0,15}\\b(?:in|into|at) (?:the )?(?:risk-?free (?:bonds|bills|rate|asset)|treasury (?:bills|bonds)|t-?bills|bills|bonds|the risk-?free rate)\\b",
  ].join("|"),
);
/** The beta of whole contracts, asked for beside their number. */
const ROUNDED =
  /\b(?:number|how many)\b.*\b(?:the|what|actual|resulting|effective|achieved|its) (?:[\w-]+ ){0,2}?beta\b(?! (?:of|to|is|at|from) <)[^.?;<]{0,30}\b(?:after|with|once|given|by|through|because of) (?:the )?(?:round\w*|whole|trade|(?:that|this) (?:number|position|many))\b|\b(?:number|how many)\b.*\b(?:what|actual|resulting|achieved) (?:[\w-]+ ){0,2}?beta\b[^.?;<]{0,30}\b(?:actually|in fact|obtained|achieved|left|remains?)\b/;
const ROUNDING = /\b(?:round(?:ed|ing)|whole (?:contracts?|numbers?)|fractions?)\b/;
const EXPOSURE: readonly RegExp[] = [
  /\b(?:over|under)-?hedged\b[^.?;]{0,25}\bby\b|\bby how much\b[^.?;]{0,40}\b(?:over|under)-?hedged\b/,
  /\bexposure\b[^.?;]{0,50}\b(?:left|leav\w+|remain\w*|unhedged|over|uncovered|unprotected)\b/,
  /\b(?:remaining|residual|leftover|left-over|unhedged|uncovered|remains? of the)\b[^.?;]{0,25}\bexposure\b/,
  /\bhow (?:much|many dollars)\b[^.?;]{0,40}\b(?:is|are|stays?|remains?|left)\b[^.?;]{0,15}\b(?:unhedged|uncovered|unprotected)\b/,
];
/** A beta asked for beside exposure: "in dollars and as a beta". */
const AND_BETA =
  /\b(?:as|in terms of|in|what|which|resulting|remaining|residual|effective|new|portfolio|and)(?: [\w'-]+){0,3}? beta\b(?! (?:exposure|weighted|adjusted)|-| (?:of|is|was|at) <)/;
const BESIDE: readonly Shown[] = ["exposure-left", "notional"];

/** Whether a request is for exposure that contracts leave. */
export const asksExposureLeft = (plain: string): boolean =>
  /\b(?:what|how much)(?: [\w-]+){0,3} exposure (?:is|are|does|do|will be|remains?)\b[^.?;]{0,25}\b(?:left|leave|unhedged|uncovered)\b/.test(
    plain,
  );

/**
 * What of a hedge a part asks for that is neither its count nor a profit: money before a beta where it asks for both.
 *
 * @example
 * shownIn(readSegment("How much exposure is left, in dollars and as a beta?")) // ["exposure-left", "beta-left"]
 */
export function shownIn(segment: Segment): readonly Shown[] {
  const first = shownAsked(segment);
  if (first === undefined || asksCount(segment)) return first === undefined ? [] : [first];
  const plain = plainAsked(segment);
  if (BESIDE.includes(first) && AND_BETA.test(plain)) return [first, "beta-left"];
  const isExposure = EXPOSURE.some((pattern) => pattern.test(plain.replace(/\bbeta exposure\b/g, " ")));
  return first === "beta-left" && isExposure ? ["exposure-left", first] : [first];
}

/** The first thing that a part asks for of a hedge, as {@link shownIn}. */
export function shownAsked(segment: Segment): Shown | undefined {
  if (asksCount(segment)) return askedSentences(segment).some((plain) => ROUNDED.test(plain)) ? "beta-left" : undefined;
  if (PER_CONTRACT.test(segment.text)) return "per-contract";
  const asked = askedSentences(segment);
  if (asked.some(asksMargin)) return "initial-margin";
  if (asked.some((request) => asksDollarBeta(request) && isOfBoth(request))) return "dollar-beta";
  if (figureAsked(segment) === "contract-value" && isOfSeveral(segment)) return "notional";
  const plain = plainAsked(segment);
  if (CONVERTED.test(plain)) return "converted";
  if (asksEfficiency(segment)) return "efficiency";
  if (BETA.some((pattern) => pattern.test(plain))) return "beta-left";
  const isRounding = ROUNDING.test(plain) && /\b(?:left|leav\w+|remain\w*|expos\w+)\b/.test(plain);
  return isRounding || EXPOSURE.some((pattern) => pattern.test(plain)) ? "exposure-left" : undefined;
}

/** What is asked, with money of beta told apart from beta. */
function plainAsked(segment: Segment): string {
  return askedSentences(segment)
    .join(" ")
    .replace(/\bbeta-(?:adjusted|weighted)\b/g, "weighted")
    .replace(/\b(?:dollar|money|rupee|euro|sterling|pound|yen|franc|cash)[- ]betas?\b/g, "weighted amount");
}
