import { numbersOf, type OptionTerms } from "./blackScholes.js";
import { Decimal, ONE } from "./decimal.js";
import { bracketedRoot } from "./statistics/bracketedRoot.js";
import { europeanOption } from "./statistics/europeanOption.js";

/** How often the strike is doubled in search of a call that is worth less than the put. */
const DOUBLINGS = 4;

/**
 * Strike of the call that is worth as much as a put on the same index and expiry: sold against it, the put costs nothing.
 * A call's value falls with its strike, so there is one such strike or none.
 *
 * @param put terms of the put that is bought
 * @param callsPerPut calls sold for each put; fewer must each bring more
 * @returns nothing where it would lie below the put's strike, or beyond all reach
 * @throws {@link DomainError} as {@link blackScholes}
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §12.3 and §15.8
 * @example without carry or dividends, a put with strike 90 on an index at 100, a year, volatility 20%
 * zeroCostStrike({ ... }, 0.2) // 112.68
 */
export function zeroCostStrike(put: OptionTerms, volatility: Decimal, callsPerPut = ONE): Decimal | undefined {
  const known = { ...numbersOf(put), volatility: volatility.toNumber() };
  const price = europeanOption(known).price / callsPerPut.toNumber();
  const dearer = (strike: number) => europeanOption({ ...known, kind: "call", strike }).price - price;
  if (price === 0 || dearer(known.strike) < 0) return undefined;
  let above = known.strike;
  for (let doubling = 0; dearer(above) >= 0; doubling++) {
    if (doubling === DOUBLINGS) return undefined;
    above *= 2;
  }
  return new Decimal(bracketedRoot(dearer, known.strike, above)).toSignificantDigits(15);
}
