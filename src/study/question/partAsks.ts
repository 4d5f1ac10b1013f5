import { asksEverything, namesEnd } from "./later/endAsked.js";
import type { Segment } from "./segment.js";

/** What contracts leave of beta is asked for. */
export const ASKS_EFFECT =
  /\b(?:what|find|calculate|compute|determine)\b[^.?;]{0,30}\b(?:new|effective|resulting|net|hedged|the|its)\b[^.?;]{0,20}\bbeta\b|\bwhat beta\b|\bbeta\b[^.?;]{0,20}\b(?:left|after|become|result)/i;

/** Whose profit or loss a part asks for. */
export type Profit = "portfolio" | "futures" | "net";

/** A question, an order, or what one that came before asks for: "Find (a) the beta". */
const ASKING =
  /\?|^(?:required: ?)?the\b|^required: |^(?:(?:current|total|present|initial|overall|market|weighted|average|portfolio|fund)(?:'s)? ){0,3}(?:beta|value|worth)(?: of (?:the |his |her |its |their |your )?(?:portfolio|holdings?|fund|shares|account))?\s*[;,.]?$|\b(?:how|what|which|calculate|compute|find|determine|estimate|evaluate|work out|state|show|give (?:the|his|her|its|your)|advise|recommend|suggest|propose|substantiate)\b|\b(?:is|are|was|were|be)(?: (?:closest to|nearest to|most likely|approximately|about))?\s*:?\s*$/;
const COUNT =
  /\b(?:how many(?! (?:dollars|euros|pounds|rupees|yen|francs|points|index points|ticks|per ?cent))|(?<!\b(?:whole|rounded|this|that|such a|nearest) )number of|number (?:to be )?(?:sold|bought|shorted|needed|required)|(?:what|which) (?!(?:is|are|was|were|would|will|happens|does|did|net|overall)\b)(?:[\w']+ ){0,2}?(?:position|trade|hedge|transactions?|course of action|action|strategy|steps?)\b|(?:advise|recommend|suggest|propose)\w*\b[^.?;]{0,30}\b(?:position|trade|hedge|transactions?|futures|contracts)\b|contracts? (?:are|is|were) (?:needed|required)|hedge ratio|what (?:should|must|ought|could|would you (?:advise|recommend)) (?:[\w']+ ){1,4}?do(?! (?:if|when|about|next|after|with)\b))\b/;
const PROFIT =
  /\b(?:gain(?:s|ed)?|interest (?:earned |received |income )?on (?:the|its|her|his|their) cash|loss(?:es)?|los(?:es?|t)|profits?|p&l|mak(?:e|es)|made|earn(?:s|ed)?|results?|outcome|pay-?off|(?:fall|drop|decline|rise|move|rally)\b[^.;?]{0,50}\bcost|(?:overall|net) (?:position|effect)|changes? in (?:the )?(?:value|portfolio|fund|account|scheme|shares|stocks|holdings?|futures|ixfut|position)\b(?! prices?\b)|changes? in (?:the |her |his |its |their )?(?:whole|overall|total|combined|hedged|net) (?:position|portfolio|holding)|(?:better|worse) off|what would (?:it|this|that|the (?:same )?(?:fall|drop|decline|rise|move)) cost|by how much\b[^.;?<]{0,40}\b(?:portfolio|fund|shares|stocks|holdings?|equities|account|position|value)\b[^.;?<]{0,20}\b(?:fall|drop|decline|shrink|rise|grow|increase|decrease|change|be worth)|(?:happens|happened) to (?:the )?(?:portfolio|fund|account|shares|stocks|holdings?|futures|position)|falls? in value)\b/;
const WHOSE: readonly (readonly [Profit, RegExp])[] = [
  [
    "portfolio",
    /\b(?:portfolio|fund|shares?|stocks?|holdings?|equities|unhedged|investments?|account|scheme|trust|endowment|trackers?|etfs?|basket|book|(?:interest|gain|earned|made|return)(?: earned| made| received| income)? on (?:the|its|her|his|their) cash|(?:does|did|will|has) the cash(?: itself)? (?:earn|make|made|earned|return))\b/,
  ],
  [
    "futures",
    /\b(?:futures?|ixfut|contracts?|short position|position in|(?:gain|loss|profit)s? (?:on|from|in) (?:the |his |her |its )?ixname|on (?:them|these|those|it)\b|overlay|hedge (?:earn|mak|gain|pay)\w*)\b/,
  ],
  [
    "net",
    /\b(?:net|overall|combined|in total|altogether|together|both|two|whole position|(?:better|worse) off|hedged (?:portfolio|position|fund)|hedger(?:'s)?|whole (?:position|result)|total (?:position|result|gain|loss|outcome|profit|return|income)|interest included|including (?:the |all |any )?interest|cash (?:plus|and) (?:the )?(?:futures|ixfut|overlay)|better or worse off|uncovered|left over|effective(?:ly)?|after (?:allowing for|counting|adding|taking|including))\b/,
  ],
];
/** "a 5% fall in the market and in the futures" tells of a move, not of whose loss. */
const OF_MARKET =
  /\b(?:falls?|drops?|rises?|declines?|moves?|rally) (?:of <p> )?in (?:both )?(?:the )?(?:market|index|ixname)(?: and (?:in )?(?:the )?(?:futures?|ixfut))?/g;
/** "What would it cost after selling 60 futures?" asks for both together. */
const AFTER_TRADE =
  /\b(?:(?:after|with|having) (?:selling|shorting|buying)|with (?:only |just )?(?:the|these|those|her|his|its|their)) <c> contracts(?: ixfut)?(?: futures)?\b/;
const BETA =
  /\b(?:what|find|calculate|compute|determine|estimate|work out|state)\b[^.?;]{0,50}\bbeta\b|^the (?:[\w']+ ){0,2}beta\b[^<]*$|^(?:required: ?)?(?:and )?(?:[\w']+ ){0,3}beta(?: of (?:the|this|his|her|its|their|your) (?:[\w']+ ?){1,2})?\s*[?;,.]?$/;

/** Figures that no count and no profit is. */
const ASKS_OTHER =
  /\b(?:what|how (?:high|large|big|much)|calculate|compute|find|determine|estimate|work out|state)\b[^.?;]{0,40}\b(?:tracking error|efficiency|effectiveness|volatility|standard deviation|variance|r-squared|correlation|sharpe|alpha|margin|transaction costs?|probability|(?:residual|specific|unsystematic|idiosyncratic|basis) risk|interest|dividends?|exposure (?:in [a-z]+ )?per (?:full |index )?point)\b/i;

/** Whether a sentence asks for a figure that is no count, no profit and no beta. */
export function asksForOther(sentence: string): boolean {
  return ASKS_OTHER.test(sentence) && !wantsGain(sentence) && !wantsCount(sentence);
}

/** Whether a sentence, as typed, names a count of contracts. */
export function wantsCount(sentence: string): boolean {
  return COUNT.test(sentence.toLowerCase());
}

/** Whether a sentence, as typed, names a profit or loss. */
export function wantsGain(sentence: string): boolean {
  return isGain(sentence.toLowerCase().replace(/\bmakes? (?:an?|the|up|it|them)\b/g, " "));
}

/** Whether a sentence of a stretch asks. */
export function isAsking({ sentences }: Segment, index: number): boolean {
  const { plain = "", question = false } = sentences[index] ?? {};
  return question || ASKING.test(plain);
}

const asked = new WeakMap<Segment["sentences"], readonly string[]>();

/** The sentences of a stretch that ask for something; kept, as most of what reads a stretch wants them. */
export function askedSentences({ sentences }: Segment): readonly string[] {
  const known =
    asked.get(sentences) ?? sentences.flatMap(({ plain, question }) => (question || ASKING.test(plain) ? [plain] : []));
  asked.set(sentences, known);
  return known;
}

/** Whether a stretch of a question asks for a count of contracts. */
export function asksCount(segment: Segment): boolean {
  return askedSentences(segment).some((plain) => COUNT.test(plain));
}

/** Whether it asks for a portfolio's beta, and for nothing that futures do. */
export function asksBetaAlone(segment: Segment): boolean {
  const wanted = askedSentences(segment);
  return (
    wanted.some((plain) => BETA.test(plain)) &&
    !wanted.some((plain) => COUNT.test(plain) || isGain(plain)) &&
    segment.goals.every(({ kind }) => kind === "weak")
  );
}

/** Whether it asks for a profit or loss and for no count. */
export function asksProfit(segment: Segment): boolean {
  return !asksCount(segment) && asksGain(segment);
}

/** Whether it asks for a profit or loss, whatever else it asks for. */
export function asksGain(segment: Segment): boolean {
  return askedSentences(segment).some(isGain);
}

/** Whether any sentence names a profit or loss, asked for or not: "the net result is:" asks for one. */
export function speaksOfGain({ sentences }: Segment): boolean {
  return sentences.some(({ plain }) => isGain(plain));
}

/**
 * Whose profit or loss a stretch of a question asks for, beside a count or alone.
 *
 * @example
 * profitsAsked(readSegment("What is the gain on the futures?")) // ["futures"]
 */
export function profitsAsked(segment: Segment): readonly Profit[] {
  if (!asksGain(segment)) return [];
  const found = new Set(
    askedSentences(segment)
      .flatMap((plain) => plain.split(NEXT_REQUEST))
      .map((request) => request.replace(OF_MARKET, " ").replace(AFTER_TRADE, " net "))
      .filter(isGain)
      .flatMap(whose),
  );
  if (found.size === 0) return [isOfFuturesAlone(segment) ? "futures" : "net"];
  return WHOSE.flatMap(([one]) => (found.has(one) ? [one] : []));
}

/** Whether a stretch speaks of futures and of nothing else: "They are closed out at 1,440. What is the gain?" */
function isOfFuturesAlone({ sentences }: Segment): boolean {
  const plain = sentences.map((sentence) => sentence.plain).join(" ");
  const isElse =
    /\b(?:index|ixname|market|portfolio|fund|shares?|stocks?|holdings?|equities|hedged|position|account|scheme|trust|result|outcome)\b/;
  return /\b(?:futures?|ixfut|contracts?)\b/.test(plain) && !isElse.test(plain);
}

/** Where a sentence goes on to ask for something else. */
const NEXT_REQUEST = /,\s*(?:and )?(?=(?:what|how|calculate|find|by how)\b)|\band (?=(?:what|how|by how)\b)/;
/** A net result that stands in a list with others: "on the shares, on the futures and in total". */
const LISTED =
  /\bnet\b.*\band\b|\b(?:futures?|ixfut|contracts?|portfolio|shares|stocks|fund)\b[^.;?]{0,25}, (?:and )?(?:the |its )?(?:overall|net|total|combined)\b|\band\b.*\bnet\b|\band (?:(?:the|to|in|an?|its|his|her|for|on|make|end|up|with|scheme|fund) ){0,4}(?:overall|net|total|combined|two|both|altogether|together|whole)\b|\band (?:the |its |his |her )?(?:expected |final )?(?:value|worth|change|gain|loss|result|return)s? (?:of|in|on|for|to) (?:the |its |his |her )?(?:hedger|whole|total|overall|hedged|combined|two)\b/;

/** "Overall?", after a gain was asked for. */
const SHORT =
  /^(?:and |but )?(?:(?:what|how) about )?(?:the )?(?:overall|net|in total|altogether|combined|together|on (?:the |its )?(?:portfolio|fund|shares|futures))(?: (?:result|position|effect|gain|loss))?\s*\?$/;

const isGain = (request: string) => PROFIT.test(request) || SHORT.test(request) || namesEnd(request);

/** Whose profit one request names; a net result that is no item of a list stands alone. */
function whose(request: string): readonly Profit[] {
  if (asksEverything(request)) return WHOSE.map(([one]) => one);
  const found = WHOSE.filter(([, pattern]) => pattern.test(request)).map(([one]) => one);
  return found.includes("net") && !LISTED.test(request) ? ["net"] : found;
}

const EFFICIENCY =
  /\bhedg\w*(?:'s)? (?:efficiency|effectiveness)\b|\b(?:efficiency|effectiveness) of (?:the|this|its|her|his) hedge\b|\bhow (?:efficient|effective) (?:is|was|were|has been) (?:the|this|its|her|his) hedge\b|\b(?:percentage|proportion|share|fraction|per ?cent|how much)\b[^.?;<]{0,20}\bloss(?:es)?\b[^.?;]{0,40}\b(?:offset|covered|made (?:up|good)|recovered|compensated)/;

/** Whether it asks how much of a loss the futures made up. */
export function asksEfficiency(segment: Segment): boolean {
  return askedSentences(segment).some((plain) => EFFICIENCY.test(plain));
}

/** Whether it asks what came of a hedge: a profit, or how much of a loss was made up. */
export function asksOutcome(segment: Segment): boolean {
  return asksGain(segment) || asksEfficiency(segment);
}
