import { type Cue, each, FILL, SIZED, worth } from "./cue.js";

/** The part of a portfolio that is meant, and shares of one company. The first that fits decides. */
export const shareCues: readonly Cue[] = [
  // The part of a portfolio that alone is to be hedged.
  {
    role: "hedged-value",
    kinds: ["money"],
    before: /\b(?:hedg|protect|cover|insur)\w*(?: (?:only|just|about|up to))*\s*$/,
    after: /^\s*(?:worth )?(?:of|from) (?:it\b|this\b|that\b|(?:the|your|his|her|their|its|my) )/,
  },
  {
    role: "hedged-value",
    kinds: ["money"],
    before: /\b(?:reallocat|mov|shift|switch|transfer)\w*\s*$/,
    after:
      /^\s*(?:out of|from) (?:\w+ )?(?:stocks?|equit(?:y|ies)|shares)\b[^.;<]{0,15}\b(?:in)?to (?:\w+ )?(?:cash|t-bills|bills|treasury bills)\b/,
  },
  {
    role: "hedged-value",
    kinds: ["money"],
    after:
      /^\s*(?:(?:worth )?of [^.;<]{0,30})?(?:should|is to|are to|will|must|needs? to|has to|to) be (?:hedged|protected|covered)\b/,
  },
  { role: "value", kinds: ["money"], before: /\bmak(?:e|es|ing)\s*$/, after: /^\s*(?:of|in|worth)\b/, fits: worth },
  {
    role: "value",
    kinds: ["money"],
    before: /^[^.;<]*\b(?:value|size|worth|amount|aum|nav|assets|exposure)\s*(?:is|[:=-])\s*$/,
    unless: /\b(?:contracts?|futures?|ixfut|index|ixname|points?|margin|notional)\b/,
  },
  {
    role: "value",
    kinds: ["money"],
    before: /\bhedg(?:e|es|ing)\s+(?:(?:a|an|the|its|his|her|their|my|our|about|fully|completely)\s+)*$/,
  },
  {
    role: "equity-share",
    kinds: ["percent"],
    before:
      /\b(?:equity|share|stock)s? (?:portion|part|component|allocation|weight|share|sleeve)\b[^.;%]{0,60}(?:is|of|at|:|=)\s*$/,
  },
  {
    role: "equity-share",
    kinds: ["percent"],
    after:
      /^\s*(?:is |are |of (?:it|this|which|the (?:fund|portfolio|money)) )?(?:is |are )?(?:invested |held |placed |allocated )?(?:in|to) (?:\w+ )?(?:equit(?:y|ies)|stocks?|shares)\b/,
  },
  {
    role: "equity-share",
    kinds: ["percent"],
    after:
      /^\s*of (?:its|the|his|her|their|an?|our|my) (?:total )?<m> (?:[\w-]+ ){0,3}?(?:in|into) (?:\w+ )?(?:equit(?:y|ies)|stocks?|shares)\b/,
  },
  {
    role: "equity-share",
    kinds: ["percent"],
    after: /^\s*(?:equit(?:y|ies)|stocks?|shares)\b/,
  },
  // Shares of one company.
  { role: "shares", kinds: ["shares"] },
  {
    role: "share-price",
    kinds: SIZED,
    after: /^\s*(?:per|a|each|for each|\/) ?(?:share|stock|unit)?\b(?! ?(?:contract|point|futures?))/,
    before: /\b(?:shares?|stocks?|units?|price[sd]?)\b/,
    unless: /\b(?:stock|index) (?:index )?(?:futures?|contracts?)\b[^.;<]{0,20}\b(?:costs?|at|priced)[^.;<]{0,10}$/,
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
    unless: /\b(?:stock index|index|futures?)\b[^.;<]*$|\b(?:stock|share) (?:index|price index)\b[^.;]*$/,
    fits: each,
  },
  {
    role: "share-price",
    kinds: ["money"],
    before: new RegExp(`\\b(?:shares?|stocks?) (?:are|is|stands?|costs?|sells?)(?: \\w+){0,2}?${FILL}`),
    unless: /\b(?:futures?|index|ixfut|portfolio|worth|valued?|total)\b[^.;]*$/,
    fits: (clause) => each(clause) && (clause.quantity.amounts[0]?.lessThan(5000) ?? false),
  },
  // "The market price is Rs 1,520 today", "Its price is $30", of what was told before.
  {
    role: "share-price",
    kinds: ["money"],
    before:
      /^\W*(?:and |while )?(?:the |its |their )?(?:(?:current|present|latest|today's) )?(?:(?:market|share|stock) )?price (?:now |today |currently )?(?:is|=|stands at)(?: now| today| currently)?\s*$/,
    unless: /^\W*(?:the )?price\b/,
    fits: (clause) => each(clause) && (clause.quantity.amounts[0]?.lessThan(5000) ?? false),
  },
  {
    role: "share-price",
    kinds: SIZED,
    before: /\bcosts?\s*$/,
    unless: /\b(?:futures?|contracts?|index)\b[^.;]*$/,
    fits: each,
  },
];
