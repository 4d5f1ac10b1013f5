import type { Decimal } from "../../computation/decimal.js";
import { hedgeOptions } from "../../request/hedgeOptions.js";
import { InputError } from "../../request/inputError.js";
import { writeCoefficient, writeMoney, writeNumber } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import { having, type Segment } from "./segment.js";

/** One input with every reading of it, as it would be typed. */
export interface Slot {
  readonly field: string;
  readonly texts: readonly string[];
  readonly clauses: readonly InClause[];
}

/** The numbers of a role: a part's own, else the question's, else those of the parts before. */
export function rolesIn(segments: readonly Segment[], role: Role): readonly InClause[] {
  for (const segment of segments) {
    const found = having(segment, role);
    if (found.length > 0) return found;
  }
  return [];
}

/** Finds the numbers of a role. */
export type Find = (role: Role) => readonly InClause[];

/** A number as an amount, each reading of it. */
export const amounts = ({ quantity }: InClause) => quantity.amounts.map(writeNumber);
/** A number as a coefficient, each reading of it. */
export const coefficients = ({ quantity }: InClause) => quantity.coefficients.map(writeCoefficient);
/** An amount with its currency, each reading of it. */
export const monies = ({ quantity }: InClause) =>
  quantity.amounts.map((amount) => writeMoney(amount, quantity.currency));

/** An input from numbers, each written by one function; at most three readings. */
export function plainSlot(
  field: string,
  clauses: readonly InClause[],
  write: (clause: InClause) => readonly string[],
): Slot {
  return { field, clauses, texts: [...new Set(clauses.flatMap(write))].slice(0, 3) };
}

/** The words that numbers came from. */
export function wordsOf(clauses: readonly InClause[]): string {
  return [...new Set(clauses.map(({ words }) => words))].join("; ");
}

const SYMBOLS: Readonly<Record<string, string>> = {
  A$: "AUD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  US$: "USD",
  C$: "CAD",
  HK$: "HKD",
  CHF: "CHF",
  "₩": "KRW",
  S$: "SGD",
  NT$: "TWD",
};

/** The ISO code of an amount as it would be typed, where it says one. */
export function currencyOf(text: string): string | undefined {
  const sign = /^[^\d-]*/.exec(text)?.[0].trim() ?? "";
  return SYMBOLS[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : undefined);
}

/** The amount of an option as it would be typed; nothing where it is none. */
export function amountIn(text: string): Decimal | undefined {
  try {
    return hedgeOptions.value.read(text).amount;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
