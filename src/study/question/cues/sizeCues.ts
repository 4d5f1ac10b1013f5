import { type Cue, FILL, large, PLAIN, SIZED, small } from "./cue.js";

/** Working that a text shows, and what one index point is worth. The first that fits decides. */
export const sizeCues: readonly Cue[] = [
  {
    role: "multiplier",
    kinds: ["shares"],
    before:
      /\b(?:futures?|ixfut|contracts?|lots?)\s*\((?:[^()<]{0,30}[,=:] ?)?(?:(?:a |one |1 )?(?:lot|contract)s? (?:of|size|=|is) ?)?$/,
    after: /^ shares\s*(?:[,)]|each\b|per\b|a lot\b)/,
  },
  {
    role: "multiplier",
    kinds: ["number", "shares"],
    before:
      /\b(?:lot size|market lot|lot) (?:of|for) (?:the |a |an |one |each )?(?:[\w&'-]+ ){0,3}?(?:futures?|ixfut|contracts?|ixname) (?:is|was|being|=|:|of)\s*$/,
  },
  {
    role: "multiplier",
    kinds: ["money"],
    before: /\b(?:futures?|ixfut|contracts?)\s*\(\s*$/,
    after: /^, (?:now )?(?:at )?<n>\)/,
    fits: ({ quantity }) => quantity.amounts.at(-1)?.lessThanOrEqualTo(1000) ?? false,
  },
  {
    role: "multiplier",
    kinds: PLAIN,
    before:
      /\b(?:futures?|ixfut|contracts?|index|ixname)\b[^.;<]{0,40}\b(?:trad(?:e|es|ed|ing)|available|dealt|bought|sold|come)\b[^.;<]{0,20}\bin (?:minimum )?(?:units|lots|multiples|a lot|lot sizes?|market lots?) of\s*$/,
  },
  // "Nifty futures trade at 18,000 in lots of 50."
  {
    role: "multiplier",
    kinds: PLAIN,
    before:
      /\b(?:futures?|ixfut|contracts?)\b[^.;]{0,40}\b(?:trad(?:e|es|ed|ing)|quoted|priced|stand|are|is|at)\b[^.;<]{0,20}<[nm]>,?(?: and)?(?: (?:are|is|come|comes|trade|traded|dealt))*(?: only)? in (?:minimum )?(?:units|lots|multiples|market lots) of\s*$/,
  },
  // The smallest step of a price, and what it is worth.
  {
    role: "tick-money",
    kinds: ["money"],
    before: new RegExp(
      `\\b(?:tick value|value (?:of (?:a|one|each) |per )tick|(?:a|one|each|every|per) tick(?: (?:is|being))? worth)${FILL}|\\bticks?\\b[^.;]{0,40}\\b(?:worth|valued at)${FILL}`,
    ),
  },
  {
    role: "multiplier",
    kinds: ["money"],
    before:
      /<[mn]> (?:per|an?|each|for each|for every) (?:full )?(?:index )?point\b[^.;<]{0,60}(?:<[mn]>[^.;<]{0,30})?\b(?:minis?|micros?|e-?minis?|ixfut)(?: (?:contracts?|futures?|ones?))?,?(?: (?:is|are|at|of|only|just|has|have|pays?|being))*\s*$/,
  },
  // "E-mini S&P 500 futures ($50)"
  {
    role: "multiplier",
    kinds: ["money"],
    before: /\b(?:futures?|ixfut|contracts?|minis?|micros?)(?:\b[^.;<]{0,30}<n>)?\s*\(\s*$/,
    after: /^\s*\)/,
    fits: ({ quantity }) => !quantity.scaled && (quantity.amounts.at(-1)?.lessThanOrEqualTo(500) ?? false),
  },
  { role: "tick-money", kinds: ["money"], after: /^\s*(?:per|a|for each|for every|each) tick\b/ },
  {
    role: "tick",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:ticks?(?: size)?|minimum (?:price )?(?:move|movement|fluctuation|change|step|increment)|price step)\\b(?: of (?:the|a|one) [\\w&-]+(?: [\\w&-]+){0,3}?)?${FILL}`,
    ),
    unless: /\b(?:worth|value)\b[^<]*$/,
  },
  {
    role: "tick",
    kinds: PLAIN,
    before: /\b(?:steps?|increments?|moves) of\s*$/,
    after: /^\s*(?:(?:of )?(?:an? |the )?(?:index )?points?)\b/,
    fits: small,
  },
  {
    role: "tick",
    kinds: PLAIN,
    after:
      /^[\s-]*(?:index )?points?,? (?:is (?:the |one |a )?|per |= ?(?:one |1 )?|\()?(?:minimum )?ticks?\b(?! value)|^\s*(?:is|=) (?:the|one|an?|1) (?:minimum )?tick\b/,
    fits: small,
  },
  // Letters of the formula.
  { role: "price", kinds: SIZED, before: /\bf\s*[=:]\s*$/ },
  { role: "multiplier", kinds: SIZED, before: /\bm\s*[=:]\s*$/ },
  { role: "value", kinds: SIZED, before: /\bv(?:_?p)?\s*[=:]\s*$/ },
  {
    role: "other",
    kinds: PLAIN,
    after:
      /^-(?:stock|share|name|company|firm|year|day|month|week|point(?! (?:rise|fall|drop|decline|gain|increase|rally|advance|decrease|slide|move))|asset)\b/,
  },
  // Working that a text shows, and numbers of a list.
  { role: "other", kinds: ["number", "percent"], before: /^\W*$/, after: /^[.):]\s/ },
  {
    role: "other",
    kinds: ["number", "money", "percent"],
    before: /[-+/]\s*\(?\s*$/,
    unless: /[a-z]\s*[-/]\s*\(?\s*$|^\s*-\s*$/,
  },
  // Working of two factors about a contract: 25 × 8,000.
  {
    role: "chain-first",
    kinds: SIZED,
    before: /\b(?:contract|futures?|ixfut|vf|v_f)\b[^.;]*$/,
    after: /^\s*(?:[x*]|times)\s*<[nm]>(?!\s*[*x])/,
    unless: /\bportfolio\b[^.;]*$|>\s*[*x/]\s*$/,
  },
  {
    role: "chain-second",
    kinds: SIZED,
    before: /\b(?:contract|futures?|ixfut|vf|v_f)\b[^.;]*<[nm]>\s*(?:[x*]|times)\s*$/,
    unless: /\bportfolio\b[^.;]*$/,
    fits: large,
  },
  {
    role: "contract-value",
    kinds: ["money"],
    before: /\b(?:contract|futures?|ixfut|vf|v_f)\b[^.;]*<[nm]>\s*(?:[x*]|times)\s*<[nm]>\s*=\s*$/,
  },
  {
    role: "multiplier",
    kinds: SIZED,
    after:
      /^\s*(?:(?:per|a|an|for each|for every|each|every)\b|\/)\s*(?:full |one |single |1 )?(?:\w+ ){0,2}?(?:index |ixname |futures )?(?:point|pt)s?\b/,
  },
  {
    role: "multiplier",
    kinds: SIZED,
    after:
      /^\s*(?:[x*]|times|multiplied by|multiplying)\s*(?:the |its |that |current |an? )*(?:[\w&'-]+ ){0,5}?(?:index|ixname|ixfut|futures|price|level|value|quote)\b/,
  },
  {
    role: "multiplier",
    kinds: SIZED,
    after: /^\s*(?:contract |index |futures |point |dollar )*multiplier\b(?!\s*(?:[:=]|is|of))/,
  },
  {
    role: "multiplier",
    kinds: ["number", "shares"],
    before:
      /\b(?:lot(?: size)?(?: requirement)?|units? (?:per|in an?) (?:lot|contract)|market lot|(?:traded|trade|available|sold|bought|dealt) (?:only )?in (?:units|lots|multiples))\b(?:\s*(?:of|is|=|:|size))*\s*$/,
  },
  {
    role: "multiplier",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:multiplier|multiple|point value|per[- ]point value|tick multiplier)\\b(?:\\s*\\([^)]*\\))?(?: (?:of|for|on|in) (?:the |each |one |a )?(?:[\\w&'-]+ ){0,4}?(?:contracts?|futures?|ixfut|ixname))?${FILL}`,
    ),
    unless:
      /<[mn]>\s*(?:contract )?multiplier\b[^<]*$|\b(?:price|priced|value|quoted),? ?\(?includ\w+ (?:of )?(?:the |its )?(?:contract )?multiplier\b[^<]*$/,
  },
  {
    role: "multiplier",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:each|one|per|every|an?|1|the|full) (?:full )?(?:index |ixname )?point\\b[^.;<]{0,40}?(?:worth|valued|is|=|equals|represents|value|moves?|pays|to|changes?)${FILL}`,
    ),
    unless: /<[mn]>\s*(?:(?:per|an?|each|for each|for every)\b|\/)\s*(?:\w+ ){0,2}point[^<]*$/,
  },
  {
    role: "multiplier",
    kinds: ["money"],
    before:
      /\b(?:value|price|worth|money) (?:of|per) (?:(?:a|one|each|an|1) )?(?:full )?(?:index )?point\s*(?:is|of|=|:)\s*$/,
  },
  { role: "multiplier", kinds: SIZED, before: /\(\s*(?:[x*]|times)\s*$/, fits: ({ quantity }) => !quantity.scaled },
  {
    role: "multiplier",
    kinds: ["number", "shares"],
    before:
      /\b(?:each|one|a|every|per|the|single) (?:[\w&-]+ ){0,3}?(?:contract|future|lot) (?:is|being|has|having|represents?|represent(?:ing|s)|covers?|controls?|underl(?:ies|ie|ying)|includes?|consists? of|comprises?|contains?) (?:for |on |of |delivery of )*$/,
    unless: /\b(?:beta|standard deviation|volatility|correlation|returns?)\b[^.;<]*$/,
    fits: ({ quantity: { amounts } }) => amounts.some((size) => size.lessThanOrEqualTo(1000) && size.isInteger()),
  },
  { role: "multiplier", kinds: ["shares"], after: /^ shares of (?:the )?(?:underlying |stock )?(?:index|ixname)\b/ },
  { role: "other", kinds: ["number", "money", "percent"], after: /^\s*[*/+^]/ },
  { role: "other", kinds: ["number", "money", "percent"], before: />\s*(?:[*/=+^]|- )\s*\(?\s*$/ },
];
