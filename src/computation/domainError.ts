/** Why a computation has no answer. Wording for people lives in `reply/refusal.ts`. */
export type DomainProblem = "not-positive" | "out-of-range" | "zero-total" | "too-few" | "constant" | "collinear";

/**
 * A question that has no answer: which quantity is at fault and why.
 *
 * Thrown instead of returning NaN, 0 or a sentence, so that "no answer" is never mistaken for a number.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: DomainProblem,
    readonly field: string,
  ) {
    super(`${code}: ${field}`);
  }
}
