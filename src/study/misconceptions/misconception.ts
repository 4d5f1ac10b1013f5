import type { Decimal } from "../../computation/decimal.js";
import type { HedgeCase, Working } from "./hedgeCase.js";

/** What a misconception gets wrong; two go together only where they are about different things. */
export type Part =
  | "beta"
  | "direction"
  | "value"
  | "price"
  | "multiplier"
  | "futures-beta"
  | "fx"
  | "tail"
  | "whole"
  | "held";

/** A working with one thing wrong in it, and what its explanation names. */
export interface Slip {
  readonly working: Working;
  /** For {name} in the explanation. */
  readonly name?: string;
  /** For {figure} in the explanation. */
  readonly figure?: Decimal;
}

/** Of a mistake on the collected list whose place was not written down. */
export const COLLECTED = "seen in public calculators, code, exams or threads; the place was not recorded";

/** Of a mistake that a working invites, without a publication to show for it. */
export const USUAL = "a usual slip; no publication recorded";

/** What there is to say of a mistake, whatever its arithmetic. */
export interface Mistake {
  readonly id: string;
  readonly name: string;
  /** What was done; {name} and {figure} stand for what the slip holds. */
  readonly done: string;
  /** What is right instead. */
  readonly right: string;
  /** Where it was seen. */
  readonly source: string;
}

/** A mistake that people make, as data: what it does to a working, what to say of it, and where it was seen. */
export interface Misconception extends Mistake {
  readonly part: Part;
  /** The wrong workings that it leads to; none where it cannot be made. */
  readonly slips: (working: Working, question: HedgeCase) => readonly Slip[];
}
