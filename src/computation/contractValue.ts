import type { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Money that one futures contract stands for: `V_F = F × m`.
 *
 * @param futuresPrice F, in index points (the future's own price, not the index)
 * @param multiplier m, contract currency per index point
 * @returns contract currency
 * @throws {@link DomainError} `not-positive`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5
 * @example SPI 200 at 8,000 and A$25 a point
 * contractValue(8000, 25) // 200000
 */
export function contractValue(futuresPrice: Decimal, multiplier: Decimal): Decimal {
  requirePositive({ futuresPrice, multiplier });
  return futuresPrice.times(multiplier);
}
