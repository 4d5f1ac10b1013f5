import { type Decimal, ONE } from "../../computation/decimal.js";
import { writeMoney } from "../../request/writeOption.js";
import type { InClause } from "./clauses.js";
import { COUNT, lengthOf } from "./lengths.js";
import type { Assumption } from "./question.js";
import { DIVIDEND, RATE_AFTER } from "./rateWords.js";
import { having, type Segment } from "./segment.js";
import type { Slot } from "./slot.js";
import { equitisedCash, syntheticCash } from "./synthetic.js";

const RATE_BEFORE = /\b(?:risk-? ?free|t-?bills?|treasury bills?|interest|cash|money[- ]market|deposit)\b[^.;<]{0,40}$/;
const TIME = new RegExp(
  `(?<!(?:%|per ?cent|percent),? )\\b(${COUNT})[- ](day|week|month|quarter|year)s?\\b(?! (?:bill|t-bill|rate|interest|risk))`,
  "gi",
);

/**
 * The value that cash, or shares turned into cash, comes to when the futures expire: V(1 + r)^t, where the rate and the
 * time are given. The futures are counted on it, as the CFA readings on synthetic equity and cash do.
 */
export function grownValue(slot: Slot, segments: readonly Segment[], assumptions: Assumption[]): Slot {
  const growth = growthIn(segments);
  const [amount] = slot.clauses;
  if (growth === undefined || amount === undefined || slot.clauses.length > 1) return slot;
  const { factor, rate, time } = growth;
  const texts = amount.quantity.amounts.map((value) =>
    writeMoney(value.times(factor).toSignificantDigits(15), amount.quantity.currency),
  );
  assumptions.push({ code: "grown", words: amount.quantity.words, rate: rate.quantity.words, time });
  return { ...slot, clauses: [amount, rate], texts };
}

/** What money grows by until the futures expire, as a factor, and what says so. */
interface Growth {
  readonly factor: Decimal;
  readonly rate: InClause;
  readonly time: string;
}

/**
 * What cash grows by while futures stand in for shares, or shares and futures for cash; nothing where rate or time are not
 * told.
 *
 * @example
 * growthIn([segment]) // 1.04^0.25 for "synthetic cash for three months; the risk-free rate is 4%"
 */
export function growthIn(segments: readonly Segment[]): Growth | undefined {
  const text = segments.map((segment) => segment.text).join(" ");
  const isSynthetic =
    equitisedCash(text) !== undefined || (syntheticCash(text) !== undefined && /\bsynthetic|\bconvert/i.test(text));
  const [rate, another] = segments.flatMap(rates);
  const time = timesIn(text);
  const percent = rate?.quantity.coefficients[0];
  if (!isSynthetic || rate === undefined || another !== undefined || percent === undefined || time === undefined)
    return undefined;
  return { factor: ONE.plus(percent.dividedBy(100)).pow(time.years), rate, time: time.words };
}

/** The same as a part of a question gives it. */
export function grownBy(segments: readonly Segment[]): { readonly growth?: string } {
  const factor = growthIn(segments)?.factor;
  return factor === undefined ? {} : { growth: factor.toSignificantDigits(30).toFixed() };
}

function rates(segment: Segment): readonly InClause[] {
  return having(segment, "other").filter(
    ({ quantity, before, after }) =>
      quantity.kind === "percent" && (RATE_BEFORE.test(before) || RATE_AFTER.test(after)) && !DIVIDEND.test(before),
  );
}

/** The one length of time that a text names, in years; nothing where it names several. */
function timesIn(text: string): { readonly years: Decimal; readonly words: string } | undefined {
  const found = [...text.matchAll(TIME)].flatMap(([words, count = "", unit = ""]) => {
    const length = lengthOf(count, `${unit}s`);
    return length === undefined ? [] : [{ years: length.years, words }];
  });
  const [first] = found;
  return first !== undefined && found.every(({ years }) => years.equals(first.years)) ? first : undefined;
}
