import { type Decimal, ZERO } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import type { HoldingItem } from "./holdingItem.js";

/** What holdings return together, in percent, and the numbers that say so. */
export interface HoldingsReturn {
  readonly text: string;
  readonly used: readonly InClause[];
}

/**
 * What holdings return together where each one's own end is told: a later price, or how far it moves.
 *
 * Holdings at beta 0 that nothing is told of stay as they are. Nothing where one of the others is left out, or where
 * longs and shorts come to no worth.
 *
 * @example
 * holdingsReturn([{ name: "A", size: 60, ... }, { name: "B", size: 40, ... }], "A falls 5% and B rises 2%") // "-2.2"
 */
export function holdingsReturn(
  items: readonly HoldingItem[],
  numbers: readonly InClause[],
): HoldingsReturn | undefined {
  const sum = items.reduce((total, { size }) => total.plus(size), ZERO);
  if (!sum.greaterThan(0)) return undefined;
  const used: InClause[] = [];
  let change = ZERO;
  let isTold = false;
  for (const item of items) {
    const clause = item.later === undefined ? numbers.find((one) => isOf(one, item)) : undefined;
    const end = item.later ?? (clause === undefined ? undefined : endOf(item, clause));
    if (end === undefined && !item.beta.isZero()) return undefined;
    isTold ||= end !== undefined;
    if (clause !== undefined) used.push(clause);
    change = change.plus((end ?? item.size).minus(item.size));
  }
  return isTold ? { text: change.dividedBy(sum).times(100).toFixed(), used } : undefined;
}

/** Whether a number is how far a holding moves, or where it ends. */
function isOf(clause: InClause, item: HoldingItem): boolean {
  const { kind } = clause.quantity;
  const between = wordsAfterName(clause, item);
  const isKind = kind === "percent" || (kind === "money" && item.shares !== undefined);
  return isKind && between !== undefined && MOVES.test(between) && (kind === "percent") !== ENDS.test(between);
}

/** What stands between a holding's name and a number, and no other number. */
function wordsAfterName({ before }: InClause, { name }: HoldingItem): string | undefined {
  const lead = before.slice(before.lastIndexOf("<") + 1);
  const at = lead.lastIndexOf(name.toLowerCase());
  if (name.startsWith("Holding ") || at < 0 || /[\p{L}\d]/u.test(lead[at - 1] ?? "")) return undefined;
  return lead.slice(at + name.length);
}

/** What a share does between its name and how far. */
const MOVES =
  /^(?:'s)?[\s,]+(?:(?:shares?|stock|price|has|have|had|is|was|by|to|at|then|now|also|will|be|of|up|down|it) ){0,4}?(?:f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e[sd]?|ing)|ris(?:es?|en|ing)|rose|gain(?:s|ed)?|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|appreciat(?:e[sd]?|ing)|depreciat(?:e[sd]?|ing)|los(?:es?|t)|up|down|clos(?:es?|ed|ing)|end(?:s|ed)?|trad(?:es?|ed)|is|at|return(?:s|ed)?|slips?|slipped|jump(?:s|ed)?)\b[\sa-z]{0,14}$/;
/** To a level, and no distance. */
const ENDS = /\b(?:to|at)\s*$/;

function endOf(item: HoldingItem, clause: InClause): Decimal | undefined {
  const { size, shares } = item;
  const { kind, amounts, coefficients } = clause.quantity;
  if (kind !== "percent") {
    const worth = shares === undefined ? undefined : amounts.at(-1)?.times(shares.abs());
    return size.isNegative() ? worth?.negated() : worth;
  }
  const isDown = DOWN.test(wordsAfterName(clause, item) ?? "");
  const move = coefficients[0]?.dividedBy(100);
  return move === undefined ? undefined : size.times(isDown ? move.abs().negated().plus(1) : move.plus(1));
}

const DOWN = /\b(?:f[ae]ll|drop|declin|decreas|depreciat|los[et]|slip|down)/;
