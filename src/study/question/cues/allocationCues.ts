import type { InClause } from "../clauses.js";
import { CHANGE_VERB, type Cue, PLAIN } from "./cue.js";

const STOCKS = "(?:\\w+ )?(?:stocks?|equit(?:y|ies)|shares)\\b(?!(?: index| market| price)? futures?)";
const PORTION = "(?:allocation|weight(?:ing)?|share|proportion|portion|percentage|commitment|sleeve|mix)s?";
const STOCK_PORTION = `(?:(?:equity|equities|stock|share)s? ${PORTION}|${PORTION} (?:of|in|to|for) (?:the )?(?:equity|equities|stocks?|shares))`;
const OTHER = "(?:bond|fixed[- ]income|gilt|cash|debt|treasury|bills?)s?";
const BONDS = "(?:bonds?|fixed[- ]income|gilts?|debt)";
const MOVES =
  /\b(?:reallocat|mov|shift|switch|transfer)\w* (?:(?:about|some|temporarily|effectively|synthetically) )*$/;
const OTHER_PORTION = `(?:${OTHER} ${PORTION}|${PORTION} (?:of|in|to|for) ${OTHER})`;
const PUT = "(?:allocated|invested|held|placed|committed)";
const ONLY = "(?:(?:only|just|about|around|no more than|at most|at least)\\s+)*$";
const WANTED =
  "wants?|wanted|wish(?:es)?|calls? for|requires?|recommends?|would (?:like|prefer|rather)|prefers?|seeks?|desires?|needs?|decides? on|aims? for|targets?|(?:desired|new|target|intended|temporary) (?:effective )?(?=allocation|mix|split|blend|weight)";
/** Shares of beta or of what was held before, not of the fund. */
const OF_BEFORE = /^\s*of (?:its|their|his|her|the) (?:present|current|existing|original|former|level|value|beta)\b/;
/** A share in percent that has no sign of it. */
const isWeight = ({ quantity: { amounts } }: InClause) =>
  amounts.some((share) => share.greaterThan(10) && share.lessThan(100));

