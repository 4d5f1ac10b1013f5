const BUY =
  "(?:invest|buy|purchase|acquire|take a (?:\\w+ )?stake)(?! (?:it |them )?(?:in |into )?(?:[\\w-]+ ){0,2}(?:treasury|treasuries|t-?bills?|bills|cash|bonds|deposits?|money market)\\b)(?! (?:it |them |these )?back\\b)(?![^.;?]{0,40}\\b(?:futures|contracts|puts|calls|options)\\b)";
const BOUGHT_LATER = new RegExp(
  [
    "will (?:receive|inherit|come into)",
    "(?:is|are|am) (?:due|about|scheduled|set) to (?:receive|inherit|get)",
    "will have\\b[^.;?]{0,30}\\bto (?:invest|place|spend)",
    "(?:expect|anticipat)\\w* (?:to receive|to invest|to inherit|receiving|investing|(?:an? )?(?:[$£€¥₹A-Z]{0,3}\\d[\\d.,]*(?: ?\\w+)? )?(?:inflow|inheritance|bonus|payment|receipt|contribution|legacy|bequest|grant|gift|donation|deposit))",
    `(?:plans?|intends?|expects?|expecting|wants?|wishes|hopes?|aims?|decides?|decided|resolves?|resolved|agrees?|agreed|proposes?|planning|intending|wishing) (?:to|that (?:it|he|she|they) (?:will|would)) ${BUY}`,
    "inflow",
    "(?:new|fresh) (?:money|cash)",
    "will (?:put|place) it (?:in|into)",
    "to be (?:invested|put into|placed in)",
    "committed to (?:buying|purchasing|acquiring|investing)",
    "will be (?:received|invested|paid over)",
    "will (?:become|be) available",
    "(?:bequest|inheritance|legacy|donation|gift|grant|contribution|pay-?out|proceeds|money|cash)\\b[^.;?]{0,30}\\bwill (?:be paid|arrive|come in|reach)",
    `(?:will|going to) ${BUY}`,
    "will take\\b[^.;?]{0,30}\\bto (?:place|invest)",
  ]
    .map((words) => `(?:${words})`)
    .join("|")
    .replace(/^/, "\\b(?:")
    .replace(/$/, ")\\b"),
  "i",
);
/** Shares that are held today, which the hedge is of, whatever is bought later. */
const HOLDS_NOW =
  /\b(?:current|existing)(?:ly)? (?:portfolio|holds)|(?<!\b(?:will|to|would|could|should) )\b(?:holds?|holding|owns?|owning|has|have|manages?|runs?) (?:an? )?(?:[A-Z]{0,3}[$£€¥₹]|Rs|\d)[^.;?]{0,30}? (?:in|of|worth of) (?:[\w-]+ ){0,3}?(?:shares|stocks?|equit(?:y|ies))\b/i;
/** What a hedged portfolio is like, and no shares: "wants to invest in Treasury bills instead". */
const SAFE =
  /^ (?:\w+ ){0,3}?(?:in|into) (?:\w+[- ]){0,3}?(?:t-?bills?|treasury (?:bills?|securities)|treasuries|cash|money[- ]market|risk-free|government (?:bills|securities|paper))\b(?! until)/i;

/**
 * The words that say that shares are bought later, with money that is still to come; nothing where they are held already.
 *
 * @example
 * boughtLater("A fund will receive $30 million in May.") // "will receive"
 */
export function boughtLater(text: string): string | undefined {
  const found = HOLDS_NOW.test(text) ? undefined : BOUGHT_LATER.exec(text);
  if (found == null || SAFE.test(text.slice(found.index + found[0].length))) return undefined;
  return found[0];
}

const BROAD =
  /\b(?:broad(?:ly)?(?:[- ]based)?|well[- ]diversified|diversified|market|index)\b[^.;?]{0,25}\b(?:portfolio|basket|fund|shares|stocks|equities)\b|\bbenchmark(?:ed)?\b|\bexposure to the (?:\w+ )?(?:market|index)\b/i;

/** The words that say that what is bought is the market as a whole. */
export function broadly(text: string): string | undefined {
  return BROAD.exec(text)?.[0];
}
