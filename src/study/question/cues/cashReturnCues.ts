import { type Cue, FILL } from "./cue.js";

const CASH = "(?:cash|money|deposits?|t-?bills?|treasury bills|bills|bank account|money[- ]market fund)";
const PERIOD =
  "(?:(?:over|during|for|in) (?:the|that|this|those|these) (?:whole |entire |same )?(?:<t>|(?:\\w+ )?(?:days?|weeks?|months?|quarters?|half-year|year|period|time)))";
const ONLY = "(?:(?:only|just|about|interest of|a return of|interest at|a total of|another|another|back) )*$";
/** A year's rate, which is no return of the time that the hedge lasts. */
const YEARLY = /^\s*(?:p\.? ?a\b|per annum|a year|per year|annual\w*|yearly|each year|on an annual)/;
const NO_DIVIDEND = /\bdividends?\b[^.;<]{0,40}$|\b(?:annual|yearly)\b[^.;<]{0,40}$/;

/** What cash earns beside the futures bought with it, over the time of the hedge. The first that fits decides. */
export const cashReturnCues: readonly Cue[] = [
  // "the cash has earned 0.2%"
  {
    role: "cash-return",
    kinds: ["percent", "money"],
    before: new RegExp(
      `\\b${CASH}\\b[^.;<]{0,40}\\b(?:earned|returned|yielded|accrued|brought in|made) (?:(?:it|them|the \\w+|him|her) )?${ONLY}`,
    ),
    unless: NO_DIVIDEND,
    fits: ({ after }) => !YEARLY.test(after),
  },
  // "invested in T-bills at 0.4% for the month", "earns 0.75% over the quarter"
  {
    role: "cash-return",
    kinds: ["percent", "money"],
    before: new RegExp(`\\b(?:${CASH}|interest)\\b[^.;<]{0,60}$`),
    after: new RegExp(`^\\s*(?:of |in )?(?:interest )?(?:earned )?${PERIOD}\\b`),
    unless: new RegExp(
      `${NO_DIVIDEND.source}|\\b(?:futures?|ixfut|index|ixname|(?<!money[- ])market|portfolio|shares|stocks)\\b[^.;<]*$`,
    ),
    fits: ({ after }) => !YEARLY.test(after),
  },
  // "Over the quarter the futures rise 5% and the cash earns 0.75%."
  {
    role: "cash-return",
    kinds: ["percent", "money"],
    before: new RegExp(
      `\\b${PERIOD}\\b[^.;]{0,90}\\b${CASH}\\b[^.;<]{0,30}\\b(?:earns?|yields?|returns?|makes?|pays?|brings? in) ${ONLY}`,
    ),
    unless: NO_DIVIDEND,
    fits: ({ after }) => !YEARLY.test(after),
  },
  // "Interest of $90,000 is earned on the cash."
  {
    role: "cash-return",
    kinds: ["money", "percent"],
    before: new RegExp(
      `\\binterest (?:income )?(?:of|amounting to|totalling|(?:earned |received )?(?:on the (?:cash|bills|deposit) )?(?:is|was|came to|comes to|amounts? to))${FILL}`,
    ),
    after:
      /^(?!\s*(?:p\.? ?a\b|per annum|a year|per year|annual))[^.;<]{0,30}\b(?:earned|received|paid|credited|cash|deposit|bills)\b/,
    unless: /\brates?\b[^.;<]{0,20}$/,
  },
  {
    role: "cash-return",
    kinds: ["money"],
    before: new RegExp(`\\b(?:earn(?:s|ed|ing)?|receiv(?:es|ed|ing)|brings? in|brought in|makes?|made) ${ONLY}`),
    after: /^\s*(?:of |in |as )interest\b/,
  },
];
