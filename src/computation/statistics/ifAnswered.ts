import { DomainError } from "../domainError.js";

/**
 * An answer, or nothing where the data have none. For parts that a result can do without.
 *
 * @throws whatever else is thrown, which is a fault
 * @example
 * ifAnswered(() => slopeEstimate([1, 1, 1], [1, 2, 3])) // undefined
 */
export function ifAnswered<Answer>(question: () => Answer): Answer | undefined {
  try {
    return question();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
