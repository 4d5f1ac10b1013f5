import { type Decimal, ONE } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Standard error of a regression's beta from its fit: `se = |β| × √((1 ÷ R² − 1) ÷ (n − 2))`.
 *
 * The same number that the regression itself gives, as `β² ÷ se² = R²(n − 2) ÷ (1 − R²)` for one index with intercept.
 *
 * @param rSquared above 0 and up to 1
 * @param observations n, at least 3
 * @throws {@link DomainError} `not-positive` or `out-of-range` for `rSquared`, `too-few` for `observations`
 * @see Wooldridge, Introductory Econometrics, ch. 4 (the t and F statistics of one slope)
 * @example β 1.2, R² 0.85, 60 months
 * betaStandardError({ beta: 1.2, rSquared: 0.85, observations: 60 }) // 0.0662
 */
export function betaStandardError(inputs: {
  readonly beta: Decimal;
  readonly rSquared: Decimal;
  readonly observations: Decimal;
}): Decimal {
  const { beta, rSquared, observations } = inputs;
  requirePositive({ rSquared });
  if (rSquared.greaterThan(1)) throw new DomainError("out-of-range", "rSquared");
  if (observations.lessThan(3)) throw new DomainError("too-few", "observations");
  const unexplained = ONE.dividedBy(rSquared).minus(1);
  return beta.abs().times(unexplained.dividedBy(observations.minus(2)).sqrt());
}
