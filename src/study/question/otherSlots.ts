import type { InClause } from "./clauses.js";
import type { NamedContract } from "./contractOf.js";
import type { Segment } from "./segment.js";
import { currencyOf, plainSlot, type Slot } from "./slot.js";

/** Contracts that are on already, negative where sold. */
export function heldSlot(clauses: readonly InClause[]): Slot {
  const signed = ({ quantity, before, after }: InClause) => {
    const short = /\b(?:short|sold)\b[^<]*$/.test(before) || /^\s*(?:contracts )?short\b/.test(after);
    return quantity.amounts.map((amount) => `${short ? "-" : ""}${amount.abs().toFixed()}`);
  };
  return plainSlot("held", clauses, signed);
}

/** A rate between currencies that differ: as it stands where its words say which way round, else both ways. */
export function fxSlot(clauses: readonly InClause[], slots: readonly Slot[], named: NamedContract): Slot | undefined {
  const [rate] = clauses;
  const value = slots.find(({ field }) => field === "value")?.texts[0];
  const own = value === undefined ? undefined : currencyOf(value);
  if (rate === undefined || named.kind !== "one" || own === undefined || own === named.row.currency) return undefined;
  const number = rate.quantity.coefficients[0]?.toFixed() ?? "1";
  const inverse = `1/${number}`;
  const { currency } = rate.quantity;
  const texts = currency === own ? [number] : currency === named.row.currency ? [inverse] : [number, inverse];
  return { field: "fx", texts, clauses: [rate] };
}

/** How the count becomes whole, where the text says so. */
export function roundingSlot(segments: readonly Segment[]): Slot | undefined {
  const plain = segments.flatMap(({ sentences }) => sentences.map((sentence) => sentence.plain)).join(" ");
  if (/\bround(?:ed|ing)? down\b|\b(?:not|never|avoid) over-?hedg/.test(plain))
    return { field: "rounding", texts: ["never_over"], clauses: [] };
  if (/\bround(?:ed|ing)? up\b|\bat least fully\b/.test(plain))
    return { field: "rounding", texts: ["at_least"], clauses: [] };
  return undefined;
}
