import { type Decimal, ZERO } from "../../../computation/decimal.js";
import type { Horizon } from "../../../request/horizon.js";
import type { InClause } from "../clauses.js";
import { lengthOf } from "../lengths.js";
import type { Segment } from "../segment.js";

/** A rate as a fraction a year, and the period that it was told for where that is shorter. */
export interface CarryRate {
  readonly yearly: Decimal;
  readonly period?: Horizon;
  readonly clause: InClause;
}

const RATE =
  /\b(?:risk-? ?free|interest|t-?bills?|treasury bills?|borrow\w*|financing|lend\w*|money market|libor|euribor|sofr|sonia|bbsw|tibor|hibor|mibor|repo|cost of (?:carry|funds|money))\b/g;
const DIVIDEND =
  /\bdividends?\b|\byield(?:s|ing)? (?:on|of) the (?:index|ixname|market)\b|\b(?:index|ixname) yields?\b/g;
const PERIOD_AFTER =
  /^\s*(?:(?:of )?(?:interest|dividends?|in dividends)\s+)?(?:per|for|every|each|a|over)\s+(?:the\s+)?(?:(?:(\d{1,2}|two|three|four|six|nine)[ -])?(weeks?|months?|quarters?)\b|(half)[ -]?year)/i;
const PERIOD_BEFORE = /\b(?:(semi-?annual(?:ly)?|half-?yearly)|(quarterly)|(monthly))\b[^.;,\d%]{0,40}$/i;

/** The risk-free rate and the dividend yield of a text, each the first that it tells. */
export function carryRatesIn(segments: readonly Segment[]): {
  readonly rate?: CarryRate | undefined;
  readonly dividend?: CarryRate | undefined;
} {
  const all = segments.flatMap((segment) =>
    segment.numbers
      .filter(({ quantity }) => quantity.kind === "percent")
      .map((clause) => ({ of: subjectOf(clause), rate: asRate(clause, segment.text) })),
  );
  const first = (of: "rate" | "dividend") => all.find((one) => one.of === of)?.rate;
  return { rate: first("rate"), dividend: first("dividend") };
}

/** What the words before a percentage name last, else those behind it first. */
function subjectOf({ before, after }: InClause): "rate" | "dividend" | undefined {
  const own = before.slice(before.lastIndexOf(">") + 1);
  const last = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const [rate, dividend] = [last(RATE, own), last(DIVIDEND, own)];
  if (rate >= 0 || dividend >= 0) return dividend > rate ? "dividend" : "rate";
  if (/\byield(?:s|ing)?\b/.test(own)) return "dividend";
  const behind =
    /^\s*(?:p\.?a\.? |per annum |a year |annual |continuous )?((?:\w+-?){1,2} ?\w*)/.exec(after)?.[1] ?? "";
  return last(DIVIDEND, behind) >= 0 ? "dividend" : last(RATE, behind) >= 0 ? "rate" : undefined;
}

function asRate(clause: InClause, text: string): CarryRate {
  const { quantity } = clause;
  const fraction = (quantity.coefficients[0] ?? ZERO).dividedBy(100);
  const period =
    periodAfter(text.slice(quantity.end, quantity.end + 40)) ?? periodBefore(text.slice(0, quantity.start));
  return period === undefined
    ? { yearly: fraction, clause }
    : { yearly: fraction.dividedBy(period.years), period, clause };
}

/** "2% per six months" */
function periodAfter(after: string): Horizon | undefined {
  const match = PERIOD_AFTER.exec(after);
  if (match === null) return undefined;
  return match[3] === undefined ? lengthOf(match[1] ?? "one", match[2] ?? "") : lengthOf("six", "months");
}

/** "a semiannual yield of 1%" */
function periodBefore(before: string): Horizon | undefined {
  const match = PERIOD_BEFORE.exec(before.slice(-80));
  if (match === null) return undefined;
  return match[1] !== undefined
    ? lengthOf("six", "months")
    : lengthOf("one", match[2] === undefined ? "month" : "quarter");
}
