import { ZERO } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import { type HoldingItem, itemsText, letterName } from "./holdingItem.js";
import type { HoldingsFound } from "./holdings.js";
import { type Quantity, scan } from "./quantities.js";

/** The sentence that tables are written as, by `tables/holdingRow.ts`. */
const SENTENCE = /\bThe holdings are ((?:[^.]|\.(?=\S)){1,9000})\.(?=\s|$)/;
const ITEM =
  /^(?<size>.{1,40}?) of (?<name>.{1,60}?)(?: at (?<price>\S{1,20}(?: \S{1,20})?))?(?: and later (?<later>\S{1,20}(?: \S{1,20}){0,2}))? with a beta of (?<beta>-?[\d.,]{1,12})$/;
/** How far weights that were rounded may be from 100%. */
const ROUNDED = "0.5";

/** Where the sentence of holdings stands in a text. */
export function holdingsSpan(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = SENTENCE.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/**
 * Holdings as a table gives them, in the sentence that it is written as.
 *
 * @example
 * holdingsTold("The holdings are 40% of A with a beta of 1.2, 60% of B with a beta of 0.8.", numbers)?.text // "A 40% 1.2; B 60% 0.8"
 */
export function holdingsTold(text: string, numbers: readonly InClause[]): HoldingsFound | undefined {
  const span = holdingsSpan(text);
  const body = SENTENCE.exec(text)?.[1];
  if (span === undefined || body === undefined) return undefined;
  const items = body.split(", ").map(itemOf);
  const read = items.filter((item) => item !== undefined);
  const inPercent = read.filter(({ unit }) => unit === "%").length;
  if (read.length < 2 || read.length < items.length || (inPercent > 0 && inPercent < read.length)) return undefined;
  const sum = read.reduce((total, { size }) => total.plus(size), ZERO);
  const isRounded = inPercent > 0 && !sum.equals(100) && sum.minus(100).abs().lessThanOrEqualTo(ROUNDED);
  return {
    text: itemsText(read),
    items: read,
    used: new Set(numbers.filter(({ quantity: { start } }) => start >= span.start && start < span.end)),
    cash: [],
    ...(isRounded ? { normalise: true as const } : {}),
  };
}

function itemOf(text: string, index: number): HoldingItem | undefined {
  const { size: typed = "", name = "", price, later, beta = "" } = ITEM.exec(text)?.groups ?? {};
  const size = only(typed);
  const each = price === undefined ? undefined : only(price);
  const slope = only(beta)?.coefficients[0];
  const amount = size?.amounts.at(-1);
  if (size === undefined || amount === undefined || slope === undefined) return undefined;
  const isShares = size.kind === "shares";
  const times = isShares ? each?.coefficients.at(-1) : undefined;
  if (isShares !== (each !== undefined) || (isShares && times === undefined)) return undefined;
  const end = later === undefined ? undefined : only(later)?.coefficients.at(-1);
  return {
    name: nameFor(name, index),
    size: size.kind === "percent" ? (size.coefficients[0] ?? amount) : amount.times(times ?? 1),
    unit: size.kind === "percent" ? "%" : ((isShares ? each : size)?.currency ?? ""),
    beta: slope,
    shares: isShares ? amount : undefined,
    later: end === undefined ? undefined : isShares ? end.times(amount) : end,
  };
}

/** The one number of a text; nothing where there are more. */
function only(text: string): Quantity | undefined {
  const { quantities } = scan(text);
  return quantities.length === 1 ? quantities[0] : undefined;
}

/** A name as the option takes it: with at most one number in it. */
function nameFor(name: string, index: number): string {
  const isPlain = /^\p{L}[^;,%@:]{0,39}$/u.test(name) && (name.match(/\d+/g) ?? []).length < 2;
  return isPlain ? name : letterName(index);
}
