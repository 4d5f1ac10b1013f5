import { type Decimal, quotient, ZERO } from "../../computation/decimal.js";
import { roundedBeta } from "../../request/roundedBeta.js";
import { writeCoefficient, writeMoney } from "../../request/writeOption.js";
import type { HoldingsFound } from "./holdings.js";
import type { Assumption, OptionTexts } from "./question.js";
import type { Segment } from "./segment.js";

/**
 * A book whose shorts are worth as much as its longs, or more, so that it has no worth to weigh betas by: its dollar beta
 * on what the longs are worth. Only for a hedge of the whole beta, which comes to the same count on any worth.
 *
 * @example
 * netBook(holdings, segments, assumptions) // $6m at 1.2 and −$6m at 0.7: { value: "$6000000", beta: "0.5" }
 */
export function netBook(
  found: HoldingsFound,
  segments: readonly Segment[],
  assumptions: Assumption[],
): OptionTexts | undefined {
  const { items } = found;
  const sum = (sizes: readonly Decimal[]) => sizes.reduce((total, size) => total.plus(size), ZERO);
  const longs = sum(items.map(({ size }) => size).filter((size) => size.greaterThan(0)));
  const inMoney = items.every(({ unit }) => unit !== "%");
  if (!inMoney || !isWorthless(found) || !longs.greaterThan(0) || !isHedgedInFull(segments)) return undefined;
  const beta = quotient(sum(items.map((item) => item.size.times(item.beta))), longs);
  assumptions.push({ code: "net-book" });
  return { value: writeMoney(longs, items[0]?.unit || undefined), beta: writeCoefficient(roundedBeta(beta)) };
}

/** Whether longs and shorts come to no worth, so that they have no beta. */
export function isWorthless({ items }: HoldingsFound): boolean {
  return !items.reduce((total, { size }) => total.plus(size), ZERO).greaterThan(0);
}

function isHedgedInFull(segments: readonly Segment[]): boolean {
  const goals = segments.flatMap((segment) => segment.goals);
  return goals.length > 0 && goals.every(({ kind, value }) => kind !== "times" && kind !== "plus" && value.isZero());
}
