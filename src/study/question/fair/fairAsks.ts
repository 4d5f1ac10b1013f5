import type { Segment } from "../segment.js";

const ASKING =
  /\?|^(?:the|find|calculate|compute|determine|estimate|work out|state|what)\b|\b(?:find|calculate|compute|determine|estimate|work out|what|at what|which)\b/;
const FAIR =
  /\b(?:fair|theoretical|parity|no-?arbitrage|arbitrage-free|equilibrium|cost[- ]of[- ]carry|carry-based)\b[^.?;]{0,30}\b(?:price|value|level|quote)s?\b|\b(?:price|value|level) (?:implied|given) by (?:the )?(?:cost of carry|parity)/;
/** The price itself, where none is given. */
const FUTURE = "(?:[\\w&'<>-]+ ){0,5}?(?:futures?|ixfut)\\b";
const PRICE = new RegExp(
  [
    `\\bprice of (?:the |an? |one |this |such (?:an? )?)?${FUTURE}`,
    `\\b(?:what|find|calculate|compute|determine|estimate|work out)(?: (?:is|are|should|would|must|will)(?: be)?)? (?:the |an? )?${FUTURE}(?: contract)?(?:'s)? price\\b(?! (?:when|if|at which|move|change))`,
    "\\b(?:what|at what)\\b[^.?;<]{0,12}\\bprice\\b[^.?;<]{0,12}\\b(?:should|would|must|will)\\b[^.?;]{0,60}\\b(?:futures?|ixfut)\\b",
  ].join("|"),
);

/**
 * Whether a stretch of a question asks what a future should cost.
 *
 * @param priced whether a futures price is given, so that only a fair one can be asked for
 */
export function asksFairPrice({ sentences }: Segment, priced: boolean): boolean {
  return sentences.some(
    ({ plain, question }) => (question || ASKING.test(plain)) && (FAIR.test(plain) || (!priced && PRICE.test(plain))),
  );
}
