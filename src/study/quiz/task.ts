import type { Decimal } from "../../computation/decimal.js";
import type { Rounding } from "../../computation/wholeContracts.js";
import type { Figure } from "../cards/card.js";
import type { HedgeCase } from "../misconceptions/hedgeCase.js";
import type { Mistake } from "../misconceptions/misconception.js";
import type { Made } from "../misconceptions/wrongCounts.js";

/** A number with what it is called, how it is written and, for money, in which currency: the question's unless said. */
export interface Quantity extends Figure {
  readonly currency?: string;
}

/** A number, or words that are a choice. */
export type Answer = Quantity | string;

/** A mistake as it was made in one question. */
export interface MistakeMade extends Omit<Made, "misconception"> {
  readonly misconception: Mistake;
}

/** What tempts to a wrong answer, and how it comes about. */
export interface Wrong<Given extends Answer = Answer> {
  readonly made: readonly MistakeMade[];
  readonly answer: Given;
  /** The steps to it, the last being the answer; none for words. */
  readonly working: readonly Quantity[];
}

/** A formula in words, or a number on the way. */
type Hint = string | Quantity;

interface Sought<Given extends Answer> {
  readonly right: Given;
  /** The steps to it, the last being the answer before it is rounded. */
  readonly working: readonly Quantity[];
  /** The likeliest first. */
  readonly wrong: readonly Wrong<Given>[];
}

/** A count of contracts: negative for short. */
export interface SoughtCount extends Sought<Quantity> {
  readonly kind: "count";
  readonly exact: Decimal;
  readonly rounding: Rounding;
  /** Where it is a plain hedge, so that any typed count can be explained. */
  readonly hedge?: HedgeCase;
}

export interface SoughtFigure extends Sought<Quantity> {
  readonly kind: "figure";
  /** A level that answers are judged by their distance from: of a price, its index, which it is always near to. */
  readonly from?: Quantity;
}

interface SoughtWords extends Sought<string> {
  readonly kind: "words";
}

/** What is asked, with everything that answering and explaining it takes. */
export interface Task {
  /** What is asked for, by the name that facts give it. */
  readonly asks: string;
  /** In plain words; `{beta}` stands for what is given under that name. */
  readonly text: string;
  readonly given: Readonly<Record<string, Quantity>>;
  /** ISO code; of money that says no other. */
  readonly currency?: string;
  /** Id of the contract in the catalogue. */
  readonly contract?: string;
  readonly sought: SoughtCount | SoughtFigure | SoughtWords;
  /** Ids of the mistakes that the task is about: one of them is always among the choices, if it can be. */
  readonly own?: readonly string[];
  /** Each costs a point; the second gives more away. */
  readonly hints: readonly [Hint, Hint];
  /** Id of the card to read. */
  readonly card: string;
  /** Where the example was published, if it was. */
  readonly source?: string;
}
