import { Decimal } from "./decimal.js";

const HALF = new Decimal("0.5");

/** How an exact count becomes whole: to the nearest, never past the exact hedge, or at least the exact hedge. */
export type Rounding = "nearest" | "never_over" | "at_least";

/**
 * Whole contracts from an exact count. Exact halves go away from zero, so shorts and longs are treated alike.
 *
 * @example 13 or 14 short?
 * wholeContracts(-13.33, "nearest") // -13
 * wholeContracts(-13.33, "at_least") // -14
 */
export function wholeContracts(exact: Decimal, rounding: Rounding): Decimal {
  const mode = { nearest: Decimal.ROUND_HALF_UP, never_over: Decimal.ROUND_DOWN, at_least: Decimal.ROUND_UP } as const;
  return exact.toDecimalPlaces(0, mode[rounding]).plus(0);
}

/**
 * Whether the two whole counts beside an exact one are equally near: its fraction is exactly one half.
 *
 * @example
 * isTie(-12.5) // true
 */
export function isTie(exact: Decimal): boolean {
  return exact.minus(exact.truncated()).abs().equals(HALF);
}
