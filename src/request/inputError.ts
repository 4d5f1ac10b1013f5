import type { StoreErrorCode } from "../store/store.js";
import type { StoreRefusalCode } from "../store/storeRefusal.js";
import type { HoldingsProblem } from "./holdings/holdingsProblem.js";
import type { MixProblem } from "./mixProblem.js";
import type { PricingProblem } from "./pricingProblem.js";
import type { PutProblem } from "./putProblem.js";
import type { ReviewProblem } from "./reviewProblem.js";
import type { SeriesProblem } from "./series/seriesProblem.js";

/** Why a typed option cannot be used. Wording for people lives in `reply/refusal.ts`. */
export type InputProblem =
  | "missing"
  | "unknown-option"
  | "repeated-option"
  | "stray-text"
  | "wrong-type"
  | "too-long"
  | "empty"
  | "not-a-number"
  | "ambiguous-number"
  | "ambiguous-percent"
  | "mixed-currencies"
  | "formula-name"
  | "formula-shape"
  | "formula-depth"
  | "formula-exponent"
  | "division-by-zero"
  | "too-large"
  | "too-precise"
  | "not-positive"
  | "negative"
  | "out-of-range"
  | "not-whole"
  | "not-a-choice"
  | "not-yes-or-no"
  | "not-a-horizon"
  | "not-a-tail-level"
  | "tail-too-thin"
  | "unknown-contract"
  | "ambiguous-contract"
  | "no-multiplier"
  | "currency-mismatch"
  | "price-currency"
  | "same-currency-fx"
  | "holding-shape"
  | "holding-no-beta"
  | "percent-no-amount"
  | "holding-weights-mixed"
  | "ambiguous-weights"
  | "holdings-over-100"
  | "holdings-zero"
  | "holdings-over-value"
  | "too-many-holdings"
  | "missing-index-volatility"
  | "too-many-moves"
  | "moves-mixed"
  | "moves-need-index"
  | "unknown-preset"
  | "missing-horizon"
  | "expiry-before-horizon"
  | "not-whole-number"
  | "not-a-file"
  | "file-too-large"
  | "file-elsewhere"
  | "file-gone"
  | "file-unavailable"
  | "file-slow"
  | "file-incomplete"
  | "file-not-found"
  | "file-busy"
  | "file-too-often"
  | "file-timed-out"
  | "file-heavy"
  | "file-one-at-a-time"
  | "file-stopping"
  | "holdings-or-file"
  | "holdings-and-file"
  | "needs-prior"
  | "ratio-or-file"
  | "ratio-and-file"
  | "value-and-units"
  | "value-needs-returns"
  | "ambiguous-measure"
  | "returns-need-prices"
  | SeriesProblem
  | HoldingsProblem
  | PutProblem
  | ReviewProblem
  | MixProblem
  | PricingProblem
  | "no-store"
  | "not-channels"
  | "nothing-set"
  | "no-trade"
  | "not-a-currency"
  | "portfolio-name"
  | "portfolio-twice"
  | "portfolio-exists"
  | "portfolio-servers"
  | "portfolio-newer"
  | "sign-and-word"
  | "portfolio-empty"
  | "portfolio-no-beta"
  | "portfolio-no-holdings"
  | StoreProblem
  | "not-an-answer"
  | "not-a-figure"
  | "answer-direction"
  | "answer-several"
  | "answer-contract"
  | "unknown-concept"
  | "not-a-seed"
  | "not-a-tally"
  | "not-questions"
  | "unknown-command";

/** What the store said: a rule that was against it, or that it could not. */
export type StoreProblem = `store-${StoreRefusalCode | StoreErrorCode}`;

/** What reply/refusal.ts needs to say what was read, what is wrong and how to put it right. */
export interface ProblemDetails {
  /** The part of the text at fault, where it is not the whole option. */
  readonly part?: string;
  /** Replacements for the option, nothing for leaving it out; more than one where the text has several readings. */
  readonly fixes?: readonly string[];
  /** Options to add to the line, as typed: `fx:1.5`. */
  readonly add?: readonly string[];
  /** The bound that was passed, in words. */
  readonly limit?: string;
  /** Facts about the things named, already in words: a contract's note, both currencies. */
  readonly about?: string;
}

/** A text that cannot be read into a request: which problem, and what is needed to word it. */
export class InputError extends Error {
  override readonly name = "InputError";

  /** @param field the option at fault, where the reader knows; otherwise the option being read */
  constructor(
    readonly code: InputProblem,
    readonly details: ProblemDetails = {},
    readonly field?: string,
  ) {
    super(code);
  }
}

/**
 * Reads something whose problems belong to one option.
 *
 * @throws {@link InputError} of the reader, naming the option
 */
export function inField<Value>(field: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError && error.field === undefined
      ? new InputError(error.code, error.details, field)
      : error;
  }
}
