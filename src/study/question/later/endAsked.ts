/** How a part wants to know what came of it: as a change, as what it is worth then, as a return, or as the price paid in effect. */
export type EndAsked = "value" | "return" | "price";

const WHAT_HAPPENS =
  /\bwhat (?:happens|happened|would happen|will happen)\b[^.?;]{0,30}\bto\b|\b(?:better|worse) off\b|\beffects? of (?:the|this|that|your|his|her|its|their) (?:\w+ )?(?:strategy|hedge|hedging|position|futures|trade)\b|\bwhat (?:is|was|has been|would be) left (?:uncovered|over)\b|\b(?:show|state|find|what)\b[^.?;]{0,60}\b(?:brings?|brought)\b(?! (?:it|the|its|about|down|up)\b)/;
const CHANGE =
  /\bchanges? in (?:the |its |his |her |their |your )?(?:[\w-]+ )?(?:account|portfolio|fund|futures|shares|stocks|holdings?|position|value|two|whole|total|both)\b/;
const MORE_COST =
  /\b(?:how much|what)\b[^.?;]{0,40}\b(?:cost|price|bill)\b[^.?;]{0,60}\b(?:gone up|gone down|risen|fallen|increased|changed|more|higher)\b|\bextra cost\b|\bhow much (?:more|extra|dearer)\b/;
const VALUE =
  /\b(?:expected|final|ending|terminal|closing|overall|combined|hedged|total)(?: (?!notional|nominal)\w+){0,1} (?:value|worth)\b(?! of (?:the |one |a )?(?:futures?|contracts?|ixfut))|\bvalue of (?:the |his |her |its |their )?(?:hedger|hedged|combined|overall|total|whole|fund manager|investor)|\bhow much (?:is|was|are|were|will|would)\b[^.?;]{0,50}\bworth\b[^.?;]{0,30}\b(?:then|later|at the end|after|when|at that)\b|\bwhat (?:is|was|are|were|will|would)\b[^.?;]{0,50}\bworth\b[^.?;]{0,30}\b(?:then|later|at the end|afterwards?|at that)\b|\b(?:portfolio|fund|holdings?|shares|stocks|position|account)\b[^.?;<]{0,20}\b(?:will|would|should|expected to) be worth\b/;
const RETURN =
  /\b(?:returns? (?:on|of|for|to) (?:the |his |her |its |their |your )?(?:[\w-]+ ){0,2}(?:portfolio|fund|position|holdings?|shares|manager|account)|what (?:percentage )?return (?:does|did|will|would|should|is|was)\b[^.?;]{0,50}\b(?:portfolio|fund|shares|manager|scheme|trust)|(?:overall|portfolio|total|net|combined|hedged|unhedged|expected|percentage|manager's|fund's|portfolio's) (?:rates? of )?returns?|returns? (?:over|for|during|in) (?:the|this|that|these|those) (?:[\w-]+ )?(?:days?|weeks?|months?|quarters?|years?|period))\b/;
const PRICE =
  /\beffective(?:ly)?\b[^.?;]{0,40}\b(?:prices?|costs?|paid|pays?|purchase|sale|received)\b|\b(?:paid|pays?|costs?|received)\b[^.?;]{0,25}\beffectively\b|\b(?:net|true|actual|all-in|final) (?:purchase |selling |sale )?(?:cost|price)s? (?:per|of (?:each|a|one)|for (?:each|a|one)|paid per|received per) (?:share|stock)\b|\b(?:cost|price) per share\b[^.?;]{0,10}\b(?:after|net of|allowing for|including|taking|once|counting)\b/;
/** Returns as data, which nothing is asked of. */
const DATA =
  /\b(?:standard deviations?|volatilit\w+|variances?|covariances?|correlations?|regress\w*|slope|hedge ratio)\b/;

/** "Substantiate your answer assuming that the index falls by 8%." */
const SUBSTANTIATE =
  /\bsubstantiate (?:your|the|this)\b|\b(?:justify|verify|prove|check) (?:your|the) (?:answer|hedge|position|calculation|result|recommendation)s?\b[^.?;]{0,20}\b(?:assuming|supposing|if|when)\b/;
const EVERYTHING =
  /\b(?:on|from|of) each(?: of them)?(?:,| and)|\beffects? of (?:the|this|that|your|his|her|its|their)\b/;

/** Whether a sentence asks for the whole effect of a hedge: on the portfolio, on the futures, and on both. */
export const asksEverything = (plain: string): boolean => EVERYTHING.test(plain) || SUBSTANTIATE.test(plain);

/** Whether a sentence asks what came of a hedge in other words than gain and loss. */
export function namesEnd(plain: string): boolean {
  if (DATA.test(plain)) return false;
  return (
    endNamed(plain) !== undefined ||
    [WHAT_HAPPENS, CHANGE, MORE_COST, SUBSTANTIATE].some((pattern) => pattern.test(plain))
  );
}

/**
 * How sentences want to know what came of a hedge; nothing where a change in money is meant.
 *
 * @example
 * endNamed("what is the expected value of the portfolio at the end of the three months?") // "value"
 */
export function endNamed(plain: string): EndAsked | undefined {
  if (DATA.test(plain)) return undefined;
  if (PRICE.test(plain)) return "price";
  if (CHANGE.test(plain)) return undefined;
  if (VALUE.test(plain)) return "value";
  return RETURN.test(plain) ? "return" : undefined;
}

const REALISED = /\b(?:effective|reali[sz]ed|actual|achieved|ex[- ]post)\b[^.?;<]{0,20}\bbeta\b/;

/** Whether a sentence asks what beta portfolio and futures together turned out to have: their return by the market's. */
export const asksRealisedBeta = (plain: string): boolean => REALISED.test(plain);
