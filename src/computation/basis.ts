import type { Decimal } from "./decimal.js";

/**
 * What the index stands above its future: `S − F`, in points. It closes to zero at expiry.
 *
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.3
 * @example
 * basis(2.5, 2.2) // 0.3
 */
export function basis(spotPrice: Decimal, futuresPrice: Decimal): Decimal {
  return spotPrice.minus(futuresPrice);
}
