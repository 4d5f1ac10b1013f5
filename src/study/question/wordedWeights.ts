import { Decimal, ONE, quotient, ZERO } from "../../computation/decimal.js";
import type { InClause } from "./clauses.js";
import { type HoldingItem, itemsText, letterName } from "./holdingItem.js";
import type { HoldingsFound } from "./holdings.js";

/** A weight as words tell it, by where it stands. */
interface Told {
  readonly start: number;
  readonly end: number;
  /** A fraction of the whole, a number of equal parts of a ratio, or what is left over. */
  readonly size: Decimal | "rest";
  readonly isRatio?: true;
}

const NUMERATORS: Readonly<Record<string, number>> = { one: 1, a: 1, two: 2, three: 3, four: 4 };
const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  tenth: 10,
};
const REST = "rest|remainder|balance";
const WORDS = new RegExp(
  `\\b(?:(?<all>(?:the )?(?:${REST}))|(?:(?:the )?(?:other|remaining|last|final) |(?<top>one|a|two|three|four)[- ])?(?<bottom>half|thirds?|quarters?|fourths?|fifths?|tenths?))\\b(?![- ]hedged)`,
  "gi",
);
const PERCENT = /(?<![\d.,])(\d{1,2}(?:\.\d{1,4})?) ?(?:%|per ?cent\b)/gi;
const RATIO = /(?<![\d.,/:])(\d{1,3}(?:\.\d)?(?: ?[/:] ?\d{1,3}(?:\.\d)?){1,5})(?![\d/:]|[.,]\d)/g;
const DECIMAL = /(?<![\d.,$€£])(0?\.\d{1,4})(?![\d%]|[.,]\d)/g;
/** Words around a ratio or decimals that say that they are weights. */
const WEIGHS = /\b(?:weight\w*|proportions?|ratio|split|divided|allocat\w*|invest\w*|fractions?|mix|shared?|spread)\b/i;
/** What a weight is of or goes to: no half that is to be hedged. */
const PLACED =
  /^(?: of (?:it|them|this|(?:the|its|his|her|their|my|your|a|an) [^.;,()]{1,40}?))?(?: (?:is|are|was|were|sits?|goes|being))?(?: (?:invested|held|placed|put|kept|allocated))?,? (?:in|into|to|on)\b|^ [A-Z][\w&'-]*(?: [\w&'-]+){0,3} ?\(/;

/**
 * Holdings whose weights are words, a ratio or fractions: "half in A (beta 1.4) and the rest in B (beta 0.8)", "split 60:40
 * between ...". Only where they are as many as the betas and come to the whole.
 *
 * @example
 * wordedWeights("half in A (beta 1.4) and the other half in B (beta 0.8)", numbers, betas)?.text // "Holding A 50% 1.4; Holding B 50% 0.8"
 */
export function wordedWeights(
  text: string,
  numbers: readonly InClause[],
  betas: readonly InClause[],
): HoldingsFound | undefined {
  const [first, last] = [betas[0], betas.at(-1)];
  if (betas.length < 2 || first === undefined || last === undefined) return undefined;
  const told = [ratioIn(text), decimalsIn(text, betas), placedIn(text)].find(
    (list) => list.length === betas.length && stand(list, betas),
  );
  const sizes = told === undefined ? undefined : wholeOf(told);
  if (told === undefined || sizes === undefined) return undefined;
  const items = sizes.map((size, index): HoldingItem => {
    const beta = betas[index]?.quantity.coefficients[0] ?? ZERO;
    return { name: nameOf(text, told[index], index), size, unit: "%", beta };
  });
  const isIn = ({ quantity }: InClause) =>
    told.some(({ start, end }) => quantity.start >= start && quantity.start < end);
  return {
    text: itemsText(items),
    items,
    used: new Set([...betas, ...numbers.filter(isIn)]),
    cash: [],
    ...(sizes.reduce((sum, size) => sum.plus(size), ZERO).equals(100) ? {} : { normalise: true as const }),
  };
}

function ratioIn(text: string): readonly Told[] {
  const match = [...text.matchAll(RATIO)].find(({ index, 0: { length } }) =>
    WEIGHS.test(text.slice(Math.max(index - 60, 0), index + length + 40)),
  );
  if (match === undefined) return [];
  const end = match.index + match[0].length;
  const parts = match[0].split(/[/:]/).map((part) => new Decimal(part.trim()));
  const isFraction = match[0].includes("/") && !parts.reduce((sum, part) => sum.plus(part), ZERO).equals(100);
  if (isFraction) return [];
  return parts.map((size) => ({ start: match.index, end, size, isRatio: true as const }));
}

function decimalsIn(text: string, betas: readonly InClause[]): readonly Told[] {
  const isBeta = (at: number) => betas.some(({ quantity }) => at >= quantity.start && at < quantity.end);
  return [...text.matchAll(DECIMAL)]
    .filter(({ index }) => !isBeta(index) && WEIGHS.test(text.slice(Math.max(index - 120, 0), index)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, size: new Decimal(words) }));
}

