import type { InClause } from "../clauses.js";
import { type Cue, DOWN, FILL, level, PLAIN, SIZED, SUBJECT, small, UP } from "./cue.js";

/** Points of an index, and no share of a point. */
const wholePoints = ({ quantity }: InClause) => quantity.coefficients[0]?.abs().greaterThanOrEqualTo(1) ?? false;

/** Rates, the market's move, and contracts that are on. The first that fits decides. */
export const moveCues: readonly Cue[] = [
  // What the future's own beta, other rates and lengths of time are.
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:(?:futures?|ixfut)(?: contracts?)?(?:'s?)?(?:\\s+(?!portfolio|fund|stock|share|equit|hold|hedg|position|and\\b|index|against|to\\b|target|for (?:an? |the |its )?(?:target |portfolio )?beta|its)[\\w'-]+){0,5}? (?:(?:has|have|having|with) (?:a |an )?)?beta|(?:futures?|ixfut)(?: contract)?s? (?:has|have(?! to\\b)|with)\\b(?:(?!portfolio|fund|stock|share)[^.;])*\\bbeta|(?:futures?|ixfut|contract)\\b[^.;<]{0,30}<[mn]>,? (?:which|that|and) (?:has|have) (?:a |an )?beta|(?:futures?|ixfut|contract)(?: (?:contracts?|is|are|currently|now|priced|quoted|trading|trades|stands|standing|worth|valued|at)){1,4} <[mn]>[\\s,]{0,3}with (?:a |an )?beta|beta (?:of|for) (?:the |each |this |a )?(?:[\\w&'-]+ )?(?:futures?|ixfut)(?: contracts?)?)${FILL}`,
    ),
    unless:
      /\bregress\w*\b[^.;]*$|\bbeta (?:down |up |back )?to\s*$|<n>[^.;<]*\b(?:wants?|needs?|would like|desires?|seeks?)\b[^.;<]*$/,
    fits: small,
  },
  { role: "other", kinds: PLAIN, before: /\b(?:intercept|constant)\b[^.;<]{0,20}$/ },
  // "The portfolio rises by its beta times 4%."
  { role: "move", kinds: ["percent"], before: /\bbeta (?:times|x|\*)\s*$/ },
  {
    role: "other",
    kinds: ["percent", "number"],
    before:
      /\b(?:rates?|yields?|yielding|interest|dividends?|risk-? ?free(?! (?:securit|asset|bond|invest|instrument))|t-bills?|inflation|alpha|return on|expected return|margin|confidence|transaction costs?|trading costs?|commissions?|fees?|brokerage|tax|libor|euribor|sofr|sonia|bbsw|tibor|hibor|mibor|saron|repo)\b[^.;<]{0,50}$/,
    unless: /\b(?:exchange|market return|fx)\b[^.;<]*$/,
  },
  {
    role: "other",
    kinds: ["percent"],
    after:
      /^\s*(?:(?:in |of |as )?dividend|risk-? ?free|interest|per annum|per year|p\.?a\.?|a year|annual(?:ly)?|annuali[sz]ed|continuously|confidence|yield)/,
  },
  {
    role: "other",
    kinds: ["money"],
    after: /^\s*(?:(?:a|per|in|of|as|round[- ]?(?:turn|trip)) ){0,2}(?:commissions?|brokerage|fees?|charges?)\b/,
  },
  {
    role: "other",
    kinds: ["money"],
    before:
      /\b(?:margins?|commissions?|fees?|brokerage|deposit|taxe?s?|dividends?|(?:trading|transaction) costs?)\b[^.;<]{0,20}$/,
  },
  {
    role: "other",
    kinds: ["percent"],
    before:
      /\b(?:reserves?|cash|deposits?|bank|bonds?|bills?|balances?|surplus|margin|collateral|paper|notes?|loans?|money market)\b[^.;<]{0,20}\b(?:earns?|earning|earned|pays?|paying|paid|yields?|yielded|costs?|bears?)\s*$/,
  },
  {
    role: "not-beta",
    kinds: ["percent", "number"],
    after: /^\s*(?:times |x )?(?:more|less|as|higher|lower|the)\s+(?:volatil|risk)/,
  },
  {
    role: "own-return",
    kinds: ["percent"],
    before: new RegExp(`\\b(?:portfolio|fund)\\b[^.;<]{0,40}\\b(?:${DOWN}|${UP})(?: by)?${FILL}`),
    unless: /\b(?:index|market|ixname|ixfut|futures)\b[^.;<]*$/,
  },
  // The market's move.
  {
    role: "move",
    kinds: ["percent"],
    before: /(?:^|\s)$/,
    unless: /\b(?:beta|portfolio|fund|exposure|alpha)\b[^.;<]{0,20}$/,
    fits: ({ quantity }) => /^[-+]/.test(quantity.words),
  },
  {
    role: "beta",
    kinds: ["percent"],
    after:
      /^\s*(?:on average |, on average, )?(?:for|per|with) (?:every |each |a |any )+(?:<p>|one percent)|^\s*(?:on average )?(?:when|whenever|if) the (?:market|index|ixname) (?:moves|rises|falls|changes|goes)\b[^.;]{0,10}<p>/,
    unless: /\b(?:market|index|ixname)(?: \w+){0,2}\s*$/,
    fits: small,
  },
  {
    role: "other",
    kinds: ["percent"],
    before: /\b(?:every|each|per|when the (?:market|index|ixname) (?:moves|rises|falls))(?: a)?\s*$/,
  },
  {
    role: "move",
    kinds: ["percent", "points"],
    before: new RegExp(
      `\\b${SUBJECT}\\b(?:[\\s,]+(?!beta|portfolio|fund)[\\w'-]+){0,7}?[\\s,]+(?:${DOWN}|${UP})(?: in value)?(?: by)?${FILL}`,
    ),
    unless:
      /\b(?:portfolio|fund|beta|exposure)(?:'s)? (?:\w+ ){0,2}(?:by|falls?|rises?|loses?|gains?|increases?|decreases?)\s*\S*\s*$/,
  },
  // The second of two: "the index rises by 3% and the futures by 2.9%".
  {
    role: "move",
    kinds: ["percent"],
    before: new RegExp(
      `\\b${SUBJECT}\\b[^.;<]{0,30}\\b(?:${DOWN}|${UP})(?: in value)?(?: by)? <p>,? (?:and|while|but) (?:the |its )?(?:index |stock )?(?:index|market|ixname|ixfut|futures)(?: prices?| contracts?)? (?:only )?(?:by )?$`,
    ),
    unless: /\bbeta\b[^.;]*$/,
  },
  {
    role: "move",
    kinds: ["percent"],
    before: new RegExp(`\\b(?:or |and |then |instead )(?:if it |it )?(?:${DOWN}|${UP})(?: by)?${FILL}`),
    unless: /\bbeta\b[^.;]*$|\bportfolio (?:falls|rises|loses|gains)[^.;]*$/,
  },
  {
    role: "move",
    kinds: ["percent"],
    after:
      /^\s*(?:(?:broad |stock |equity |general |instantaneous )*(?:market|index|ixname|price) )?(?:falls?|drops?|declines?|decreases?|corrections?|crash|sell-?offs?|slumps?|plunges?|slides?|loss|rises?|ral(?:ly|lies)|gains?|increases?|advances?|move|downturn|upturn|drawdown)\b(?! in (?:the |its )?(?:beta|portfolio|exposure|hedge))/,
    unless: /\b(?:beta|exposure) by\s*$/,
  },
  {
    role: "move",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:market|index|ixname)(?:'s)? (?:return|move|change|movement|shock)(?: (?:of|is|=|turns out to be|by))?${FILL}`,
    ),
  },
  {
    role: "move",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:fall|drop|decline|rise|gain|increase|correction|crash|decrease) in (?:the )?(?:\\w+ )?(?:market|index|ixname|prices)${FILL}`,
    ),
  },
  {
    role: "move",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:fall|drop|decline|rise|gain|increase|correction|crash|decrease|sell-?off|rally) (?:of|is|was|amounts to|turns out to be)${FILL}`,
    ),
    unless: /\b(?:beta|portfolio)\b[^.;]*$/,
  },
  {
    role: "move-points",
    kinds: PLAIN,
    before: new RegExp(
      `\\b${SUBJECT}\\b(?:\\s+[\\w'-]+){0,5}?\\s+(?:${DOWN}|${UP})(?: by)?(?: (?:the|these|those) same)?${FILL}`,
    ),
    after: /^\s*(?:index )?points?/,
    fits: wholePoints,
  },
  // "The index falls by 6% and the futures by 250 points."
  {
    role: "move-points",
    kinds: PLAIN,
    before: /\b(?:futures?|ixfut|index|ixname)(?: prices?)? by\s*$/,
    after: /^\s*(?:index )?points?/,
    fits: wholePoints,
  },
  // "Nifty closes 600 points lower."
  {
    role: "move-points",
    kinds: PLAIN,
    after: /^[\s-]*(?:index )?points? (?:lower|higher|down|up|below|above)\b/,
    fits: wholePoints,
  },
  {
    role: "move-points",
    kinds: PLAIN,
    after:
      /^[\s-]*(?:index )?points? (?:rise|fall|drop|decline|gain|increase|rally|advance|decrease|slide|move (?:up|down|higher|lower))\b/,
    fits: wholePoints,
  },
  {
    role: "move-to",
    kinds: SIZED,
    before: new RegExp(
      `\\b${SUBJECT}\\b(?:[\\s,]+[\\w'-]+){0,8}?\\s+(?:(?:${DOWN}|${UP}|moves?|goes|go|went)(?: from [^.;]*<[nm]>)?(?: (?:back|all the way))? to|turns? out to be|ends? (?:up )?at|finish(?:es)? at|closes at)${FILL}`,
    ),
    fits: level,
  },
  {
    role: "move-to",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:later|afterwards?|subsequently|eventually|(?:<t>|months?|weeks?|days?) on\\b|clos(?:es?|ed|ing) (?:it|them|out|the (?:position|hedge))|(?:buys?|bought) (?:it|them) back|(?:is|are|was|were) (?:then )?(?:closed|bought back|lifted|unwound|liquidated|reversed|covered)|(?:at|on|by|upon) (?:the )?close-?out|(?:lifts?|lifted|unwinds?|unwound|liquidates?|reverses?) (?:the|its|his|her|their) (?:hedge|futures|position|contracts)|final settlement|at expiration|on expiry|at expiry|on the expiry day|at maturity)\\b[^.;]*\\b(?:futures?|index|ixname|ixfut|market|price|at)\\b(?:[\\s,]+[\\w'-]+){0,6}?${FILL}`,
    ),
    unless: /\bbeta\b[^.;]*$|\b(?:portfolio|fund|shares|multiplier)\b[^.;<]{0,25}$/,
    fits: level,
  },
  // "She fears a slide to 4,875."
  {
    role: "move-to",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:falls?|drops?|declines?|slides?|slumps?|dips?|plunges?|crash|correction|sell-?off|retreat|rise|rally|climb|advance|recovery|move)(?: in (?:the )?(?:${SUBJECT}|s&p)(?: \\w+)?)?(?: (?:from <[nm]>|all the way|back|down|up))? to${FILL}`,
    ),
    unless: /\bbeta\b[^.;]*$|\b(?:portfolio|fund|shares|exposure)\b[^.;<]{0,40}$/,
    fits: level,
  },
  {
    role: "move",
    kinds: ["percent"],
    after: /^\s*(?:lower|higher|down|below|above)\b(?! (?:beta|exposure))/,
    unless: /\b(?:beta|portfolio|fund|exposure)\b[^.;]*$/,
  },
  {
    role: "index",
    kinds: SIZED,
    before: new RegExp(`\\b${SUBJECT}\\b(?:[\\s,]+[\\w'-]+){0,8}?\\s+(?:${DOWN}|${UP}|moves?|goes) from${FILL}`),
    fits: level,
  },
  // Contracts that are on, or given.
  // "With the existing 120 contracts, what would it gain?"
  {
    role: "given",
    kinds: ["contracts"],
    before: /\b(?:with|on|under) (?:only |just )?(?:the|her|his|its|their) (?:present|current|existing)\s*$/,
    fits: ({ after }) => !/\b(?:how many|more|additional|further|extra)\b/.test(after),
  },
  {
    role: "held",
    kinds: ["contracts"],
    before:
      /\b(?:already|currently|presently|existing|now)\b[^.;<]{0,40}(?:short|sold|long|bought|holds?|has|owns?|own)?[^.;<]{0,20}$/,
  },
  {
    role: "held",
    kinds: ["contracts"],
    before:
      /\b(?:has|have|holds?|holding|carries|runs|with|keeps)\b[^.;<]{0,20}\b(?:short|long) position (?:of|in|with)\s*$/,
    unless: /\b(?:if|suppose|after|once|when)\b[^.;<]*$/,
  },
  {
    role: "given",
    kinds: ["contracts"],
    before:
      /\b(?:after|by|if|when|having|suppose|once)\b[^.;<]{0,60}\b(?:short(?:s|ed|ing)?|sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|long|goes long|goes short|takes?)\b[^.;<]{0,20}$/,
  },
  { role: "given", kinds: ["contracts"], before: /\bhedge[sd]? (?:with|by|using)\s*$/ },
  {
    role: "given",
    kinds: ["contracts"],
    before:
      /\b(?:with|on|under) (?:only |just )?(?:the|these|those|her|his|its|their)(?: (?:original|same|outstanding|open|old))?\s*$/,
  },
  {
    role: "given",
    kinds: ["contracts"],
    before:
      /\b(?:shorts?|sells?|sold|shorted|shorting|selling|buying|buys?|bought|goes (?:long|short)|(?:short|long) position (?:in|of))(?: only| just)?\s*$/,
  },
];
