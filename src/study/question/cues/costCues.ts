import { type Cue, each, FILL, SIZED } from "./cue.js";

const PAID =
  "(?:bought(?! back)|purchased|acquired|inherited|paid(?: for)?|costing|(?:purchase|cost|buying|acquisition|original|average|historical) (?:price|cost)|book (?:value|cost)|(?:which|that|they|it) (?:had )?(?:originally )?cost|cost (?:him|her|them|it))";
const LENGTH =
  "(?:<t>|(?:an?|one|two|three|four|five|six|ten|many|several|some|a few) (?:years?|decades?)|years|decades)";
/** Words of long ago; what was bought last week may still be its worth. */
const AGO = `(?:${LENGTH} (?:ago|back|before|earlier)|long ago|originally|initially|at issue|when it was (?:issued|floated)|in (?:19|20)\\d\\d)`;
const TODAY = "(?:now|currently|today|at present|presently|current|present|today's|market|latest)";
const WORTH =
  "(?:worth|quot\\w*|trad\\w*|stand\\w*|sell\\w*|pric\\w*|valued?|changing|changes|costs?|(?:market )?(?:price|value))";
/** What has a price of its own, so that what was paid is not for shares. */
const FUTURE =
  "\\b(?:futures?|ixfut|contracts?|lots?|index|ixname|puts?|calls?|options?|hedge|position|insurance)\\b[^.;<]*$";
/** From the word to what was paid: "bought 5,000 shares of a bank at". */
const TO_PRICE = "(?:[^.;<]|<s>){0,45}?";
const NO_FUTURE = "(?:(?!\\b(?:futures?|ixfut|contracts?|index|ixname|beta)\\b)[^.;<])";

/** What shares were bought for, where they are quoted at another price today. The first that fits decides. */
export const costCues: readonly Cue[] = [
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b${PAID}\\b(?:[^.;<]|<t>){0,30}?\\b${AGO}(?:,? (?:at|for|when))?${FILL}`),
    unless: new RegExp(FUTURE),
  },
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b(?:originally|initially) ${PAID}\\b[^.;<]{0,20}?${FILL}`),
    unless: new RegExp(FUTURE),
  },
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b${PAID}\\b${TO_PRICE}${FILL}`),
    after: new RegExp(`^(?:,? (?:per|a|each|for each) ?(?:share|stock|unit)?)?,? (?:\\w+ )?${AGO}`),
    unless: new RegExp(FUTURE),
  },
  // "bought at $20 and now worth $35", "which cost $20 and now trade at $35"
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b(?:${PAID}|cost)\\b${TO_PRICE}${FILL}`),
    after: new RegExp(`^${NO_FUTURE}{0,40}\\b${TODAY}\\b${NO_FUTURE}{0,20}\\b${WORTH}\\b${NO_FUTURE}{0,20}<[mn]>`),
    unless: new RegExp(FUTURE),
  },
  // "with a current price of $35, for which it paid $20"
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:${TODAY}|worth|trad\\w+ at|quoted at|priced at)\\b${NO_FUTURE}{0,30}<[mn]>[^.;<]{0,30}\\b${PAID}\\b[^.;<]{0,15}?${FILL}`,
    ),
    unless: new RegExp(FUTURE),
  },
  // What they are quoted at today, told behind what was paid for them.
  {
    role: "share-price",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:shares?|stocks?)\\b[^.]*\\b(?:${PAID}|cost)\\b[^.;<]{0,60}<[mn]>[^.<]{0,40}\\b(?:${TODAY}\\b[^.;<]{0,20}\\b${WORTH}|${WORTH}\\b[^.;<]{0,12}\\b${TODAY})\\b${FILL}`,
    ),
    unless: /\b(?:futures?|ixfut|contracts?|index|ixname|beta|portfolio|fund|total)\b[^.;<]*$/,
    fits: each,
  },
  // "She paid Rs 640 a share for them; the market price is Rs 1,520 today."
  {
    role: "share-price",
    kinds: ["money"],
    before: new RegExp(
      `\\b${PAID}\\b[^.;<]{0,60}<m>[^.<]{0,40}(?:\\b(?:market|current|present|today's|latest) (?:market )?(?:price|quotation|quote)|\\b(?:it|they|the (?:shares?|stock)) (?:is|are)? ?(?:now|currently|today)?)\\b${FILL}`,
    ),
    unless: /\b(?:futures?|ixfut|contracts?|index|ixname|beta|portfolio|fund|total)\b[^.;<]*$/,
    fits: each,
  },
];
