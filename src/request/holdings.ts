import { Decimal, ZERO } from "../computation/decimal.js";
import type { Holding } from "../computation/portfolioBeta.js";
import { isCash, positionName } from "./holdings/positionName.js";
import { InputError } from "./inputError.js";
import { readNumber } from "./number.js";

/** Holdings read from text: weights that sum to one, and what was done to get there. */
export interface HoldingsRead {
  readonly holdings: readonly Holding[];
  /** Sum of the weights as typed, as a fraction; absent where money was typed. */
  readonly typedSum?: Decimal;
  /** Weight that was not named and is taken as cash at beta 0. */
  readonly unnamedCash?: Decimal;
  readonly normalised: boolean;
  /** Total of the amounts, where holdings were typed in money. */
  readonly total?: { readonly amount: Decimal; readonly currency?: string };
}

/** Most holdings of one portfolio. */
export const MAX_HOLDINGS = 500;
const MAX_NAME = 40;
const MAX_ITEM = 120;
/** A hundred times the portfolio: longs and shorts that nearly cancel have no meaningful weights. */
const MAX_WEIGHT = 100;

/** A second holding that no comma set apart: a percentage or two numbers inside the name. */
const TWO_HOLDINGS = /%|\d\S*\s+(?:.*\s)?[-−]?[\d.]+\S*(?:\s|$)/u;

/** A holding as it was given: its weight in percent, or its money; negative where sold. */
export interface HoldingItem {
  readonly name: string;
  readonly percent?: Decimal;
  readonly money?: { readonly amount: Decimal; readonly currency?: string };
  readonly beta: Decimal;
}

/**
 * Reads holdings: `BHP 25% 1.1, CBA 40% 0.9, cash 35% 0`, or the same with money for weights. Shorts are negative.
 *
 * Percentages must come to 100: less is named as cash at beta 0, more is refused, both unless `normalise` scales them.
 *
 * @param value the portfolio's value, when stated: amounts are then weighed against it, the rest being cash
 * @throws {@link InputError} `holding-shape`, `holding-weights-mixed`, `ambiguous-weights`, `holdings-over-100`, `holdings-over-value`,
 * `holdings-zero`, `too-many-holdings`, and those of {@link readNumber}
 * @example
 * readHoldings("BHP 25% 1.1, CBA 40% 0.9", { normalise: false }).unnamedCash // 0.35
 */
export function readHoldings(
  text: string,
  options: { readonly normalise: boolean; readonly value?: Decimal | undefined },
): HoldingsRead {
  return weighHoldings(readHoldingItems(text), options);
}

/**
 * Reads holdings as they were typed, not yet weighed.
 *
 * @throws {@link InputError} `empty`, `holding-shape`, `holding-no-beta`, `ambiguous-weights`, `too-many-holdings`, and those
 * of {@link readNumber}
 * @example
 * readHoldingItems("BHP 25% 1.1") // [{ name: "BHP", percent: 25, beta: 1.1 }]
 */
