import { numbersOf, type OptionTerms } from "./blackScholes.js";
import { Decimal } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { bracketedRoot } from "./statistics/bracketedRoot.js";
import { europeanOption } from "./statistics/europeanOption.js";

/** Volatilities that are looked through: from a hundredth of a point to 1,000%. */
const [LEAST, MOST] = [1e-4, 10];

/**
 * The volatility at which a European option is worth a premium.
 *
 * @param premium in index points
 * @throws {@link DomainError} `out-of-range` for a `premium` that no volatility from 0.01% to 1,000% gives
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §15.11
 * @example Hull: a three-month call, strike 20, at 1.875 on a share at 21, 10%
 * blackScholesVolatility(terms, 1.875) // 0.2345
 */
export function blackScholesVolatility(terms: OptionTerms, premium: Decimal): Decimal {
  const known = numbersOf(terms);
  const paid = premium.toNumber();
  const above = (volatility: number) => europeanOption({ ...known, volatility }).price - paid;
  if (!(above(LEAST) <= 0 && above(MOST) >= 0)) throw new DomainError("out-of-range", "premium");
  return new Decimal(bracketedRoot(above, LEAST, MOST)).toSignificantDigits(12);
}
