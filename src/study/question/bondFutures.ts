const BOND_FUTURES =
  "(?:bond|treasury|t-bond|t-note|note|gilt|bund|interest[- ]rate) (?:index )?(?:futures?|contracts?)\\b";
/** What a question itself leaves out: "Ignore the bond futures leg." */
const LEFT_ASIDE = new RegExp(
  `\\b(?:ignor(?:e|es|ing)|disregard(?:s|ing)?|leav(?:e|es|ing) (?:aside|out)|neglect(?:s|ing)?|not counting|apart from|setting aside)\\b[^.;?<]{0,40}\\b${BOND_FUTURES}(?: (?:leg|side|part|trade|position))?`,
  "g",
);
const OF_BONDS = new RegExp(
  `\\b(?:how many|how much|what|which|number of|calculate|compute|find|determine|estimate|work out)\\b[^.?;]{0,60}\\b${BOND_FUTURES}`,
);
const OF_STOCKS = /\b(?:stock|equity|share)(?:[- ]index)? (?:futures|contracts)\b/;

/**
 * A plain sentence without the bond futures that it sets aside.
 *
 * @example
 * withoutBondsAside("how many are sold, ignoring the bond futures?") // "how many are sold,  ?"
 */
export const withoutBondsAside = (plain: string): string => plain.replace(LEFT_ASIDE, " ");

/** Whether a plain sentence asks about futures on bonds, which are not read here. */
export const asksBondFutures = (plain: string): boolean => OF_BONDS.test(withoutBondsAside(plain));

/** Whether a plain sentence asks about futures on stocks, by that name. */
export const asksStockFutures = (plain: string): boolean => OF_STOCKS.test(plain);
