import type { Decimal } from "./decimal.js";
import { requirePositive } from "./requirePositive.js";

/**
 * The hedge ratio of least variance: `h* = ρ × σ_S ÷ σ_F`.
 *
 * @param spotVolatility σ_S and
 * @param futuresVolatility σ_F, over the same period and in the same kind of unit (both of changes, or both of returns)
 * @throws {@link DomainError} `not-positive` for a volatility
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §3.4, example 3.3
 * @example σ_S 0.0263, σ_F 0.0313, ρ 0.928
 * hedgeRatio({ spotVolatility: 0.0263, futuresVolatility: 0.0313, correlation: 0.928 }) // 0.7798
 */
export function hedgeRatio(inputs: {
  readonly spotVolatility: Decimal;
  readonly futuresVolatility: Decimal;
  readonly correlation: Decimal;
}): Decimal {
  const { spotVolatility, futuresVolatility, correlation } = inputs;
  requirePositive({ spotVolatility, futuresVolatility });
  return correlation.times(spotVolatility).dividedBy(futuresVolatility);
}
