import type { InClause } from "../clauses.js";
import { type Cue, FILL, large, level, PLAIN, SIZED } from "./cue.js";

/** What a whole contract may be worth: money, or a number too large for an index. */
const whole = ({ quantity }: InClause) =>
  quantity.amounts.at(-1)?.greaterThan(quantity.currency === undefined ? 60_000 : 10) ?? false;

/** What a number of contracts may be worth together. */
const total = ({ quantity, after }: InClause) =>
  !/^\s*(?:each|apiece|per|a contract|every)\b/.test(after) && (quantity.amounts.at(-1)?.greaterThan(60_000) ?? false);

/** What a contract is worth, its price, the index and exchange rates. The first that fits decides. */
export const priceCues: readonly Cue[] = [
  {
    role: "index",
    kinds: SIZED,
    before: new RegExp(`\\b(?:(?:current|spot) ixfut(?: index)?|ixfut (?:index )?(?:value|spot|level))\\b${FILL}`),
    fits: level,
  },
  // "If the index ends the quarter, when the contract expires, at 1,140".
  {
    role: "index",
    kinds: SIZED,
    before:
      /\b(?:index|ixname) (?:ends?|closes?|finish\w*|settles?|stands?|is)\b[^.;<,]{0,30}, when [^.;<,]{1,40}, at\s*$/,
    fits: level,
  },
  {
    role: "price",
    kinds: SIZED,
    before:
      /\b(?:futures?|ixfut)\b[^.;<]{0,40}\bin (?:units|lots|multiples) of <n>,?(?: only,?)?(?: and)?(?: (?:are|is|now|currently|being|which))* (?:quoted|trad\w+|priced|stand\w*|cost\w*)?\s?(?:at )?$/,
    fits: level,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before: /\b(?:futures?|ixfut|contracts?)\b[^.;<]{0,20}\b(?:at|for|of|costs?|costing)\s*$/,
    after: /^\s*(?:each|apiece)\b(?! (?:index )?point)/,
  },
  {
    role: "trade-total",
    kinds: ["money"],
    before:
      /\b(?:sold|sells?|selling|bought|buys?|buying|shorts?|shorted)\b[^.;]{0,60}\b(?:futures?|ixfut|contracts?|lots?)\b[^.;<]{0,40}\bfor (?:a (?:total|sum) of )?$/,
    unless: /\b(?:each|apiece)\b[^<]*$/,
    fits: total,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before:
      /\b(?:futures?|ixfut|contracts?)\b[^.;]*\b(?:price|quoted|priced|trad\w+|value)\b,? \(?(?:includ\w+|with|after) (?:of )?(?:the |its )?(?:contract )?multiplier(?: included)?\)?,? (?:of|is|at|=)\s*$/,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before: /\b(?:futures?|ixfut|contracts?)\b[^.;]*\b(?:price|quoted|priced|trad\w+|value|costs?)\b[^.;<]{0,15}$/,
    after:
      /^,? ?\(?(?:includ\w+ (?:of )?(?:the |its )?(?:contract )?multiplier|(?:with )?(?:the )?multiplier (?:is )?included)/,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before: /\bpriced? (?:at|of)\s*$|\bcosts?\s*$/,
    after: /^\s*(?:in total|in all|altogether)\b/,
  },
  {
    role: "price",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:futures?|ixfut)\\b[^.;<]*(?:<[mn]> (?:contract )?multiplier|multiplier[^.;<]*<[mn]>),?(?: and(?: it)?)?${FILL}`,
    ),
    fits: level,
  },
  {
    role: "price",
    kinds: SIZED,
    before:
      /\b(?:futures?|ixfut)\b[^.;<]*<[mn]> (?:per|an?|each|for each) (?:full |index )?point(?:\b[^.;<]{0,20}\b(?:trad\w+|quoted|priced|stands?|standing|are|is) (?:at )?|,? at )$/,
    unless: /\b(?:portfolio|fund|shares|beta)\b[^.;<]*$|\b(?:index|ixname) (?:is|stands|level|at)[^.;<]*$/,
    fits: level,
  },
  {
    role: "price",
    kinds: SIZED,
    before:
      /\b(?:futures?|ixfut)\b[^.;<]{0,40}\b(?:units?|lots?|multiples|lot size)(?: of)? <[ns]>[^.;<]{0,30}\b(?:quoted|priced|trad\w+|are|stand\w*|at) (?:at )?$/,
    fits: level,
  },
  {
    role: "price",
    kinds: ["money"],
    before:
      /\b(?:futures?|ixfut)(?: contracts?)? (?:on|for) (?:the |an? )?(?:[\w&'-]+ ){0,3}?(?:index|ixname)\b[^.;<]{0,20}\b(?:priced at|costs?|trad\w+ at|quoted at|price is)\s*$/,
    fits: level,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before:
      /\b(?:futures|contracts?|ixfut)\b,? (?:with )?each (?:one )?(?:being )?(?:worth|valued at|of|at|with a value of|having a value of)\s*$/,
    fits: whole,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    after: /^\s*(?:(?:index|stock|equity) )*(?:futures|contracts?)\b(?! prices?)/,
    fits: whole,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    after: /^\s*(?:per|for each|for one|a|each) (?:futures? )?contract\b/,
    fits: large,
  },
  {
    role: "contract-value",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:(?:contract|notional|futures)(?: contract)?(?:'s)? (?:notional )?(?:value|size|amount)|value of (?:a|one|each|the|an) (?:single )?(?:[\\w&'-]+ ){0,4}?(?:futures?|contract)(?: contract)?|notional(?: value)?)\\b[^.;<]{0,30}?${FILL}`,
    ),
    unless: /\bportfolio(?:'s)?\b[^.;]{0,20}$|per point\s*$/,
    fits: whole,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before: new RegExp(
      `\\b(?:each|one|a single|every|per|an?)\\s+(?:[\\w&'-]+\\s+){0,4}?(?:futures?|contract)(?: contract)?\\b[^.;<]{0,40}?(?:worth|valued|value|covers?|represents?|controls?|exposure|notional|equals|for|is)\\b${FILL}`,
    ),
    fits: large,
  },
  { role: "price", kinds: SIZED, before: /^\s*(?:current |last |quoted )?price\s*(?:is|[:=])\s*$/, fits: level },
  {
    role: "price",
    kinds: SIZED,
    before:
      /(?:^\s*|[,;:] ?|\b(?:and|which|futures?|ixfut|contracts?|minis?|micros?) +)(?:both|all|they|each)(?: (?:of them|two|three|contracts?|futures))* (?:(?:currently|now|today) )?(?:trades?|quotes?|stands?|costs?|(?:is|are) (?:trading|quoted|priced)|(?:is|are))(?: (?:now|today))? at\s*$/,
    unless: /\b(?:portfolio|fund|shares|beta)\b[^<]*$/,
    fits: level,
  },
  // "S&P 500 futures: June 5,010, September 5,060."
  {
    role: "price",
    kinds: PLAIN,
    before:
      /\b(?:futures?|ixfut)(?: (?:prices?|contracts?|quotes))?\s*(?::|are)[^.;]{0,60}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s*(?:at|is|=|:)?\s*$/,
    fits: level,
  },
  {
    role: "premium",
    kinds: PLAIN,
    before: /\b(?:premium|discount)\b[^.;<]{0,15}$/,
    after: /^\s*(?:index )?points?\b/,
  },
  {
    role: "price",
    kinds: PLAIN,
    before:
      /\b(?:futures?|ixfut)(?: contracts?)?\s*\((?:[^()]*[,;])?(?: ?(?:priced?|quoted|trading|now|level))?(?: at)?\s*$/,
    fits: level,
  },
  {
    role: "fx",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:exchange rate|fx(?: rate)?|rate of exchange|currency rate|spot rate|(?:usd|aud|eur|gbp|jpy|cad|nzd|hkd|sgd|inr)/?(?:usd|aud|eur|gbp|jpy|cad|nzd|hkd|sgd|inr))\\b[^.;<]{0,30}?${FILL}`,
    ),
  },
  {
    role: "price",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:futures?|ixfut)\\b(?:[\\s,]+(?!portfolio|fund|multiplier|beta|index|worth|equities|holding)[\\w&'/-]+){0,12}?${FILL}`,
    ),
    fits: level,
  },
  {
    role: "price",
    kinds: SIZED,
    before: new RegExp(`\\b(?:futures?|ixfut)\\b[^.;<]{0,60}\\b(?:at|price|priced|trades|trading|quoted)${FILL}`),
    unless: /\b(?:multiplier|beta|worth|index (?:is|stands|level|at))\b[^.;]{0,30}$/,
    fits: level,
  },
  {
    role: "price",
    kinds: SIZED,
    after: /^\s*(?:is |as |for )?(?:the )?(?:current |quoted |index )?futures? price\b/,
    fits: level,
  },
  {
    role: "price",
    kinds: PLAIN,
    before: new RegExp(`\\bcontracts?\\b[^.;<]{0,40}\\b(?:at|price|priced|trades|trading|quoted)${FILL}`),
    fits: level,
  },
  {
    role: "index",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:index|ixname|market(?! (?:value|cap|risk|price|exposure))|benchmark)\\b(?:[\\s,]+(?!portfolio|fund|futures?|beta|worth|multiplier|contract)[\\w'-]+){0,10}?${FILL}`,
    ),
    unless: /\b(?:portfolio|fund|holds?|owns?)\b[^.;]*\bix(?:name)\b[^.;]{0,40}\b(?:of|worth|value\w*)\s*$/,
    fits: level,
  },
];
