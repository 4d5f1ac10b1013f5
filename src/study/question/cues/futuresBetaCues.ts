import { type Cue, FILL, level, PLAIN, SIZED, small } from "./cue.js";

const FUTURES = "(?:futures?|ixfut)(?: contracts?)?";
/** Anything but another thing that may have a beta. */
const NO_HOLDING =
  "(?:(?!\\b(?:portfolio|fund|shares|stocks|holdings?|equities|holds?|owns?|basket|hedg\\w*|to|from|would|should|leav\\w*|giv\\w*|mak\\w*|wants?|needs?)\\b)(?:[^.;<]|<[mnc]>))";
const BETA_OF = "(?:an? |the )?(?:futures |contract )?beta (?:of|is|=|equal to|being)\\s*$";

/** The beta that futures have themselves, and their price told after it. The first that fits decides. */
export const futuresBetaCues: readonly Cue[] = [
  // "Futures, quoted at 1,250 with a multiplier of C$200, have a beta of 1.0."
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(`^\\W*${NO_HOLDING}{0,60}?\\b${FUTURES}\\b${NO_HOLDING}{0,110}?\\b${BETA_OF}`),
    unless: /\b(?:and|while|but) (?:it|its|the (?:money|book|position))\b[^<]*$/,
    fits: small,
  },
  // "Futures are at 1,310 ... and may be taken to have a beta of 1.0."
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(
      `^\\W*(?:\\w+ ){0,3}${FUTURES}\\b[^.;]{0,110}\\b(?:taken|assumed|supposed|considered|deemed) to have ${BETA_OF}`,
    ),
    fits: small,
  },
  // "She hedges with futures that have a beta of 0.96."
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(
      `\\b${FUTURES},? (?:which|that)(?: \\w+){0,2}? (?:has|have|had) ${BETA_OF}|\\b${FUTURES},? whose (?:own )?beta (?:is|of)\\s*$`,
    ),
    fits: small,
  },
  // "equity futures contract value $250,000, beta 1"
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:stock|equity|index) ${FUTURES}\\b[^.;<]{0,25}<[mn]>(?: each| a contract| per contract)?,? (?:and |with )*(?:an? )?beta(?: of| is| =)?\\s*$`,
    ),
    fits: small,
  },
  // "Stock index futures (beta 0.95) cost $250,000."
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(`\\b${FUTURES} \\((?:with )?(?:a )?beta(?: of| is|:| =)?\\s*$`),
    after: /^\s*\)/,
    fits: small,
  },
  // "... and the stock index futures contract, with a beta of 1.0, is priced at $300,000"
  {
    role: "futures-beta",
    kinds: PLAIN,
    before: new RegExp(`\\b${FUTURES},? (?:with|having) ${BETA_OF}`),
    after:
      /^,? (?:(?:and )?(?:is|are|has|have|it is|they are) )?(?:a |now |currently )?(?:priced?|trad\w+|quoted|costs?|worth)\b/,
    fits: small,
  },
  {
    role: "price",
    kinds: SIZED,
    before: new RegExp(`\\b${FUTURES}\\b,?[^.;<]{0,40}\\bbeta (?:of|is) <n>,?[^.;<]{0,20}\\b(?:at|price)\\b${FILL}`),
    unless: /\b(?:index|ixname|portfolio|fund|worth)\b[^.;]{0,20}$/,
    fits: level,
  },
];
