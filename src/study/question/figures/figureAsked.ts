import { withDigits } from "../../../request/numberWords.js";
import { endNamed } from "../later/endAsked.js";
import { asksMargin } from "../margin/marginAsked.js";
import { askedSentences, asksCount, asksProfit } from "../partAsks.js";
import type { Segment } from "../segment.js";

/** What a part asks for that no portfolio is needed for, or no price. */
export type FigureKind =
  | "contract-value"
  | "tick-value"
  | "point-value"
  | "futures-price"
  | "trade-profit"
  | "contract-profit"
  | "initial-margin"
  | "index-amount"
  | "side";

const FUTURE = "(?:futures?|ixfut|contracts?|lots?|e-?minis?|minis?|micros?)";
const MONEY = "(?:dollars?|euros?|pounds?|rupees?|yen|francs?|won|money|cash)";
const OTHER_VALUE = /\b(?:portfolio|fund|shares|equities|fair|theoretical|parity|implied|later|then|afterwards)\b/;
/** "As a percentage of the notional value" asks for no value. */
const AS_SHARE = /\b(?:percentage|per ?cent|proportion|fraction|ratio)\b[^.?;]{0,20}\bof\b/;
const NOTIONAL = new RegExp(
  `\\b(?:notional|nominal|face) (?:value|amount|size|exposure|principal)\\b|\\bnotional\\b|\\b(?:contract|futures?|ixfut)(?:'s)? (?:contract )?(?:value|size|worth)\\b|\\bcontract's (?:notional )?exposure\\b|\\b(?:value|worth|size|exposure) of (?:(?:a|an|the|one|each|every|single|that|this|your|my|her|his|\\d{1,3}|<c>|<n>) ){0,3}(?:[\\w&-]+ ){0,3}?${FUTURE}\\b`,
);
const WORTH = new RegExp(
  `\\bworth how much\\b|\\b(?:what|how much|how many ${MONEY})\\b[^.?;,]{0,30}\\b(?:${FUTURE}|them|these|those|\\d{1,4}|<c>|<n>)\\b[^.?;,]{0,25}\\b(?:worth|represents?|stands? for|controls?|covers?|amounts? to|comes? to)\\b|\\bworth of (?:1|an?|each) ${FUTURE}\\b`,
);
const TICK =
  /\btick(?:'s)?\b[^.?;]{0,30}\b(?:worth|value|mean|amount|come|cost|make|gain|lose)|\b(?:value|worth) of (?:a|one|1|each|the|every)(?: single)? tick|\bworth\b[^.?;]{0,20}\btick|\bminimum (?:price )?(?:move|movement|fluctuation|change|step|increment)\b[^.?;]{0,40}\b(?:worth|value|money|dollars?)/;
const POINT =
  /\bhow much (?:is|are|does|do|would) (?:a |an )?(?:<n>|\d{1,4})[- ]?(?:index )?points?\b|\b(?:<n>|\d{1,4})[- ]?points? (?:move|change|rise|fall)\b[^.?;]{0,30}\b(?:worth|mean)|\b(?:one|1|an?|each|every|full|single)(?: full| single)? (?:index )?point(?:'s)?\b[^.?;]{0,30}\b(?:worth|mean|come|cost|gain|amount)|\b(?:value|worth) of (?:one|1|an?|each)(?: full)? (?:index )?point/;
const IN_POINTS =
  /\bprice\b[^.?;]{0,25}\bin (?:index )?points\b|\bprice in (?:index )?points\b|\bat what (?:index )?(?:level|price)\b|\b(?:level|quote|quotation) in (?:index )?points\b/;
const EACH = new RegExp(
  `\\b(?:one|1|a single|each|per|every|single)\\b(?: (?:short|long|such|index|sold|bought|ixname|stock))*(?: [\\w&'-]+){0,3}? ${FUTURE}\\b|\\b(?:per|a) contract\\b`,
);
const TRADED = "(?:sell|sold|short|shorted|buy|bought|trade|needed?|required|take|go|cover|hedge)";
const AMOUNT: readonly RegExp[] = [
  /\b(?:index|ixname|ixfut|futures?)\b(?: futures?)? of (?:what|which) (?:value|amount|worth)\b/,
  /\bhow much (?:of |in |worth of )?(?:the )?(?:index|ixname|ixfut|futures?)\b[^.?;]{0,40}\b(?:by value|in value|in money|do|use|enter|hold|have)\b/,
  new RegExp(`\\b${MONEY}'? worth of\\b[^.?;]{0,30}\\b(?:index|ixname|ixfut|futures?)\\b`),
  new RegExp(
    `\\b(?:dollar|money|rupee|euro|sterling|notional|cash|yen) (?:amount|value)\\b[^.?;]{0,20}\\b(?:of|in)\\b[^.?;]{0,20}\\b(?:index|ixname|ixfut|futures?)\\b[^.?;]{0,50}\\b${TRADED}\\b`,
  ),
  new RegExp(
    `\\bhow (?:much|many ${MONEY})\\b[^.?;]{0,15}\\b(?:index|ixname|ixfut|futures?)\\b[^.?;]{0,40}\\b${TRADED}\\b`,
  ),
  new RegExp(
    `\\bwhat (?:notional|value|amount|sum)(?: amount| value)? (?:of|in)\\b[^.?;]{0,25}\\b(?:index|ixname|ixfut|futures?)\\b[^.?;]{0,40}\\b${TRADED}\\b`,
  ),
];
const SIDE =
  /\b(?:long (?:position |hedge )?or (?:an? |go )?short|short (?:position |hedge )?or (?:an? |go )?long|(?:buy|buying|bought) or (?:sell|selling|sold|short)|(?:sell|selling|sold) or (?:buy|buying|bought|go long)|which (?:side|direction|way)|what direction|what side)\b/;

/** An order or a question; "The future is at 8,000" is none. */
const isQuestion = (plain: string) =>
  /\?|\b(?:how|what|which|calculate|compute|find|determine|work out|state|show|give)\b|:$/.test(plain);

/**
 * What a part asks for beside counts and hedged profits; nothing where it asks for those alone.
 *
 * @example
 * figureAsked(readSegment("What is one contract worth?")) // "contract-value"
 */
export function figureAsked(segment: Segment): FigureKind | undefined {
  const plain = withDigits(askedSentences(segment).filter(isQuestion).join(" "));
  if (AMOUNT.some((pattern) => pattern.test(plain))) return "index-amount";
  if (askedSentences(segment).some(asksMargin) && !asksCount(segment)) return "initial-margin";
  if (asksCount(segment) || segment.goals.some(({ kind }) => kind !== "weak" && kind !== "full")) return undefined;
  if (IN_POINTS.test(plain)) return "futures-price";
  // What a share costs once the futures are counted is no figure of the futures.
  if (asksProfit(segment) && endNamed(plain) === "price") return undefined;
  if (asksProfit(segment)) return EACH.test(plain) ? "contract-profit" : "trade-profit";
  if (TICK.test(plain)) return "tick-value";
  if (POINT.test(plain)) return "point-value";
  const isValue = NOTIONAL.test(plain) || WORTH.test(plain);
  if (isValue && !OTHER_VALUE.test(plain) && !AS_SHARE.test(plain)) return "contract-value";
  return SIDE.test(plain) ? "side" : undefined;
}

/** Whether a part speaks of contracts that it does not count: "those contracts", "the whole position". */
export function isOfSeveral({ text }: Segment): boolean {
  return (
    /\b(?:those|these|them|their (?:total |combined )?(?:notional|value|size|worth)|all|position|hedge|the (?:futures|contracts))\b(?! (?:price|contract (?:is|at|trades)))/i.test(
      text,
    ) && !/\b(?:one|a single|each|per|single|an?) (?:[\w&-]+ ){0,4}?(?:contract|future|lot)\b/i.test(text)
  );
}
