import { findContract } from "../catalogue/findContract.js";
import { Decimal, ONE } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import { withDigits } from "./numberWords.js";
import { readFigure, type TypedFigure, withPlainForms, writeFigure } from "./typedFigure.js";

/** A count of contracts that a person arrived at: one, or two whole ones side by side ("13 or 14"). */
export interface StudyAnswer {
  /** Sizes, never negative. */
  readonly sizes: readonly [TypedFigure, ...TypedFigure[]];
  /** Absent where it was not said. */
  readonly direction?: "short" | "long";
  /** The contract that was named beside the count. */
  readonly contract?: string;
}

const SHORT = /\b(?:short(?:ing|s|ed)?(?:[\s-]+sell)?|sell(?:ing|s)?|sold|sale)\b/giu;
const LONG = /\b(?:long|buy(?:ing|s)?|bought|purchas(?:e|ed|ing)|go long)\b/giu;
const NONE = /^(?:none|nothing|no trade|no contracts?|no futures?)$/iu;
const FILLER =
  /\b(?:about|approx(?:imately|\.)?|around|roughly|circa|ca\.?|almost|nearly|exactly|between|i|we|you|they|it|is|are|be|should|would|must|need|needs|have|has|to|of|in|a|an|go|take|the|position|answer|result|count|number|contracts?|futures?|lots?)\b\.?|~|≈/giu;
const LABEL = /^\s*n\s*\*?\s*[=:≈]/iu;
const PAIR = /^(?<first>[-+]?\d[\d.,]*)\s*(?:(?<dash>-)|\b(?:or|to|and)\b)\s*(?<second>[-+]?\d[\d.,]*)$/iu;
const NAMED = /^(?<number>[-+(]?[\d.][^\p{L}]*?)\s*(?:[x×]\s+)?(?<name>\p{L}[^\n]*)$/u;

/**
 * A count as a person writes it: `60 short`, `-60`, `sell sixty`, `buy 13.33`, `1/3`, `13 or 14`, `about 60`,
 * `short 60 SPI 200 futures`. A minus sign is short; a plus sign, or no sign at all beside "buy", long.
 *
 * @throws {@link InputError} `not-an-answer`; `answer-direction` for what says both ways; `answer-several`
 * @example
 * readAnswer("sell 60") // { sizes: [60], direction: "short" }
 */
export function readAnswer(text: string): StudyAnswer {
  const plain = withDigits(tidy(text));
  if (plain === "") throw new InputError("empty");
  if (NONE.test(plain)) return { sizes: [readFigure("0")] };
  const rest = bare(plain);
  const { figures, contract } = figuresIn(rest);
  const [first, ...others] = figures.map((figure) => ({ ...figure, value: figure.value.abs() }));
  if (first === undefined) throw new InputError("not-an-answer");
  const isShort = matches(plain, SHORT) || figures.some(({ value }) => value.isNegative());
  const isLong = matches(plain, LONG) || rest.startsWith("+");
  if (isShort && isLong) throw bothWays(first);
  const direction = isShort ? "short" : isLong ? "long" : undefined;
  return {
    sizes: [first, ...others],
    ...(direction === undefined ? {} : { direction }),
    ...(contract === undefined ? {} : { contract }),
  };
}

/** The same answer as text that reads back as itself. @example "short 13.33" */
export function writeAnswer({ sizes, direction }: StudyAnswer): string {
  const written = sizes.map(({ value, unit }) => writeFigure({ value, unit: Decimal.min(unit, ONE) }));
  return [direction, written.join(" or ")].filter((word) => word !== undefined).join(" ");
}

/** One way to write each sign; nothing that only ends a sentence. */
function tidy(text: string): string {
  return withPlainForms(text)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s.!;,]+$/u, "")
    .trim();
}

function matches(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

function bare(text: string): string {
  const words = [LABEL, SHORT, LONG, FILLER].reduce((left, pattern) => left.replace(pattern, " "), text);
  return words
    .replace(/\s+/g, " ")
    .replace(/^[\s:,]+|[\s:,.]+$/g, "")
    .replace(/^([-+]) (?=\d)/, "$1");
}

/** The number or numbers in what is left, and the contract named behind them. */
function figuresIn(rest: string): { readonly figures: readonly TypedFigure[]; readonly contract?: string } {
  const pair = PAIR.exec(rest)?.groups;
  if (pair !== undefined) {
    const both = [pair.first, pair.second].map((text) => figure(text ?? ""));
    if (areNeighbours(both)) return { figures: both };
    if (pair.dash === undefined) throw several(both);
  }
  const named = NAMED.exec(rest)?.groups;
  const contract = named?.name === undefined ? undefined : contractNamed(named.name);
  if (contract !== undefined) return { ...figuresIn(named?.number?.trim() ?? ""), contract };
  return { figures: [figure(rest)] };
}

function figure(text: string): TypedFigure {
  const read = countOrNothing(text);
  if (read === undefined || read.currency !== undefined) throw new InputError("not-an-answer");
  return read;
}

/** What is no number at all is no answer; what has two readings, or passes a bound, says so itself. */
function countOrNothing(text: string): TypedFigure | undefined {
  try {
    return readFigure(text);
  } catch (error) {
    if (error instanceof InputError && NO_NUMBER.includes(error.code)) return undefined;
    throw error;
  }
}

const NO_NUMBER: readonly InputError["code"][] = ["not-a-number", "formula-name", "formula-shape", "empty"];

function areNeighbours(figures: readonly TypedFigure[]): boolean {
  const [first, second] = figures.map(({ value }) => value);
  if (first === undefined || second === undefined) return false;
  return first.isInteger() && second.isInteger() && first.abs().minus(second.abs()).abs().equals(ONE);
}

/** @example contractNamed("E-minis") // "E-mini", as the catalogue knows it */
function contractNamed(typed: string): string | undefined {
  return [typed, typed.replace(/s$/iu, "")].find((name) => findContract(name).kind !== "unknown");
}

function several(figures: readonly TypedFigure[]): InputError {
  return new InputError("answer-several", { fixes: figures.map(({ value }) => plain(value)) });
}

function bothWays({ value }: TypedFigure): InputError {
  return new InputError("answer-direction", { fixes: [`short ${plain(value)}`, `long ${plain(value)}`] });
}

function plain(value: Decimal): string {
  return value.toSignificantDigits(30).toFixed();
}
