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
}

/** A phrasing with what it must come to: answers, or the inputs that must be asked for, or the subject it is not about. */
export interface Phrasing {
  readonly text: string;
  readonly parts?: readonly ExpectedPart[];
  readonly beta?: number;
  readonly asks?: string;
  readonly direction?: "short" | "long";
  readonly betaAfter?: number;
  readonly refused?: true;
}
