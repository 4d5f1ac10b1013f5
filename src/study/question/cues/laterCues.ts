import type { InClause } from "../clauses.js";
import { type Cue, DOWN, FILL, UP } from "./cue.js";

/** What one share may cost, and no portfolio. */
const each = ({ quantity }: InClause) => !quantity.scaled && (quantity.amounts[0]?.lessThan(10_000) ?? false);
const OWN =
  "(?:(?:the|its|her|his|their|these|those|your|my) (?:[\\w-]+ )?(?:shares?|stocks?|holdings?|basket|etfs?|position|account|trust|scheme|tracker)|shares? of [\\w ]{1,20}?|(?:stock|equity|share) portfolio)(?! (?:market|index|exchange))";

/** What is said of the end of a hedge and is no level: the portfolio's own return, and how far the future is from its index. */
export const laterCues: readonly Cue[] = [
  {
    role: "other",
    kinds: ["money"],
    after:
      /^\s*(?:<t>|(?:an?|one|two|three|four|five|six|several|a few|some) (?:days?|weeks?|months?|years?)) (?:ago|earlier|before)\b|^\s*(?:last|the previous|the year before)\b/,
  },
  {
    role: "other",
    kinds: ["money"],
    before: /\b(?:rest|remainder|balance) of (?:the|its|his|her|their)\s*$/,
    after:
      /^\s*(?:of |in )?(?:total )?(?:assets|portfolio|funds?|investments|money)\b[^.;]{0,30}\b(?:bonds|bills|mortgages|cash|property|loans|deposits|real estate|fixed income)\b/,
  },
  {
    role: "share-price",
    kinds: ["money"],
    before: new RegExp(
      `\\b(?:shares?|stocks?)\\b(?! (?:market|index|portfolio))(?: [\\w'-]+){0,3}? (?:at|is|are|costs?|trades?|sells?|quoted)${FILL}`,
    ),
    unless: /\b(?:futures?|ixfut|index|contracts?|worth|valued?|total\w*)\b[^.;]*$/,
    fits: each,
  },
  {
    role: "other",
    kinds: ["percent"],
    before: /\b(?:tracking error|turnover|bank bill rate|bill rate|mibor|base rate)\b[^.;<]{0,40}$/,
  },
  {
    role: "basis-after",
    kinds: ["percent"],
    before: /\b(?:futures?|ixfut)\b[^.;<]{0,60}$/,
    after:
      /^\s*(?:higher|lower|more|less|above|below|over|under)(?: than)? (?:the |its )?(?:spot |cash |underlying |stock )?(?:index|ixname|spot|market)\b/,
  },
  {
    role: "own-return",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:shares?|stocks?|basket|equities|portfolio|purchase|they)\\b[^.;<]{0,40}\\b(?:costs?|costing|becomes?|became|got|grown)${FILL}`,
    ),
    after: /^\s*(?:more|less|extra|higher|lower|dearer|cheaper)\b/,
    unless: /\b(?:index|market|ixname|ixfut|futures|beta|transaction|trading|management|borrowing|funding)\b[^.;<]*$/,
  },
  {
    role: "own-return",
    kinds: ["percent"],
    before: new RegExp(
      `\\b(?:cost|price|bill)s? of (?:the|these|those|its|her|his|their) (?:\\w+ )?(?:shares?|stocks?|basket|equities|portfolio|purchase)\\b[^.;<]{0,30}\\b(?:${DOWN}|${UP})(?: by)?${FILL}`,
    ),
    unless: /\b(?:index|market|ixname|ixfut|futures|beta)\b[^.;<]*$/,
  },
  {
    role: "own-return",
    kinds: ["percent"],
    before:
      /\b(?:portfolio|fund|scheme|trust|account|shares|stocks|holdings?)\b(?: itself| alone)? (?:has |have |had )?returned (?:a )?(?:minus |negative |plus )?$/,
    unless: /\b(?:last|previous|prior|past|year before)\b[^.;<]*$/,
    after: /^(?! ?(?:last|a year|per|p\.?a|annual|in (?:19|20)))/,
  },
  {
    role: "own-return",
    kinds: ["percent"],
    before: new RegExp(`\\b${OWN}\\b[^.;<]{0,25}\\b(?:${DOWN}|${UP})(?: in value)?(?: by)?${FILL}`),
    unless: /\b(?:index|market|ixname|ixfut|futures|beta|exposure|risk)\b[^.;<]*$/,
  },
];
