import { mayMean } from "../../catalogue/currencies.js";
import { InputError } from "../../request/inputError.js";
import { readFigure, type TypedFigure } from "../../request/typedFigure.js";
import type { Unit } from "../cards/card.js";

/** A number as it was typed, in the unit of the question: a fraction where percent is asked for. */
export interface TypedNumber extends TypedFigure {
  readonly signed: boolean;
  /** Without a percent sign `0.05` may be a fraction already. */
  readonly asFraction?: TypedFigure;
}

const LOSS = /\b(?:loss(?:es)?|los(?:e|es|t|ing)|down|falls?|negative|minus)\b(?:\s+of)?/giu;
const GAIN = /\b(?:gains?(?:ed)?|profits?|makes?|made|up|positive|plus)\b(?:\s+of)?/giu;
const MINUS = /^\(?\s*[-\u2010-\u2015\u2212]|^\p{Sc}?\s*[-\u2212]/u;
const PERCENT = /\s*(?:%|per\s?cent|pct)\s*$/iu;

/**
 * A typed number: `-600,000`, `loss of A$600k`, `15.6%`. A word for a loss makes it negative.
 *
 * @throws {@link InputError} as {@link readFigure}; `not-an-answer` for another currency than is asked for
 */
export function readTypedFigure(text: string, unit: Unit, currency: string | undefined): TypedNumber {
  const percent = unit === "percent" || unit === "change";
  const bare = text.replace(LOSS, " ").replace(GAIN, " ").replace(PERCENT, "").trim();
  const read = readFigure(bare.replace(/^\+\s*/, ""));
  if (read.currency !== undefined && !(currency === undefined || mayMean(read.currency, currency))) {
    throw new InputError("not-an-answer");
  }
  const isLoss = text.search(LOSS) >= 0;
  const figure = isLoss ? { ...read, value: read.value.abs().negated() } : read;
  const signed = isLoss || text.search(GAIN) >= 0 || MINUS.test(bare) || bare.startsWith("+");
  if (!percent) return { ...figure, signed };
  const inPercent = { ...figure, value: figure.value.dividedBy(100), unit: figure.unit.dividedBy(100) };
  return PERCENT.test(text.trim()) ? { ...inPercent, signed } : { ...inPercent, signed, asFraction: figure };
}