/** What share of a fund is in stocks, and what share shall be. The first that fits decides. */
export const allocationCues: readonly Cue[] = [
  // "lower the stock allocation from 70% to 55%"
  {
    role: "equity-share",
    kinds: ["percent"],
    before: new RegExp(`\\b${STOCK_PORTION}\\b[^.;<]{0,30}\\bfrom\\s*$`),
  },
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(
      `\\b${STOCK_PORTION}\\b[^.;<]{0,40}(?:\\bfrom <p>[^.;<]{0,15})?\\b(?:to|at|be|become)\\s+${ONLY}`,
    ),
    unless: new RegExp(`\\b${STOCK_PORTION} (?:is|stands|are|was)\\b[^.;]*$`),
    fits: ({ after }) => !OF_BEFORE.test(after),
  },
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(`\\b(?:equity|stock) exposure\\b[^.;<]{0,40}(?:\\bfrom <p>[^.;<]{0,15})?\\bto\\s+${ONLY}`),
    fits: ({ after }) => !/^\s*of\b/.test(after),
  },
  // "raise equities to 75%"
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:${CHANGE_VERB})\\w* (?:its |the |their |his |her )?(?:equit(?:y|ies)|stocks|shares)(?: (?:holdings?|part|position))?(?: (?:up|down|back))?(?: from <p>)?(?: (?:up|down|back))? to\\s+${ONLY}`,
    ),
    fits: ({ after }) => !OF_BEFORE.test(after),
  },
  // "from a 60/40 mix", shares before the other things
  {
    role: "equity-share",
    kinds: PLAIN,
    before:
      /\bfrom (?:its |the |an? )?(?:current |present |usual |strategic )?$|\b(?:is|has|runs?|manages?|holds?) (?:an? )?$|^\s*an? $/,
    after:
      /^\s*[/-]\s*<n>(?= (?:equity|stock|mix|split|blend|allocation|portfolio|fund|endowment|balanced)|,? to (?:an? )?<n>\s*[/-])/,
    unless: /\bbeta\b[^.;]*$/,
    fits: isWeight,
  },
  // "a mix of 50/50"
  {
    role: "equity-after",
    kinds: PLAIN,
    before: /\b(?:(?:mix|split|blend|allocation)\b[^.;<]{0,15}|to (?:an? )?|an? (?:temporary |new )?)$/,
    after: /^\s*[/-]\s*<n>(?= (?:equity|stock|mix|split|blend|allocation|portfolio)|[\s,.?;]|$)/,
    unless: /\bbeta\b[^.;]*$/,
    fits: isWeight,
  },
  // "move to 45% stocks and 55% bonds"
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:${CHANGE_VERB}|switch|go)\\w*\\b[^.;]{0,80}\\bto\\s+(?:an? )?(?:<p> [\\w-]+ (?:and|\\/) )?${ONLY}`,
    ),
    after: new RegExp(`^\\s*(?:invested )?(?:in |of |into )?${STOCKS}`),
    unless: /\bbeta\b[^.;]*$/,
  },
  // "want an allocation of 45% stocks and 55% bonds"
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:${WANTED})\\b[^.;<]{0,50}\\b(?:allocation|mix|split|blend|weighting|weights?|balance|exposure|portfolio|fund|assets)\\b[^.;<]{0,20}\\b(?:of|at|be|to|is|in)\\s+(?:<p> [\\w-]+ (?:and|\\/) )?${ONLY}`,
    ),
    after: new RegExp(`^\\s*(?:invested )?(?:in |of |into )?${STOCKS}`),
    unless: /\bbeta\b[^.;]*$/,
  },
  // "would like an equity weight of 80 per cent"
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(`\\b(?:${WANTED})\\b[^.;<]{0,30}\\b${STOCK_PORTION} (?:of|at|to be)\\s+${ONLY}`),
    fits: ({ after }) => !OF_BEFORE.test(after),
  },
  // "shifts $40 million from bonds to stocks", "moves 10% of it out of equities into bonds"
  {
    role: "moved-in",
    kinds: ["money", "percent"],
    before: MOVES,
    after: new RegExp(
      `^\\s*(?:of [^.;<]{1,25}? )?(?:out of|from) (?:its |the |\\w+ )?${OTHER}\\b[^.;<]{0,15}\\b(?:in)?to ${STOCKS}`,
    ),
  },
  {
    role: "moved-out",
    kinds: ["money", "percent"],
    before: MOVES,
    after: new RegExp(
      `^\\s*(?:of [^.;<]{1,25}? )?(?:out of|from) (?:its |the )?${STOCKS}[^.;<]{0,15}\\b(?:in)?to (?:\\w+ )?${BONDS}\\b`,
    ),
  },
  // "It wants 55% in stocks and 45% in bonds"
  {
    role: "equity-after",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:${WANTED})(?: (?:to (?:be|have|hold|become|get to|go to|look like)|it|them|the fund|the money|instead|temporarily|invested|an?))*\\s*(?:<p> (?:in )?${OTHER}(?: and|,|\\/) )?${ONLY}`,
    ),
    after: new RegExp(`^\\s*(?:invested )?(?:in |into )?${STOCKS}`),
    unless: /\bbeta\b[^.;]*$/,
  },
  // "behave as if 55% were in stocks"
  {
    role: "equity-after",
    kinds: ["percent"],
    before: /\b(?:as if|as though|like an?)\b(?:[^.;<]|<p> [a-z-]+ (?:and|\/)){0,50}$/,
    after: new RegExp(`^\\s*(?:were |was |is |invested )*(?:in |of )?${STOCKS}`),
  },
  {
    role: "cash",
    kinds: ["percent"],
    after:
      /^\s*of (?:the|its|his|her|their|this) (?:\w+ )?(?:fund|portfolio|assets|money|plan|mandate|trust|endowment|account)(?:'s assets)? (?:is |are |being |held |kept |sitting |remaining |sits |remains )*(?:in|as) (?:\w+ )?cash\b/,
  },
  // The bonds beside a share in stocks: "70 percent to stocks and 30 percent to bonds".
  {
    role: "cash",
    kinds: ["percent"],
    before: new RegExp(
      `<p> (?:is |are )?(?:${PUT} )?(?:in |to |into |of )?${STOCKS}(?:,? (?:and|with)|,) (?:the (?:other|remaining) )?$`,
    ),
    after: new RegExp(`^\\s*(?:is |are )?(?:${PUT} )?(?:in|to|into|of) (?:\\w+ )?${OTHER}\\b`),
  },
  {
    role: "cash",
    kinds: ["percent"],
    after: new RegExp(
      `^\\s*(?:is |are )?(?:${PUT} )?(?:in|to|into) (?:\\w+ )?${OTHER}(?:,? and|,) (?:the (?:other|remaining) )?<p> (?:is |are )?(?:${PUT} )?(?:in |to |into )?${STOCKS}`,
    ),
  },
  {
    role: "other",
    kinds: ["percent"],
    before: new RegExp(
      `\\b${OTHER_PORTION}\\b[^.;<]{0,40}(?:\\bfrom <p>[^.;<]{0,15})?\\b(?:to|at|is|of|from|be)\\s+${ONLY}`,
    ),
  },
];
