import type { InClause } from "../clauses.js";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH}\\b(?! (?:futures?|ixfut|contracts?|ixname))(?: \\d{1,2}(?:st|nd|rd|th)?)?)\\b`;
const SPAN =
  "(?:<t>|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a few) (?:trading )?(?:days?|weeks?|months?|quarters?|years?))(?:'s?)?";
const LENGTH = "(?:days?|weeks?|months?|quarters?|years?|period|term|horizon|hedge)";

/** Words that can only speak of the end of a hedge. */
const ENDS =
  "\\b(?:later|afterwards?|subsequently|eventually|close-?out|clos(?:es?|ed|ing) (?:at|it|them|out|the (?:position|hedge|futures|contracts?))|(?:is|are|was|were) (?:then )?(?:closed|offset|covered|bought back|sold back|lifted|unwound|liquidated|reversed)|bought back|(?:buys?|buying|bought|sold|sells?) (?:it|them|the futures|the contracts) back|(?:lift|unwind|revers|liquidat|remov)\\w* (?:the|its|his|her|their) (?:hedge|futures|position|contracts)|unwound|at (?:the )?(?:expiry|expiration|maturity|delivery|(?:final )?settlement)|on expiry|on the expir(?:y|ation) da(?:y|te)|by (?:the time|then)|at the horizon(?: date)?|in the event(?! of| that)|turn(?:s|ed)? out|in the end|(?:has|have|had|is|are) (?:come|gone|shrunk|dropped|slipped|fallen|risen|climbed|declined|grown|decreased|increased)(?: down| up)?|shr(?:inks?|ank)|settles?|finishes|finish|ends?(?: up)?|at that (?:time|date|point)|at the end)\\b";
/** Words that speak of it beside a level that was told before. */
const MAY_END = `\\b(?:(?:on|by|come|at|in) ${DATE}|(?:in|after|over) (?:the |those |these |that )?(?:next |following )?(?:${SPAN}|${LENGTH})|${LENGTH} (?:on|hence)|if|suppose|assum\\w+|should|then|when|once|instead|on the (?:next |same |following )?(?:day|date)|next day|by ${SPAN})\\b`;
const NOW = "\\b(?:now|currently|today|at present|presently|initially|at the (?:start|outset|moment)|this morning)\\b";

const CERTAIN = new RegExp(ENDS);
const CERTAIN_AFTER = new RegExp(
  `^[^.;<]{0,25}\\b(?:later|at (?:the )?(?:expiry|expiration|maturity|settlement|close-?out)|at the end\\b|when (?:the |it |they |she |he )?[^.;<]{0,25}(?:clos|lift|unw|revers|liquidat)|(?:in|after) ${SPAN}(?! (?:rate|futures)))`,
);
const LIKELY = new RegExp(MAY_END);
const LIKELY_AFTER = new RegExp(`^[^.;<]{0,15}\\b(?:(?:on|by|in) ${DATE}|then|at that time|in ${SPAN})`);
const STARTS = new RegExp(`${NOW}[^,;]*$`);
const STARTS_AFTER = new RegExp(`^[^.,;<]{0,12}${NOW}`);

/** How surely the words around a level say that it is one at the end: "later", "when the hedge is lifted", "on 1 May". */
export type Lateness = "certain" | "likely" | "unsaid" | "now";

/**
 * How surely a number is one of the end of a hedge, by the words around it in its sentence.
 *
 * @param start a level of the same thing told before: in the same sentence only the words between them count
 */
export function latenessOf(
  { before: all, after, sentence, quantity }: InClause,
  start: InClause | undefined,
): Lateness {
  if (STARTS_AFTER.test(after)) return "now";
  const distance = start?.sentence === sentence ? quantity.start - start.quantity.end : all.length;
  const before = all.slice(-Math.max(distance, 1));
  const [certain, likely] = [CERTAIN, LIKELY].map((pattern) => pattern.exec(before));
  const cue = certain ?? likely;
  if (cue != null && STARTS.test(before.slice(cue.index))) return "now";
  if (certain != null || CERTAIN_AFTER.test(after)) return "certain";
  if (likely != null || LIKELY_AFTER.test(after)) return "likely";
  return STARTS.test(before) ? "now" : "unsaid";
}
