import type { Decimal } from "./decimal.js";
import { DomainError } from "./domainError.js";

/**
 * Guards quantities that a formula divides by or that only exist above zero.
 *
 * @throws {@link DomainError} `not-positive`, naming the first quantity that is zero, negative or not finite
 */
export function requirePositive(quantities: Readonly<Record<string, Decimal>>): void {
  for (const [field, quantity] of Object.entries(quantities)) {
    if (!quantity.isFinite() || quantity.isZero() || quantity.isNegative())
      throw new DomainError("not-positive", field);
  }
}
