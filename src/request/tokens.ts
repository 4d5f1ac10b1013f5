import { currencyTyped } from "../catalogue/currencies.js";
import { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import { type NumberStyle, readLiteral } from "./literal.js";

/** A number with everything that clings to it (scale, percent sign), or an operator. */
export type Token =
  | { readonly kind: "number"; readonly value: Decimal; readonly percent: boolean }
  | { readonly kind: "operator"; readonly sign: string };

/** A text cut into numbers and operators, and the currency that was named in it. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** ISO code, or `$` for a dollar that does not say whose. */
  readonly currency?: string;
}

const scales: Readonly<Record<string, string>> = {
  k: "1e3",
  t: "1e12",
  mln: "1e6",
  mill: "1e6",
  thousand: "1e3",
  lakh: "1e5",
  lakhs: "1e5",
  lac: "1e5",
  m: "1e6",
  mm: "1e6",
  mn: "1e6",
  mil: "1e6",
  mio: "1e6",
  million: "1e6",
  millions: "1e6",
  cr: "1e7",
  crore: "1e7",
  crores: "1e7",
  b: "1e9",
  bn: "1e9",
  mrd: "1e9",
  billion: "1e9",
  billions: "1e9",
  tn: "1e12",
  trillion: "1e12",
  trillions: "1e12",
};

const pattern =
  /\s*(?:(?<number>(?:\d[\d_'’]*(?:[.,]\d[\d_'’]*)*|\.\d+)(?:e[+-]?\d+(?![\p{L}\d]))?)|(?<word>\p{L}+[$¥]|\p{L}+\.?|[$€£¥₹₩₫₺฿])|(?<operator>[-+*/^()%]))\s*/iuy;

/** Characters that look like digits or operators but would change meaning when made plain: 10², ½. */
const LOOKALIKES = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u24ff]/;

/** One way to write each sign: any minus, ×, ÷, wide digits, and spaces that group thousands. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")
    .replace(/×|(?<=\d\s*)[xX](?=\s*[\d.(])/g, "*")
    .replace(/[÷⁄∕]/g, "/")
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replaceAll(" ", "_"))
    .replace(/^[~≈\s]+|[\s,.;]+$/g, "");
}

/**
 * Cuts a typed amount or formula into numbers and operators.
 *
 * @throws {@link InputError} `not-a-number` or `formula-name` for anything else, `mixed-currencies`, and as {@link readLiteral}
 * @example
 * tokenise("0.6*A$25m", "amount") // numbers 0.6 and 25000000 with * between; currency AUD
 */
export function tokenise(typed: string, style: NumberStyle): Tokens {
  if (LOOKALIKES.test(typed)) throw new InputError("not-a-number");
  const text = tidy(typed);
  const tokens: Token[] = [];
  const currencies = new Set<string>();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(text)?.groups;
    if (found === undefined) throw new InputError("not-a-number", { part: text.slice(at, at + 20) });
    if (found.number !== undefined) tokens.push(numberToken(found.number, style, scaleAhead(text)));
    else if (found.operator !== undefined) pushOperator(tokens, found.operator);
    else currencies.add(currencyOf(found.word ?? ""));
  }
  if (currencies.size > 1) throw new InputError("mixed-currencies", { part: [...currencies].join(", ") });
  const [currency] = currencies;
  return { tokens, ...(currency === undefined ? {} : { currency }) };
}

/** The scale word right after a number, taken from the text if it is one: the `m` of `10m`. */
function scaleAhead(text: string): string | undefined {
  const at = pattern.lastIndex;
  const word = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? "";
  const length = scaleLength(word, text[at + word.length]);
  pattern.lastIndex = at + length;
  return length === 0 ? undefined : scales[word.slice(0, length).toLowerCase()];
}

/** How much of a word is a scale: all of `m`, the first letter of `mAUD`, nothing of the `A` before a dollar sign. */
function scaleLength(word: string, next: string | undefined): number {
  const isScale = (length: number) => Object.hasOwn(scales, word.slice(0, length).toLowerCase());
  const ownDollar = next === "$" && currencyTyped(`${word}$`) !== undefined;
  if (isScale(word.length) && !ownDollar) return word.length;
  const lengths = [2, 1].filter((length) => length < word.length && isScale(length));
  const sign = next === "$" ? "$" : "";
  return lengths.find((length) => currencyTyped(word.slice(length) + sign) !== undefined) ?? 0;
}

function numberToken(digits: string, style: NumberStyle, scale: string | undefined): Token {
  // A scale word settles what a point means: 1.234m is 1.234 million.
  const asDecimals = scale !== undefined && digits.includes(".") ? "coefficient" : style;
  const value = readLiteral(digits, asDecimals);
  return { kind: "number", value: scale === undefined ? value : value.times(scale), percent: false };
}

/** A percent sign belongs to the number before it; everything else stands for itself. */
function pushOperator(tokens: Token[], sign: string): void {
  const before = tokens.at(-1);
  if (sign === "%" && before?.kind === "number" && !before.percent) {
    tokens[tokens.length - 1] = { kind: "number", value: before.value.dividedBy(new Decimal(100)), percent: true };
  } else if (sign === "%") throw new InputError("formula-shape");
  else tokens.push({ kind: "operator", sign });
}

function currencyOf(word: string): string {
  const currency = currencyTyped(word);
  if (currency === undefined) throw new InputError("formula-name", { part: word });
  return currency;
}
