import { type Decimal, ZERO } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { QuantityKind } from "../quantities.js";

/** What a number of a question stands for. */
export type Role =
  | "value"
  | "hedged-value"
  | "equity-share"
  | "equity-after"
  | "moved-in"
  | "moved-out"
  | "beta"
  | "target"
  | "target-share"
  | "change"
  | "hedge-share"
  | "price"
  | "index"
  | "premium"
  | "multiplier"
  | "contract-value"
  | "chain-first"
  | "chain-second"
  | "shares"
  | "share-price"
  | "move"
  | "move-to"
  | "move-points"
  | "own-return"
  | "value-after"
  | "index-after"
  | "price-after"
  | "share-after"
  | "basis-after"
  | "held"
  | "given"
  | "trade-total"
  | "tick"
  | "tick-money"
  | "fx"
  | "futures-beta"
  | "cash"
  | "cash-return"
  | "spot-volatility"
  | "futures-volatility"
  | "index-volatility"
  | "spot-variance"
  | "futures-variance"
  | "index-variance"
  | "covariance"
  | "correlation"
  | "r-squared"
  | "hedge-ratio"
  | "not-beta"
  | "unit-price"
  | "margin"
  | "traded-money"
  | "fund-price"
  | "other";

/** One cue: the words before and after a number that tell what it stands for. */
export interface Cue {
  readonly role: Role;
  readonly kinds: readonly QuantityKind[];
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Words before it that speak against the role. */
  readonly unless?: RegExp;
  readonly fits?: (clause: InClause) => boolean;
}

/** Words that only fill the way from a cue to its number. */
export const FILL =
  "(?:[\\s,:=(~@\"'-]|\\b(?:is|are|was|were|actually|really|of|at|equals?|equal|to|currently|now|today's|today|presently|about|approximately|around|roughly|exactly|only|just|estimated|stands?|standing|trad(?:es?|ing|ed)|quoted|priced|quotes?|settle[sd]?|set|sits?|a|an|the|its|be|being|level|levels|price|prices|value|has|have|had|been|points?|as|with|which|that|this|it|it's|given|will|would|should|assumed|equalling|selling|sells|valued|worth|for|futures?|up|down|back|back to|relative|against|measured|calculated|computed|reported|approx|ca|circa|say)\\b)*$";
/** What a market is called. */
export const SUBJECT = "(?:index|market|markets|equities|stocks|ixname|ixfut|futures|prices?|benchmark)";
/** Falls. */
export const DOWN =
  "(?:falls?|fell|fallen|falling|slips?|slipped|dips?|dipped|drops?|dropped|dropping|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid(?:es?|ing)|slumps?|slumped|tumbl(?:es?|ed)|plunges?|plunged|crashe?[sd]?|los(?:es?|t|ing)|sinks?|sank|corrects?|sells? off|sold off|goes down|went down|go down|moves? down|is down|down|weakens?|retreats?|shed[s]?)";
/** Rises. */
export const UP =
  "(?:ris(?:e|es|en|ing)|rose|gain(?:s|ed)?|climb(?:s|ed)?|increas(?:e|es|ed|ing)|rall(?:y|ies|ied)|advanc(?:e|es|ed)|jump(?:s|ed)?|goes up|went up|go up|moves? up|is up|up|grow[s]?|grew|surges?|surged|appreciates?|returns?|strengthens?)";
/** Stems of verbs that change a beta. */
export const CHANGE_VERB =
  "(?:reduc|lower|cut|decreas|bring|dial|trim|drop|shrink|scal|tak|mov|chang|adjust|set|rais|increas|boost|lift|push|tilt|shift|alter|modif|target|achiev|attain|go|get|rebalanc|halv|return|restor)";
/** A market that moves, where no beta is spoken of after it. */
export const MOVING = new RegExp(
  `\\b${SUBJECT}\\b(?:\\s+[\\w-]+){0,4}?\\s+(?:${DOWN}|${UP}|moves?|goes|is at|turns? out)\\b(?:(?!\\bbeta\\b)[^,])*$`,
);
/** What is changed. */
export const BETA_WORD = "(?:beta|exposure|risk|sensitivity)";
/** By its exponent, as every number is asked this by dozens of cues. */
const isAtMostTen = (value: Decimal) => value.e < 1 || value.abs().equals(10);
/** Small enough for a beta. */
export const small = ({ quantity }: InClause) => quantity.coefficients.every(isAtMostTen);
/** Too large for a beta. */
export const large = ({ quantity }: InClause) => {
  const amount = quantity.amounts.at(-1) ?? ZERO;
  return amount.isPositive() && !isAtMostTen(amount);
};
/** An index level or a price. */
export const level = (clause: InClause) => large(clause) && !clause.quantity.scaled;
/** What one share may cost. */
export const each = ({ quantity }: InClause) => !quantity.scaled && (quantity.amounts[0]?.lessThan(100_000) ?? false);
/** What a portfolio may be worth. */
export const worth = ({ quantity }: InClause) =>
  quantity.kind === "money" || (quantity.amounts.at(-1)?.greaterThanOrEqualTo(1000) ?? false);
/** A number with nothing beside it. */
export const PLAIN: readonly QuantityKind[] = ["number"];
/** A number or an amount of money. */
export const SIZED: readonly QuantityKind[] = ["money", "number"];
