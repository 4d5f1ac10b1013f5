import { type Cue, each, FILL, large, level, PLAIN, SIZED, worth } from "./cue.js";

/** Shares, the contract, and amounts of money. The first that fits decides. */
export const amountCues: readonly Cue[] = [
  // Shares of one company.
  { role: "shares", kinds: ["shares"] },
  {
    role: "share-price",
    kinds: SIZED,
    after: /^\s*(?:per|a|each|for each|\/) ?(?:share|stock|unit)?\b(?! (?:contract|point))/,
    before: /\b(?:shares?|stocks?|units?|price[sd]?)\b/,
  },
  {
    role: "share-price",
    kinds: SIZED,
    before: new RegExp(
      `<s> shares[^.;<]{0,70}?(?:\\b(?:at|@|price|priced|trad\\w+|worth|selling|cost\\w*|each|is|for)\\b|@)${FILL}`,
    ),
    unless: /\b(?:futures?|index|ixfut|multiplier)\b[^.;]*$/,
  },
  {
    role: "share-price",
    kinds: SIZED,
    before: new RegExp(`\\b(?:share|stock)(?:'s|s)?(?: \\w+){0,2}? (?:price|trades?|trading|sells|is)${FILL}`),
    unless: /\b(?:stock index|index|futures?)\b[^.;]*$/,
    fits: each,
  },
  {
    role: "share-price",
    kinds: SIZED,
    before: /\bcosts?\s*$/,
    unless: /\b(?:futures?|contracts?|index)\b[^.;]*$/,
    fits: each,
  },
  // The contract.
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
      `\\b(?:futures?|ixfut)\\b[^.;<]*(?:<[mn]> (?:contract )?multiplier|multiplier[^.;<]*<[mn]>),?${FILL}`,
    ),
    fits: level,
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
    fits: large,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before: new RegExp(
      `\\b(?:each|one|a single|every|per|an?)\\s+(?:[\\w&'-]+\\s+){0,4}?(?:futures?|contract)(?: contract)?\\b[^.;<]{0,40}?(?:worth|valued|value|covers?|represents?|controls?|exposure|notional|equals|for|is)\\b${FILL}`,
    ),
    fits: large,
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
  // Amounts of money.
  {
    role: "cash",
    kinds: ["money", "percent"],
    after:
      /^\s*(?:\w+ )?(?:of |in |held in |is in |kept in |as )+(?:its )?(?:cash|t-bills|treasury bills|money market|bank deposits)\b/,
  },
  { role: "cash", kinds: ["money", "percent"], after: /^\s*cash\b/ },
  {
    role: "value",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:portfolio|fund|equities|stocks?|shares|holdings?|position|investments?|assets|book|endowment|basket|aum|plan|trust|v_?p)\\b(?:'s)?(?:[\\s,]+(?!futures?|contract|index|multiplier|beta|cash)[\\w&'/-]+){0,12}?${FILL}`,
    ),
    unless: /\bbeta[^.;<]{0,12}$/,
    fits: worth,
  },
  {
    role: "value",
    kinds: ["money", "number"],
    after:
      /^\s*(?:[\w&'/,-]+\s+){0,6}?(?:portfolio|fund|equities|stocks?|equity|shares|holdings?|position|investment|book|basket|account|endowment)\b/,
    fits: worth,
  },
  {
    role: "value",
    kinds: ["money"],
    before:
      /\b(?:manages?|holds?|holding|owns?|has|have|invests?|invested|runs?|receive[s]?|worth|valued at|hedge|managing|hold|own|oversees?|inherit(?:s|ed)|put|of|with)\s+(?:(?:about|approximately|roughly|around|a|an|some|over)\s+)*$/,
    fits: worth,
  },
];
