import { type Decimal, ONE } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Volatility of equal parts of shares that are all alike: `σ_P = σ × √(1 ÷ n + (1 − 1 ÷ n) × ρ)`.
 *
 * However many shares there are, `σ√ρ` stays.
 *
 * @param volatility σ of each share, above zero
 * @param correlation ρ of each pair, from 0 to 1
 * @param shares n, at least 1
 * @throws {@link DomainError} `not-positive` for `volatility`, `out-of-range` for `correlation`, `too-few` for `shares`
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 7, table 7.4
 * @example 20 shares of 50%, each pair correlated by 0.4
 * diversifiedVolatility({ volatility: 0.5, correlation: 0.4, shares: 20 }) // 0.3279
 */
export function diversifiedVolatility(inputs: {
  readonly volatility: Decimal;
  readonly correlation: Decimal;
  readonly shares: Decimal;
}): Decimal {
  const { volatility, correlation, shares } = inputs;
  requirePositive({ volatility });
  if (correlation.lessThan(0) || correlation.greaterThan(1)) throw new DomainError("out-of-range", "correlation");
  if (shares.lessThan(1)) throw new DomainError("too-few", "shares");
  const own = ONE.dividedBy(shares);
  return volatility.times(own.plus(ONE.minus(own).times(correlation)).sqrt());
}
