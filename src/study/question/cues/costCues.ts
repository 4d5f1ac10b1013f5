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
const OF_FUTURES =
  /\b(?:futures?|ixfut|contracts?|puts?|calls?|options?|insurance)\b|\b(?:lots?|index|ixname|hedge|position)\b[^.;<]*$/;
/** Words that lead to no other thing's number. */
const OWN = "(?:(?!\\b(?:futures?|ixfut|contracts?|index|ixname|betas?|multiplier)\\b)[^.;<])";
/** From the word to what was paid: "bought 5,000 shares of a bank at". */
const TO_PRICE = `(?:${OWN}|<s>){0,45}?`;

/** What shares were bought for, where they are quoted at another price today. The first that fits decides. */
export const costCues: readonly Cue[] = [
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b${PAID}\\b(?:[^.;<]|<t>){0,30}?\\b${AGO}(?:,? (?:at|for|when))?${FILL}`),
    unless: OF_FUTURES,
  },
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b(?:originally|initially) ${PAID}\\b[^.;<]{0,20}?${FILL}`),
    unless: OF_FUTURES,
  },
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b${PAID}\\b${TO_PRICE}${FILL}`),
    after: new RegExp(
      `^(?:,? (?:per|a|each|for each) ?(?:share|stock|unit)?)?(?: for <s> shares(?: [\\w&'-]+){0,6}?)?,? (?:\\w+ )?${AGO}`,
    ),
    unless: OF_FUTURES,
  },
  // "bought at $20 and now worth $35", "which cost $20 and now trade at $35"
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(`\\b(?:${PAID}|cost)\\b${TO_PRICE}${FILL}`),
    after: new RegExp(`^${OWN}{0,40}\\b${TODAY}\\b${OWN}{0,20}\\b${WORTH}\\b${OWN}{0,20}<[mn]>`),
    unless: OF_FUTURES,
  },
  // "with a current price of $35, for which it paid $20"
  {
    role: "other",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:${TODAY}|worth|trad\\w+ at|quoted at|priced at)\\b${OWN}{0,30}<[mn]>[^.;<]{0,30}\\b${PAID}\\b[^.;<]{0,15}?${FILL}`,
    ),
    unless: OF_FUTURES,
  },
  // What they are quoted at today, told behind what was paid for them.
  {
    role: "share-price",
    kinds: SIZED,
    before: new RegExp(
      `^(?=.*\\b(?:shares?|stocks?)\\b).*\\b(?:${PAID}|cost)\\b${TO_PRICE}<[mn]>[^.<]{0,40}\\b(?:${TODAY}\\b[^.;<]{0,20}\\b${WORTH}|${WORTH}\\b[^.;<]{0,12}\\b${TODAY})\\b${FILL}`,
    ),
    unless: /\bportfolio\b|\b(?:futures?|ixfut|contracts?|index|ixname|beta|fund|total)\b[^.;<]*$/,
    fits: each,
  },
];
