import { ZERO } from "../../computation/decimal.js";
import type { Goal } from "./goals.js";
import { boughtLater } from "./moneyToCome.js";
import { askedSentences, type Profit, profitsAsked, wantsGain } from "./partAsks.js";
import type { Segment } from "./segment.js";
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

const POSITION = /\b(?:the|this|that|her|his|its|their|your|such an?) (?:long |new )?(?:position|trade|hedge)\b/;
const BOTH = /\b(?:net|overall|combined|hedged|whole|together|altogether|total|both|effective|shares|stocks?)\b/;

/**
 * Whose profit a stretch asks for, where a position for shares not yet bought is the futures alone: nothing else is held.
 *
 * @param text the whole question
 */
export function profitsWanted(own: Segment, text: string): readonly Profit[] {
  const profits = profitsAsked(own);
  const asking = askedSentences(own).filter(wantsGain);
  const isPosition = asking.some((plain) => POSITION.test(plain)) && !asking.some((plain) => BOTH.test(plain));
  return profits.join() === "net" && isPosition && purchaseSaid(text) !== undefined ? ["futures"] : profits;
}
