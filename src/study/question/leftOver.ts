import type { InClause } from "./clauses.js";
import type { Segment } from "./segment.js";

const CARRY =
  /\b(?:risk-? ?free|interest|dividends?|t-?bills?|treasury bills|libor|euribor|sofr|sonia|bbsw|tibor|hibor|mibor|saron|repo)\b[^.;<]*$/;
const CARRY_AFTER = /^\s*(?:per annum |p\.?a\.? |a year |annual )?(?:risk-? ?free|interest|dividends?)\b/;

/** Rates of interest and dividends, which a count of futures does not need. */
export function carryIn(segments: readonly Segment[], used: ReadonlySet<InClause>): readonly string[] {
  const rates = segments.flatMap(({ numbers, roles }) =>
    numbers.filter(
      (clause) =>
        clause.quantity.kind === "percent" &&
        !used.has(clause) &&
        roles.get(clause) === "other" &&
        (CARRY.test(clause.before) || CARRY_AFTER.test(clause.after)),
    ),
  );
  return [...new Set(rates.map(({ quantity }) => quantity.words))];
}

const TOLD = /^(?:time|move)$/;

/** Numbers that nothing was done with, as typed; dates, names and markers of lists are none. */
export function unusedIn(segments: readonly Segment[], used: ReadonlySet<InClause>): readonly string[] {
  const left = segments.flatMap(({ numbers }) => numbers.filter((clause) => !used.has(clause)));
  const shown = left.filter(
    ({ quantity, before, after }) => !TOLD.test(quantity.kind) || (before !== "" && after !== ""),
  );
  const usedAmounts = [...used].map(({ quantity }) => `${quantity.kind}${quantity.amounts.at(-1)?.toFixed()}`);
  const others = shown.filter(
    ({ quantity }) => !usedAmounts.includes(`${quantity.kind}${quantity.amounts.at(-1)?.toFixed()}`),
  );
  return [...new Set(others.map(({ quantity }) => quantity.words))].slice(0, 12);
}
