import { contracts as catalogue } from "../../../catalogue/contracts.js";
import { Decimal } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { QuantityKind } from "../quantities.js";
import type { OptionTexts, QuestionPart } from "../question.js";

const NUMBER = /\d{1,40}(?:,\d{3}){0,12}(?:\.\d{1,90})?/g;

/** Percent and fractions, and figures in thousands, lakhs, millions or crores. */
const SCALES: Readonly<Partial<Record<QuantityKind, readonly string[]>>> = {
  percent: ["1", "0.01"],
  points: ["1", "0.01"],
  number: ["1", "100", "1e3", "1e5", "1e6", "1e7"],
  money: ["1", "1e3", "1e5", "1e6", "1e7"],
};

/**
 * The numbers that parts are solved with, without their signs: those of their options, returns, ratio and fair price, the
 * multiplier of a future that is named, and what one contract is worth.
 *
 * @example
 * solvedWith([part]).has("1.2") // true, where its options are { value: "A$10000000", beta: "1.2" }
 */
export function solvedWith(parts: readonly QuestionPart[]): ReadonlySet<string> {
  return new Set(parts.flatMap(numbersOf));
}

/** Kept for each part, as it is asked for once for every stretch of the text. */
const kept = new WeakMap<QuestionPart, readonly string[]>();

function numbersOf(part: QuestionPart): readonly string[] {
  const numbers = kept.get(part) ?? textsOf(part).flatMap(numbersIn);
  kept.set(part, numbers);
  return numbers;
}

function textsOf({ options, ownReturn = "", indexMove = "", shares = "", actualBeta = "", ratio, fair }: QuestionPart) {
  const worked = [...Object.values(ratio ?? {}), ...Object.values(fair ?? {})];
  const numbers = worked.flatMap((one) => (one instanceof Decimal ? [one.toFixed()] : []));
  const sizes = [options.multiplier ?? "", ...multiplierOf(options)].flatMap(numbersIn);
  const worth = numbersIn(options.price ?? "").flatMap((price) => sizes.map((size) => new Decimal(price).times(size)));
  const made = [...sizes, ...numbers, ...worth.map((amount) => amount.toFixed())];
  return [...Object.values(options), ownReturn, indexMove, shares, actualBeta, ...made];
}

function multiplierOf({ contract }: OptionTexts): readonly string[] {
  if (contract === undefined) return [];
  return catalogue.flatMap(({ symbol, multiplier }) =>
    symbol === contract && multiplier !== undefined ? [multiplier] : [],
  );
}

const numbersIn = (text: string) =>
  [...text.matchAll(NUMBER)].map(([digits]) => new Decimal(digits.replaceAll(",", "")).toFixed());

/** Whether a number of a text is among those that parts are solved with: as written, in percent or as a fraction, or scaled. */
export function isSolvedWith({ quantity }: InClause, numbers: ReadonlySet<string>): boolean {
  const scales = SCALES[quantity.kind] ?? ["1"];
  return [...quantity.amounts, ...quantity.coefficients].some((amount) =>
    scales.some((scale) => numbers.has(amount.abs().times(scale).toFixed())),
  );
}
