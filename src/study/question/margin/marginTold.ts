import { writeMoney, writePercent } from "../../../request/writeOption.js";
import type { InClause } from "../clauses.js";
import type { Segment } from "../segment.js";
import { rolesIn } from "../slot.js";
import { EACH, FUTURE } from "./initialMargin.js";

/** The initial margin as it is told. */
export interface MarginTold {
  /** `10%` of what the contracts are worth, or money for each of them. */
  readonly text: string;
  readonly clause: InClause;
}

const EACH_AFTER = new RegExp(
  `^\\s*(?:apiece\\b|each\\b|(?:initial |in |as |of )*margin ${EACH}${FUTURE}\\b|${EACH}${FUTURE}\\b)`,
);
const EACH_BEFORE = new RegExp(`\\b${EACH}${FUTURE}\\b[^.;]{0,80}$`);

/** The one initial margin that is told; nothing where there are several, or where money may be that of all contracts. */
export function marginTold(segments: readonly Segment[]): MarginTold | undefined {
  const [clause, another] = rolesIn(segments, "margin");
  const amount = clause?.quantity.coefficients[0];
  if (clause === undefined || another !== undefined || amount === undefined || !amount.isPositive()) return undefined;
  const { kind, currency, amounts } = clause.quantity;
  if (kind === "percent") return { text: writePercent(amount.dividedBy(100)), clause };
  const isEach = EACH_AFTER.test(clause.after) || EACH_BEFORE.test(clause.before.replace(/\([^()]{0,80}\)/g, " "));
  return isEach ? { text: writeMoney(amounts.at(-1) ?? amount, currency), clause } : undefined;
}