/** Fractions in words, percents and what is left, each with the place it goes to. */
function placedIn(text: string): readonly Told[] {
  const all = [
    ...[...text.matchAll(WORDS)].map((match) => ({ match, size: sizeOf(match) })),
    ...[...text.matchAll(PERCENT)].map((match) => ({ match, size: new Decimal(match[1] ?? 0).dividedBy(100) })),
  ];
  return all
    .map(({ match, size }) => ({ start: match.index, end: match.index + match[0].length, size }))
    .filter(({ end }) => PLACED.test(text.slice(end, end + 90)))
    .sort((a, b) => a.start - b.start);
}

function sizeOf({ groups }: RegExpExecArray): Decimal | "rest" {
  const { all, top, bottom = "" } = groups ?? {};
  if (all !== undefined) return "rest";
  const parts = DENOMINATORS[bottom.toLowerCase().replace(/s$/, "")] ?? 1;
  return quotient(new Decimal(NUMERATORS[(top ?? "one").toLowerCase()] ?? 1), new Decimal(parts));
}

/** Weights before all betas, behind them, or by turns with them. */
function stand(told: readonly Told[], betas: readonly InClause[]): boolean {
  const at = betas.map(({ quantity }) => quantity.start);
  const first = told[0]?.start ?? 0;
  const last = told.at(-1)?.end ?? 0;
  const isApart = last <= (at[0] ?? 0) || first > (at.at(-1) ?? 0);
  const isByTurns = told.every(
    ({ start }, index) =>
      start < (at[index] ?? 0) && (at[index] ?? 0) < (told[index + 1]?.start ?? Number.MAX_SAFE_INTEGER),
  );
  return isApart || isByTurns;
}

const NEAR = "0.0001";

/** Sizes in percent, or as parts of a ratio; nothing where they come to less or more than the whole. */
function wholeOf(told: readonly Told[]): readonly Decimal[] | undefined {
  const known = told.flatMap(({ size }) => (size === "rest" ? [] : [size]));
  const sum = known.reduce((total, size) => total.plus(size), ZERO);
  if (told.some(({ isRatio }) => isRatio)) return known;
  if (known.length < told.length - 1) return undefined;
  const rest = ONE.minus(sum);
  const isWhole = known.length === told.length ? rest.abs().lessThan(NEAR) : rest.greaterThan(0);
  if (!isWhole) return undefined;
  const parts = told.map(({ size }) => (size === "rest" ? rest : size));
  return parts.map((size) => size.times(100).toDecimalPlaces(10));
}

/** The name that a weight goes to; a letter where none is plain. */
function nameOf(text: string, told: Told | undefined, index: number): string {
  const after = told === undefined || told.isRatio === true ? "" : text.slice(told.end, told.end + 50);
  const named =
    /^(?: (?:of it|is|are|invested|held))? (?:in|into) (?:the )?(\p{Lu}[\p{L}\p{N}&]*(?: \p{Lu}[\p{L}&]*){0,2})/u.exec(
      after,
    )?.[1];
  return named ?? letterName(index);
}
