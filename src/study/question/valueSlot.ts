import { writeMoney } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import type { Assumption } from "./question.js";
import type { Segment } from "./segment.js";
import { type Find, monies, plainSlot, type Slot } from "./slot.js";

/** What the portfolio is worth: stated, or shares times their price, or the only amount there is. */
export function valueSlot(find: Find, segments: readonly Segment[], assumptions: Assumption[]): Slot | undefined {
  const stated = find("value");
  if (stated.length > 0) return plainSlot("value", stated, monies);
  const [count] = find("shares");
  const [price] = find("share-price");
  if (count !== undefined && price !== undefined) {
    const { currency = "" } = price.quantity;
    const worth = (count.quantity.amounts.at(-1) ?? price.quantity.amounts[0])?.times(price.quantity.amounts[0] ?? 1);
    return {
      field: "value",
      clauses: [count, price],
      texts: worth === undefined ? [] : [writeMoney(worth, currency === "" ? undefined : currency)],
    };
  }
  const left = segments.flatMap(({ numbers, roles }) =>
    numbers.filter(
      (clause) =>
        !roles.has(clause) &&
        clause.quantity.kind === "money" &&
        clause.quantity.amounts.at(-1)?.greaterThanOrEqualTo(10_000),
    ),
  );
  const [only, another] = left;
  if (only === undefined || another !== undefined) return undefined;
  assumptions.push({ code: "only-amount", words: only.quantity.words });
  return plainSlot("value", [only], monies);
}

const SHORTED =
  /\b(?:short(?:ed|s)? (?:a |an |position )|sold short|short position|is short|has shorted|short sale)\b[^.;<]{0,40}$/;

/** Whether what is hedged was sold short. */
export function isShort(clauses: readonly InClause[]): boolean {
  return clauses.some(({ before }) => SHORTED.test(before));
}
