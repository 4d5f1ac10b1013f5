/** What a part of a question must be read as; the right answer follows from it by the formula alone. */
export interface ExpectedPart {
  readonly value: number;
  readonly beta: number;
  readonly target: number;
  readonly price: number;
  readonly multiplier: number;
  /** Portfolio currency per unit of contract currency. */
  readonly fx?: number;
  readonly futuresBeta?: number;
  /** As a fraction. */
  readonly move?: number;
  /** What the portfolio itself makes, where the text gives its own return. */
  readonly unhedged?: number;
  /** From the contracts held. */
  readonly trade?: number;
}

/** What a part that asks for no count must come to. */
export interface ExpectedFacts {
  readonly facts: Readonly<Record<string, number>>;
}

/** A phrasing with what it must come to: answers, or the inputs that must be asked for, or the subject it is not about. */
export interface Phrasing {
  readonly text: string;
  readonly parts?: readonly (ExpectedPart | ExpectedFacts)[];
  readonly beta?: number;
  readonly asks?: string;
  readonly direction?: "short" | "long";
  readonly betaAfter?: number;
  readonly refused?: true;
  /** A line that the reply offers. */
  readonly offers?: string;
  /** Words that the title has, that the reply has, and that it has not. */
  readonly title?: string;
  readonly told?: string;
  readonly notTold?: string;
}

/** Parts of any kind, told apart only by their shape. */
export const parts = (...list: NonNullable<Phrasing["parts"]>) => list;

/** A part that comes to figures. */
export const facts = (wanted: Readonly<Record<string, number>>): ExpectedFacts => ({ facts: wanted });
