import { mayMean } from "../../catalogue/currencies.js";
import { InputError } from "../../request/inputError.js";
import { readFigure, type TypedFigure, withPlainForms } from "../../request/typedFigure.js";
import type { Unit } from "../cards/card.js";
import { type Scale, withoutPercent } from "./withoutPercent.js";

/** A number as it was typed, in the unit of the question: a fraction where percent is asked for. */
export interface TypedNumber extends TypedFigure {
  readonly signed: boolean;
  /** Without a percent sign `0.05` may be a fraction already. */
  readonly asFraction?: TypedFigure;
}

const LOSS = /\b(?:loss(?:es)?|los(?:e|es|t|ing)|down|falls?|negative|minus)\b(?:\s+of)?/giu;
const GAIN = /\b(?:gains?(?:ed)?|profits?|makes?|made|up|positive|plus)\b(?:\s+of)?/giu;
const MINUS = /^\(?\s*[-\u2010-\u2015\u2212]|^\p{Sc}?\s*[-\u2212]/u;
/** `E(R) =`, `2% + 1.25 × 8% =`: what comes behind is the answer. */
const LABEL = /^.*[=≈:]/su;
const ABOUT = /\b(?:about|approx(?:imately|\.)?|around|roughly|circa|ca\.|nearly|almost|exactly)(?=\s|$)|~/giu;
const A_YEAR = /(?:\bp\.?\s?a\b\.?|\bper\s+(?:annum|year)|\ba\s+year|\bannually)\s*$/iu;
/** A loss as accountants write it: `(1,260,000)`, `A$(1.26m)`. */
const IN_BRACKETS =
  /^(?<currency>[\p{L}\p{Sc}]*)\s*\((?<amount>[^()+*/×÷^\u2010-\u2015\u2212-]*\d[^()+*/×÷^\u2010-\u2015\u2212-]*)\)(?<rest>\s*%?)$/u;

/**
 * A typed number: `-600,000`, `loss of A$600k`, `(600,000)`, `15.6%`, `about 1560bp`, `2% + 1.25 × 8%`. A word for a
 * loss makes it negative. A percentage is a fraction where a plain number is asked for.
 *
 * @throws {@link InputError} as {@link readFigure}; `not-a-figure` for what is no number, or of another unit or currency
 */
export function readTypedFigure(text: string, unit: Unit, currency: string | undefined): TypedNumber {
  const refused = new InputError("not-a-figure", { about: askedFor(unit, currency) });
  const bare = bareOf(text);
  const bracketed = IN_BRACKETS.exec(bare)?.groups;
  const plain =
    bracketed === undefined ? bare : `${bracketed.currency ?? ""}${bracketed.amount ?? ""}${bracketed.rest ?? ""}`;
  const { text: unscaled, scale } = withoutPercent(plain);
  if (scale !== undefined && scale !== "fraction" && !TAKES_PERCENT.includes(unit)) throw refused;
  const read = figureIn(unscaled.replace(/^\+\s*/, ""), refused);
  if (read.currency !== undefined && !(currency === undefined || mayMean(read.currency, currency))) throw refused;
  const isLoss = bracketed !== undefined || text.search(LOSS) >= 0;
  const figure = isLoss ? { ...read, value: read.value.abs().negated() } : read;
  const signed = isLoss || text.search(GAIN) >= 0 || MINUS.test(bare) || bare.startsWith("+");
  return { ...inUnit(figure, scale, unit), signed };
}

const TAKES_PERCENT: readonly Unit[] = ["percent", "change", "number"];

function bareOf(text: string): string {
  return withPlainForms(text)
    .replace(LABEL, "")
    .replace(LOSS, " ")
    .replace(GAIN, " ")
    .replace(ABOUT, " ")
    .replace(A_YEAR, "")
    .trim();
}

function inUnit(figure: TypedFigure, scale: Scale | undefined, unit: Unit): Omit<TypedNumber, "signed"> {
  const over = (divisor: number) => ({
    ...figure,
    value: figure.value.dividedBy(divisor),
    unit: figure.unit.dividedBy(divisor),
  });
  if (scale === "basis-points") return over(10_000);
  if (scale === "percent") return over(100);
  if (scale === "fraction" || unit === "number" || !TAKES_PERCENT.includes(unit)) return figure;
  return { ...over(100), asFraction: figure };
}

/** @throws refused, for what is no number */
function figureIn(text: string, refused: InputError): TypedFigure {
  try {
    return readFigure(text);
  } catch (error) {
    if (error instanceof InputError && NO_NUMBER.includes(error.code)) throw refused;
    throw error;
  }
}

const NO_NUMBER: readonly InputError["code"][] = [
  ...(["not-a-number", "formula-name", "formula-shape", "empty", "percent-no-amount", "mixed-currencies"] as const),
];

/** What a question wants, in words. */
function askedFor(unit: Unit, currency: string | undefined): string {
  const money = currency === undefined ? "" : ` in ${currency}`;
  const words: Readonly<Record<Unit, string>> = {
    money: `an amount of money${money}, such as 600k`,
    pnl: `a profit or a loss${money}, such as -600k`,
    percent: "a percentage, such as 15.6%",
    change: "a percentage with its sign, such as -2.5%",
    number: "a number, such as 0.85",
    points: "index points, such as 7950",
    contracts: "a count of contracts, such as short 60",
  };
  return words[unit];
}
