import { type Decimal, ONE, quotient } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { requirePositive } from "./requirePositive.js";

/**
 * Value of shares to sell for cash so that what is held reaches a target beta: `V_P × (1 − β* ÷ β)`.
 *
 * Sold in equal parts of everything; negative is to be bought with borrowed money. Cash has beta 0.
 *
 * @throws {@link DomainError} `not-positive` for `portfolioValue`, `out-of-range` for a `beta` of zero
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 8: a portfolio's beta is the weighted sum of its parts'
 * @example A$10m from β 1.2 to 0.6: half of it
 * valueToSell({ portfolioValue: 10e6, beta: 1.2, targetBeta: 0.6 }) // 5000000
 */
export function valueToSell(inputs: {
  readonly portfolioValue: Decimal;
  readonly beta: Decimal;
  readonly targetBeta: Decimal;
}): Decimal {
  const { portfolioValue, beta, targetBeta } = inputs;
  requirePositive({ portfolioValue });
  if (beta.isZero()) throw new DomainError("out-of-range", "beta");
  return portfolioValue.times(ONE.minus(quotient(targetBeta, beta)));
}
