import type { Segment } from "../segment.js";
import type { RatioWant } from "./ratio.js";

const RATIO =
  /\b(?:hedge ratio|hedging ratio|mvhr)\b(?!(?:[\s,]+(?:[\w&'-]+|<m>)){0,24}?[\s:=,]*<[np]>)|\bh\s?\*\s*(?:\?|$)/;
const LEFT =
  "(?:remain\\w*|left|is still|hedged (?:portfolio|position|fund)|after (?:the )?hedg\\w*|residual|unhedged)";
const SPREAD = "(?:volatility|standard deviation|std|sd|vol)";
const WANTS: readonly (readonly [RatioWant, RegExp])[] = [
  ["ratio", RATIO],
  ["beta", /\b(?:what|find|calculate|compute|determine|estimate|work out)\b[^.?;]{0,50}\bbeta\b/],
  [
    "volatility-cut",
    new RegExp(
      `\\b(?:percent\\w*|share|how much|proportion|fraction|by what)\\b[^.?;]{0,40}\\b${SPREAD}\\b[^.?;]{0,40}\\b(?:reduc|remov|cut|fall|eliminat|lower|take)`,
    ),
  ],
  [
    "volatility-left",
    new RegExp(
      `\\b${SPREAD}\\b[^.?;]{0,40}\\b${LEFT}\\b|\\b(?:remaining|residual|hedged|leftover) (?:[\\w']+ )?(?:[\\w']+ )?${SPREAD}\\b|\\bhow volatile\\b[^.?;]{0,40}\\b(?:hedged|hedge)`,
    ),
  ],
  ["variance-left", /\bvariance\b[^.?;]{0,40}\b(?:remain\w*|left|not removed|unhedged)\b|\bresidual variance\b/],
  [
    "effectiveness",
    /\b(?:hedg\w*|its) effectiveness\b|\beffective\b[^.?;]{0,12}\bhedge\b|\b(?:share|proportion|percent(?:age)?|fraction|part|portion|much|by what)\b[^.?;]{0,30}\b(?:variance|variability|risk)\b[^.?;]{0,60}\b(?:remov|eliminat|reduc|tak|hedg|explain|gone|away|cut|lower|fall)|\bvariance (?:reduction|removed|eliminated)\b|\breduction in (?:the )?variance\b/,
  ],
];
const COUNT =
  /\b(?:how many|number (?:of (?:[\w&'-]+ ){0,4}?(?:contracts?|futures|lots)|to (?:short|sell|buy|be)|(?:sold|shorted|bought|needed|required))|what (?:futures |hedge )?(?:position|trade)|contracts (?:are|were|to|should|does|do|must|will|would|needed|required))\b|\bn\*?\s*(?:\?|pls|please|=\s*$|$)|\bcontracts\s*\?|\bsize of the hedge\b/;

const said = ({ sentences }: Segment) => sentences.map(({ plain }) => plain);

/** What a stretch of a question asks of a hedge ratio, in the order of its words. */
export function ratioWantsIn(segment: Segment): readonly RatioWant[] {
  const plain = said(segment).join(" ");
  const found = WANTS.flatMap(([want, pattern]) => {
    const at = pattern.exec(plain)?.index;
    return at === undefined ? [] : [{ want, at }];
  });
  const wants = found.sort((a, b) => a.at - b.at).map(({ want }) => want);
  // "the share of volatility removed" speaks of what is left as well.
  return wants.includes("volatility-cut") ? wants.filter((want) => want !== "volatility-left") : wants;
}

/** Whether it asks for a count of contracts, other than as a ratio. */
export function asksForContracts(segment: Segment): boolean {
  return said(segment).some((plain) => COUNT.test(plain));
}
