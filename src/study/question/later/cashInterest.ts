import { Decimal, ONE, quotient, ZERO } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import { growthIn } from "../grownValue.js";
import { boughtLater } from "../moneyToCome.js";
import type { Assumption, OptionTexts } from "../question.js";
import type { Segment } from "../segment.js";
import { amountIn, rolesIn } from "../slot.js";
import { equitisedCash } from "../synthetic.js";

/** What cash makes itself while futures stand in for shares. */
export interface CashInterest {
  /** As a fraction of the cash. */
  readonly fraction: Decimal;
  readonly clauses: readonly InClause[];
  readonly assumption: Assumption;
  /** Whether the value has that interest in it. */
  readonly isGrown?: true;
}

/**
 * The interest on cash that futures turn into shares, as told, or none where none is told; nothing where what is hedged is
 * no cash, or is shares that the cash buys later, whose price counts then.
 *
 * @param options with the cash as its value
 * @example
 * cashInterest(segments, { value: "€18000000" })?.fraction // 0.002 for "the cash has earned 0.2%"
 */
export function cashInterest(segments: readonly Segment[], { value }: OptionTexts): CashInterest | undefined {
  const text = segments.map((segment) => segment.text).join(" ");
  const [told, another] = rolesIn(segments, "cash-return");
  const amount = value === undefined ? undefined : amountIn(value);
  const isAlone = rolesIn(segments, "value").length === 0 && rolesIn(segments, "cash").length > 0;
  if (equitisedCash(text) === undefined && !isAlone) return undefined;
  if (amount === undefined || !amount.greaterThan(ZERO)) return undefined;
  if (told === undefined) return byRate(segments) ?? withoutInterest(text);
  if (another !== undefined) return undefined;
  const { kind, amounts, coefficients, words } = told.quantity;
  const fraction = kind === "percent" ? coefficients[0]?.dividedBy(100) : amounts.at(-1)?.dividedBy(amount);
  return fraction === undefined ? undefined : { fraction, clauses: [told], assumption: { code: "interest", words } };
}

/** The interest in a value that has grown by a rate already. */
function byRate(segments: readonly Segment[]): CashInterest | undefined {
  const growth = growthIn(segments);
  if (growth === undefined) return undefined;
  const { factor, rate } = growth;
  const words = rate.quantity.words;
  return {
    fraction: ONE.minus(quotient(ONE, factor)),
    clauses: [rate],
    assumption: { code: "interest", words },
    isGrown: true,
  };
}

function withoutInterest(text: string): CashInterest | undefined {
  if (equitisedCash(text) === undefined || boughtLater(text) !== undefined) return undefined;
  return { fraction: new Decimal(0), clauses: [], assumption: { code: "no-interest" } };
}
