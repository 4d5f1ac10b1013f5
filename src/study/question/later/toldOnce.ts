import { Decimal } from "../../../computation/decimal.js";
import type { Change } from "./changes.js";

/**
 * Changes without those that tell a move a second time: "down 10% at 14,355" is one move. Of a percent and a level in one
 * sentence that agree to the percent's last digit the level stands, which is exact; of two that are equal, the first.
 *
 * @example
 * toldOnce([tenPercentDown, downTo14355]) // [{ ...downTo14355, also: [the 10%] }]
 */
export function toldOnce(changes: readonly Change[]): readonly Change[] {
  const levels = changes.filter(({ level }) => level !== undefined);
  const isRounded = (one: Change) => levels.some((level) => isPercentOf(one, level));
  const exact = changes.filter((one) => !isRounded(one));
  return exact
    .filter((one, at) => exact.findIndex((other) => other.size.equals(one.size)) === at)
    .map((one) => ({ ...one, also: changes.filter((other) => isSame(other, one)).map(({ clause }) => clause) }));
}

/** Whether a change tells the move of another one again. */
function isSame(other: Change, one: Change): boolean {
  return other.clause !== one.clause && (other.size.equals(one.size) || isPercentOf(other, one));
}

/** Whether a percent is a level's change, rounded. */
function isPercentOf({ clause, size }: Change, level: Change): boolean {
  const [percent] = clause.quantity.coefficients;
  if (clause.quantity.kind !== "percent" || percent === undefined || level.level === undefined) return false;
  if (clause.sentence !== level.clause.sentence) return false;
  const halfDigit = new Decimal(10).pow(-percent.decimalPlaces() - 2).dividedBy(2);
  return size.minus(level.size).abs().lessThanOrEqualTo(halfDigit);
}
