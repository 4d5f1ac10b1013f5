import { type Decimal, ONE } from "../../computation/decimal.js";
import type { StudyAnswer } from "../../request/studyAnswer.js";

/** A signed whole count as an answer that says its direction. */
export function countAnswered(contracts: Decimal): StudyAnswer {
  const sizes = [{ value: contracts.abs(), unit: ONE }] as const;
  if (contracts.isZero()) return { sizes };
  return { sizes, direction: contracts.isNegative() ? "short" : "long" };
}
