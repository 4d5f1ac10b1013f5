import { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";

/** No rate and no dividend takes two prices of one index further apart than this. */
const FAR_APART = 2;
/** A price that comes so near once its point is moved has lost or won a digit. */
const NEAR = new Decimal("1.1");

/**
 * Refuses two prices that cannot be of one index.
 *
 * @param instead what to put in its place where no moved point explains it
 * @throws {@link InputError} `prices-apart`
 * @example
 * requireNear("next_price", 806, 8030) // refused, with 8060 for it
 */
export function requireNear(field: string, price: Decimal, other: Decimal, instead: Decimal = other): void {
  if (isWithin(price, other, new Decimal(FAR_APART))) return;
  const moved = price.times(new Decimal(10).pow(other.e - price.e));
  const candidates = [moved, moved.times(10), moved.dividedBy(10)];
  const fix = candidates.find((candidate) => isWithin(candidate, other, NEAR)) ?? instead.toSignificantDigits(6);
  throw new InputError("prices-apart", { about: other.toFixed(), fixes: [fix.toFixed()] }, field);
}

function isWithin(price: Decimal, other: Decimal, times: Decimal): boolean {
  return price.lessThanOrEqualTo(other.times(times)) && price.times(times).greaterThanOrEqualTo(other);
}
