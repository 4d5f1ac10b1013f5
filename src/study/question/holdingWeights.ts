import { type Decimal, ZERO } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import { DOWN, UP } from "./cues/cue.js";

/** A number that may be what a holding is worth, and the shares that it is the price of. */
export interface Weight {
  readonly clause: InClause;
  readonly shares?: InClause;
}

const NO_WEIGHT =
  /\b(?:futures?|contract|ixfut|index|ixname|market|point|rate|yield|to|by|from|hedg(?:e|es|ed|ing)|protect|cover|insure)\s*(?:is|at|of|=|by)?\s*$/;
const CONTRACT_BEFORE =
  /\b(?:contracts?|futures?|ixfut|multiplier|standard deviation|volatility|returns?|yield|rate)\b[^.;<]{0,30}$/;
const MOVE_BEFORE = new RegExp(
  `\\b(?:${DOWN}|${UP}|appreciat\\w*|depreciat\\w*|moves?)(?<!made up)(?: (?:by|of|about|another|some))*\\s*$`,
);
const MOVE_AFTER = /^\s*(?:fall|drop|decline|rise|gain|increase|of (?:its|the) (?:risk|exposure|beta))/;

/** The numbers that may be weights beside some betas. */
export function weightsAmong(numbers: readonly InClause[], betas: readonly InClause[]): readonly Weight[] {
  const found: Weight[] = [];
  numbers.forEach((clause, index) => {
    const { kind } = clause.quantity;
    if (
      betas.includes(clause) ||
      NO_WEIGHT.test(clause.before) ||
      CONTRACT_BEFORE.test(clause.before) ||
      MOVE_BEFORE.test(clause.before) ||
      MOVE_AFTER.test(clause.after)
    )
      return;
    const shares = numbers[index - 1];
    if (shares !== undefined && kind === "money" && areShares(shares, clause)) found.push({ clause, shares });
    else if (
      kind === "percent" ||
      (kind === "money" && clause.quantity.amounts[0]?.greaterThanOrEqualTo(1000) === true)
    )
      found.push({ clause });
  });
  return found;
}

/** "1,000 shares of TCS at Rs 3,500", and "1,000 TCS at Rs 3,500". */
function areShares(shares: InClause, price: InClause): boolean {
  if (shares.quantity.kind === "shares") return true;
  const isCount = shares.quantity.kind === "number" && shares.quantity.amounts.at(-1)?.isInteger() === true;
  const between = shares.after.slice(0, shares.after.indexOf("<"));
  return (
    isCount &&
    shares.sentence === price.sentence &&
    /^ (?:of )?[a-z][\w&'-]*(?: [\w&'-]+){0,3} (?:at|@)\s*$/.test(between)
  );
}

/** A list that begins or ends with its own sum. */
export function withoutTotal(weights: readonly Weight[]): readonly Weight[] {
  const amount = ({ clause }: Weight) => clause.quantity.amounts.at(-1) ?? ZERO;
  const sum = (list: readonly Weight[]) => list.reduce((total, weight) => total.plus(amount(weight)), ZERO);
  const [first, ...others] = weights;
  if (first !== undefined && sum(others).equals(amount(first))) return others;
  const last = weights.at(-1);
  const before = weights.slice(0, -1);
  return last !== undefined && sum(before).equals(amount(last)) ? before : [];
}

/** Weights and betas by turns, or first the one and then the other. */
export function inStep(weights: readonly Weight[], betas: readonly InClause[]): boolean {
  const at = (clause: InClause) => clause.quantity.start;
  const w = weights.map(({ clause }) => at(clause));
  const b = betas.map(at);
  const turns = w.every(
    (start, index) => start < (b[index] ?? 0) && (b[index] ?? 0) < (w[index + 1] ?? Number.MAX_SAFE_INTEGER),
  );
  const betaFirst = b.every(
    (start, index) => start < (w[index] ?? 0) && (w[index] ?? 0) < (b[index + 1] ?? Number.MAX_SAFE_INTEGER),
  );
  const lists = (w.at(-1) ?? 0) < (b[0] ?? 0) || (b.at(-1) ?? 0) < (w[0] ?? 0);
  return turns || betaFirst || lists;
}

/** What weights stand for, in percent or in money; below zero where it was sold short. */
export function sizesOf(weights: readonly Weight[]): readonly Decimal[] {
  let isShort = false;
  let sentence = -1;
  return weights.map(({ clause, shares }) => {
    const first = shares ?? clause;
    const lead = first.before.slice(first.before.lastIndexOf("<") + 1);
    const side = SIDES.find(([, pattern]) => pattern.test(lead))?.[0];
    isShort = side === undefined ? isShort && sentence === clause.sentence : side === "short";
    sentence = clause.sentence;
    const { kind, amounts, coefficients } = clause.quantity;
    const size = (kind === "percent" ? coefficients[0] : amounts.at(-1)) ?? ZERO;
    const worth = shares === undefined ? size : size.times(shares.quantity.amounts.at(-1) ?? ZERO);
    return isShort ? worth.abs().negated() : worth;
  });
}

/** Which way a holding is on, by the words that lead to it. */
const SIDES: readonly (readonly ["short" | "long", RegExp])[] = [
  [
    "short",
    /\b(?:sells?|sold|selling|shorts?|shorted|shorting)(?: short)?(?: (?:sale|position|holding)s?)?(?: (?:of|in|worth|also|another|a|about))*\s*$/,
  ],
  ["long", /\b(?:buys?|bought|buying|long|longs|holds?|held|owns?|owned|purchase[sd]?|invest(?:s|ed)?|has|have)\b/],
];