export function readHoldingItems(text: string): readonly HoldingItem[] {
  const parts = text
    .split(/[;\n]|,(?!\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) throw new InputError("empty");
  if (parts.length > MAX_HOLDINGS) throw new InputError("too-many-holdings", { limit: `${MAX_HOLDINGS}` });
  const items = parts.map(readItem);
  if (items.every(({ money }) => money !== undefined && money.currency === undefined)) checkBareWeights(items);
  return items;
}

/**
 * Weighs holdings, all of them in percent or all in money.
 *
 * @throws {@link InputError} `holding-weights-mixed`, `mixed-currencies`, `holdings-over-100`, `holdings-over-value`, `holdings-zero`
 * @example
 * weighHoldings([{ name: "BHP", percent: new Decimal(65), beta: ONE }], { normalise: false }).unnamedCash // 0.35
 */
export function weighHoldings(
  items: readonly HoldingItem[],
  options: { readonly normalise: boolean; readonly value?: Decimal | undefined },
): HoldingsRead {
  const inMoney = items.filter((item) => item.money !== undefined);
  if (inMoney.length === 0) return weigh(items, options.normalise);
  if (inMoney.length < items.length) throw new InputError("holding-weights-mixed", { part: inMoney[0]?.name ?? "" });
  return weighMoney(items, options);
}

/** The weight with its sign and scale, or the beta: a run of characters without spaces, or a number and a scale word. */
const ITEM =
  /^(?<name>.*?)[\s:@]+(?<weight>[-+−]?[\p{L}$€£¥₹]{0,3}[-+−]?[\d.][\d.,_']*\s?(?:%|[\p{L}]+\b)?)(?:[\s:@]+(?:beta\s*|β\s*)?=?(?<beta>[-+−]?[\d.][\d.,]*))?$/iu;

function readItem(part: string): HoldingItem {
  if (part.length > MAX_ITEM) throw new InputError("holding-shape", { part: part.slice(0, 60) });
  const found = ITEM.exec(part)?.groups;
  const { name, sold } = positionName(found?.name ?? "");
  const isName = name !== "" && name.length <= MAX_NAME && !TWO_HOLDINGS.test(name);
  if (found?.weight === undefined || !isName) throw new InputError("holding-shape", { part: part.slice(0, 60) });
  if (found.beta === undefined && !isCash(name)) throw new InputError("holding-no-beta", { part: part.slice(0, 60) });
  const beta = readNumber(found.beta ?? "0", "coefficient").value;
  if (beta.abs().greaterThan(100))
    throw new InputError("out-of-range", { part: found.beta ?? "", limit: "-100 to 100" });
  const weight = found.weight.trim();
  const signed = (size: Decimal) => (sold ? size.abs().negated() : size);
  if (weight.endsWith("%")) {
    const percent = readNumber(weight.slice(0, -1), "coefficient").value;
    if (percent.abs().greaterThan(MAX_WEIGHT * 100)) throw new InputError("holding-shape", { part: part.slice(0, 60) });
    return { name, beta, percent: signed(percent) };
  }
  const { value, currency } = readNumber(weight, "amount");
  const amount = signed(value);
  return { name, beta, money: currency === undefined ? { amount } : { amount, currency } };
}

function weigh(items: readonly HoldingItem[], normalise: boolean): HoldingsRead {
  const fractions = items.map((item) => ({ ...item, weight: (item.percent ?? ZERO).dividedBy(100) }));
  const typedSum = fractions.reduce((sum, item) => sum.plus(item.weight), ZERO);
  if (normalise) return { holdings: scaled(fractions, typedSum), typedSum, normalised: !typedSum.equals(1) };
  if (typedSum.greaterThan(1)) {
    throw new InputError("holdings-over-100", { part: `${typedSum.times(100).toFixed()}%`, add: ["normalise:true"] });
  }
  return { ...withCash(fractions, new Decimal(1).minus(typedSum)), typedSum, normalised: false };
}

function weighMoney(
  items: readonly HoldingItem[],
  { normalise, value }: { readonly normalise: boolean; readonly value?: Decimal | undefined },
): HoldingsRead {
  const currencies = new Set(items.map((item) => item.money?.currency).filter((code) => code !== undefined));
  if (currencies.size > 1) throw new InputError("mixed-currencies", { part: [...currencies].join(", ") });
  const [currency] = currencies;
  const amounts = items.map((item) => ({ ...item, weight: item.money?.amount ?? ZERO }));
  const sum = amounts.reduce((total, item) => total.plus(item.weight), ZERO);
  const total = { amount: value ?? sum, ...(currency === undefined ? {} : { currency }) };
  if (value === undefined || normalise) return { holdings: scaled(amounts, sum), normalised: false, total };
  if (sum.greaterThan(value)) {
    throw new InputError("holdings-over-value", {
      part: sum.toFixed(),
      about: value.toFixed(),
      add: ["normalise:true"],
    });
  }
  const weights = amounts.map((item) => ({ ...item, weight: item.weight.dividedBy(value) }));
  return { ...withCash(weights, value.minus(sum).dividedBy(value)), normalised: false, total };
}

/** `BHP 25 1.1` or `BHP 0.25 1.1`: too small for money, so percent or fraction was likely meant, and is asked. */
function checkBareWeights(items: readonly HoldingItem[]): void {
  const amounts = items.map((item) => item.money?.amount ?? ZERO);
  if (amounts.some((amount) => amount.abs().greaterThanOrEqualTo(1000))) return;
  const asFractions = amounts.every((amount) => amount.abs().lessThanOrEqualTo(2));
  const line = items.map(({ name, beta }, index) => {
    const percent = (amounts[index] ?? ZERO).times(asFractions ? 100 : 1);
    return `${name} ${percent.toFixed()}% ${beta.toFixed()}`;
  });
  throw new InputError("ambiguous-weights", { fixes: [line.join(", ")] });
}

function scaled(items: readonly Holding[], sum: Decimal): readonly Holding[] {
  if (!sum.greaterThan(0)) throw new InputError("holdings-zero");
  const holdings = items.map(({ name, weight, beta }) => ({ name, beta, weight: weight.dividedBy(sum) }));
  if (holdings.some(({ weight }) => weight.abs().greaterThan(MAX_WEIGHT))) throw new InputError("holdings-zero");
  return holdings;
}

function withCash(items: readonly Holding[], cash: Decimal): Pick<HoldingsRead, "holdings" | "unnamedCash"> {
  const holdings = items.map(({ name, weight, beta }) => ({ name, weight, beta }));
  if (cash.isZero()) return { holdings };
  return { holdings: [...holdings, { name: "other cash", weight: cash, beta: ZERO }], unnamedCash: cash };
}
