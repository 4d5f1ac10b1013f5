import type { Decimal } from "./decimal.js";
import { protectivePuts } from "./protectivePuts.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Index puts whose delta cancels that of a portfolio today: `β × V_P ÷ (S × m × |Δ|)`.
 *
 * Exact, not whole, and of the moment only: it is not the count for a floor, which is {@link protectivePuts}.
 *
 * @param delta of one put per index point, with or without its sign
 * @throws {@link DomainError} `not-positive`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §19.4 and §19.13
 * @example 1m at β 1.2, index 5,000, options on 100 times the index, delta −0.45: 2.4 for a floor
 * deltaNeutralPuts({ portfolioValue: 1e6, beta: 1.2, indexLevel: 5000, multiplier: 100 }, -0.45) // 5.33
 */
export function deltaNeutralPuts(inputs: Parameters<typeof protectivePuts>[0], delta: Decimal): Decimal {
  const size = delta.abs();
  requirePositive({ delta: size });
  return protectivePuts(inputs).dividedBy(size);
}
