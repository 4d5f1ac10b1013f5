import type { Segment } from "./segment.js";

/** What contracts leave of beta is asked for. */
export const ASKS_EFFECT =
  /\b(?:what|find|calculate|compute|determine)\b[^.?;]{0,30}\b(?:new|effective|resulting|net|hedged|the|its)\b[^.?;]{0,20}\bbeta\b|\bwhat beta\b|\bbeta\b[^.?;]{0,20}\b(?:left|after|become|result)/i;

/** Whose profit or loss a part asks for. */
export type Profit = "portfolio" | "futures" | "net";

/** A question, an order, or what one that came before asks for: "Find (a) the beta". */
const ASKING = /\?|^the\b|\b(?:how|what|which|calculate|compute|find|determine|estimate|work out|state|show)\b/;
const COUNT =
  /\b(?:how many(?! (?:dollars|euros|pounds|rupees|yen|francs|points|index points|ticks|per ?cent))|number of|number (?:to be )?(?:sold|bought|shorted|needed|required)|what position|what trade|contracts? (?:are|is|were) (?:needed|required)|hedge ratio)\b/;
const PROFIT =
  /\b(?:gain(?:s|ed)?|loss(?:es)?|los(?:es?|t)|profits?|p&l|mak(?:e|es)|made|earn(?:s|ed)?|results?|outcome|pay-?off|(?:fall|drop|decline|rise|move|rally)\b[^.;?]{0,50}\bcost|(?:overall|net) (?:position|effect)|changes? in (?:the )?value|falls? in value)\b/;
const WHOSE: readonly (readonly [Profit, RegExp])[] = [
  ["portfolio", /\b(?:portfolio|fund|shares|stocks?|holdings?|equities|unhedged|investments?)\b/],
  [
    "futures",
    /\b(?:futures?|ixfut|contracts?|short position|position in|on (?:them|these|those)|hedge (?:earn|mak|gain|pay)\w*)\b/,
  ],
  ["net", /\b(?:net|overall|combined|in total|altogether|together|hedged (?:portfolio|position|fund))\b/],
];
/** "a 5% fall in the market and in the futures" tells of a move, not of whose loss. */
const OF_MARKET =
  /\b(?:falls?|drops?|rises?|declines?|moves?|rally) (?:of <p> )?in (?:both )?(?:the )?(?:market|index|ixname)(?: and (?:in )?(?:the )?(?:futures?|ixfut))?/g;
const BETA =
  /\b(?:what|find|calculate|compute|determine|estimate|work out|state)\b[^.?;]{0,50}\bbeta\b|^the (?:[\w']+ ){0,2}beta\b[^<]*$/;

/** Whether a sentence of a stretch asks. */
export function isAsking({ sentences }: Segment, index: number): boolean {
  const { plain = "", question = false } = sentences[index] ?? {};
  return question || ASKING.test(plain);
}

/** The sentences of a stretch that ask for something. */
export const askedSentences = ({ sentences }: Segment): readonly string[] =>
  sentences.flatMap(({ plain, question }) => (question || ASKING.test(plain) ? [plain] : []));

/** Whether a stretch of a question asks for a count of contracts. */
export function asksCount(segment: Segment): boolean {
  return askedSentences(segment).some((plain) => COUNT.test(plain));
}

/** Whether it asks for a portfolio's beta, and for nothing that futures do. */
export function asksBetaAlone(segment: Segment): boolean {
  const wanted = askedSentences(segment);
  return (
    wanted.some((plain) => BETA.test(plain)) &&
    !wanted.some((plain) => COUNT.test(plain) || PROFIT.test(plain)) &&
    segment.goals.every(({ kind }) => kind === "weak")
  );
}

/** Whether it asks for a profit or loss and for no count. */
export function asksProfit(segment: Segment): boolean {
  return !asksCount(segment) && asksGain(segment);
}

/** Whether it asks for a profit or loss, whatever else it asks for. */
export function asksGain(segment: Segment): boolean {
  return askedSentences(segment).some((plain) => PROFIT.test(plain));
}

/**
 * Whose profit or loss a stretch of a question asks for; none where it asks for a count too.
 *
 * @example
 * profitsAsked(readSegment("What is the gain on the futures?")) // ["futures"]
 */
export function profitsAsked(segment: Segment): readonly Profit[] {
  if (!asksProfit(segment)) return [];
  const last = askedSentences(segment)
    .filter((plain) => PROFIT.test(plain))
    .map((plain) => plain.replace(/^.*,\s(?=(?:what|how|calculate|find|by how)\b)/, "").replace(OF_MARKET, " "));
  const found = WHOSE.filter(([, pattern]) => last.some((plain) => pattern.test(plain))).map(([whose]) => whose);
  const isNet = found.includes("net") && !last.some((plain) => /\bnet\b.*\band\b|\band\b.*\bnet\b/.test(plain));
  return isNet ? ["net"] : found.length > 0 ? found : ["net"];
}
