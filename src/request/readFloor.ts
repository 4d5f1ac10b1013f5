import { type Decimal, ONE } from "../computation/decimal.js";
import { readNumber } from "./number.js";
import { type Money, positive, readMoney } from "./quantities.js";

/** The least value that is wanted: an amount, or a fraction of the value now. */
export type Floor = Money | { readonly fraction: Decimal };

/**
 * A floor: `9m`, `A$9,000,000`, `90%` of the value, or `-10%` for a loss of at most that.
 *
 * @throws {@link InputError} as {@link readMoney}; `not-positive` for nothing or less
 * @example
 * readFloor("-10%") // { fraction: 0.9 }
 */
export function readFloor(text: string): Floor {
  const { value, percent } = readNumber(text, "amount");
  if (!percent) return readMoney(text);
  return { fraction: positive(value.isNegative() ? ONE.plus(value) : value) };
}
