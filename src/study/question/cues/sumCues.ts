import { type Cue, each, FILL } from "./cue.js";

const TRADE = "(?:long|short|shorts|shorted|shorting|sell|sells|sold|selling|buy|buys|bought|buying)";
const FUTURES = "(?:ixfut|(?:ixname |stock |index ){0,2}futures)";
const FUND = "(?:etfs?|exchange-? ?traded funds?|trackers?(?: funds?)?|index funds?|spy|spdrs?|spiders?|ivv|voo|qqqs?)";
const LEAST = 10_000;

/** Money of futures that are traded without a count. */
export const tradedMoneyCues: readonly Cue[] = [
  {
    role: "traded-money",
    kinds: ["money"],
    before: new RegExp(`\\b${TRADE}(?: (?:a|an|the|positions?|on|in|of|for|with|worth|to))*\\s*$`),
    after: new RegExp(`^\\s*(?:worth |notional |nominal |face )*(?:of |in )*(?:the )?${FUTURES}\\b`),
    fits: ({ quantity }) => quantity.amounts.at(-1)?.greaterThanOrEqualTo(LEAST) ?? false,
  },
  {
    role: "traded-money",
    kinds: ["money"],
    before: new RegExp(
      `\\b${TRADE}\\b[^.;<]{0,40}?\\b${FUTURES}(?: contracts?)?(?: positions?)?,? (?:worth|of|for|with|having)(?: (?:a|an|the|notional|nominal|total|face|market|value|exposure|amount|principal|of))*\\s*$`,
    ),
    fits: ({ quantity, after }) =>
      (quantity.amounts.at(-1)?.greaterThanOrEqualTo(LEAST) ?? false) &&
      !/^\s*(?:each|apiece|per|a contract)\b/.test(after),
  },
];

/** What one unit of an index costs, where the index itself is counted: "300 Nifties at Rs 1,100 each". */
export const unitPriceCues: readonly Cue[] = [
  {
    role: "unit-price",
    kinds: ["money", "number"],
    before: /<n> (?:units? of )?(?:the )?(?:ixname|nift(?:y|ies)|sensex(?:es)?)(?: units)? (?:at|@)\s*$/,
    after: /^\s*(?:each|apiece|per unit|a unit)\b/,
    fits: each,
  },
];

/** What one share of a fund on the index costs. */
export const fundPriceCues: readonly Cue[] = [
  {
    role: "fund-price",
    kinds: ["money", "number"],
    before: new RegExp(
      `\\b${FUND}\\b[^.;<]{0,40}?(?:\\b(?:at|is|are|costs?|priced|trad\\w+|quot\\w+|worth|price|for)\\b|[(,])${FILL}`,
    ),
    unless: new RegExp(
      `\\b(?:holds?|holding|owns?|owned|held|invest\\w*|has|have|fund of|bought|long|deviations?|volatilit\\w+)\\b[^;]*$|\\b(?:portfolio|position|betas?)\\b(?![^;]*\\b(?:short\\w*|sell\\w*|sold)\\b)[^;]*$|\\b(?:futures?|ixfut|contracts?)\\b(?![^<]*\\b${FUND}\\b)[^<]*$`,
    ),
    fits: each,
  },
];
