import { ZERO } from "../../computation/decimal.js";
import type { Goal } from "./goals.js";
import { boughtLater } from "./moneyToCome.js";
import { equitisedCash } from "./synthetic.js";

/** A portfolio that is held today, beside which money to come is another matter. */
const HELD_NOW =
  /\b(?:holds?|owns?|manages?|runs?|has) (?:an? |the )?[^.;?]{0,40}\b(?:portfolio|fund|of shares|of stocks?)\b/i;

/** The words that say that futures stand in for shares not yet bought: money to come, or cash. */
export function purchaseSaid(text: string): string | undefined {
  return equitisedCash(text) ?? boughtLater(text);
}

/**
 * The hedge of shares not yet bought, where a question names no goal besides.
 *
 * @example
 * purchaseGoal("A fund will receive $30 million in May.")?.kind // "weak"
 */
export function purchaseGoal(text: string): Goal | undefined {
  const words = equitisedCash(text) ?? (HELD_NOW.test(text) ? undefined : boughtLater(text));
  return words === undefined ? undefined : { kind: "weak", value: ZERO, words, sentence: 0 };
}
