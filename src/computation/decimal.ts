import { Decimal as DecimalJs } from "decimal.js";

/**
 * Exact decimal numbers for money and contract counts.
 *
 * 120 significant digits hold every product of the request's numbers without rounding, so that an exact half
 * (−12.5 contracts) is recognised as a tie and never moved. Halves round away from zero, for shorts and longs alike.
 */
export const Decimal = DecimalJs.clone({ precision: 120, rounding: DecimalJs.ROUND_HALF_UP });

export type Decimal = DecimalJs;

/** As many digits as a quotient needs that is shown, never rounded to whole contracts: 120 take twice as long. */
const Quotient = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });

/**
 * A quotient that is shown or told, to 40 significant digits. One that decides a count is divided in full.
 *
 * @example
 * quotient(375000, 10000000) // 0.0375
 */
export function quotient(dividend: Decimal, divisor: Decimal): Decimal {
  return new Decimal(Quotient.div(dividend, divisor));
}

/** As many digits as leave 40 right after a product; 120 take three times as long. */
const Exponential = DecimalJs.clone({ precision: 50, rounding: DecimalJs.ROUND_HALF_UP });

/**
 * `e^x`, to 50 significant digits, of an exponent of which 40 are kept.
 *
 * @example
 * exponential(0.0033) // 1.003305...
 */
export function exponential(exponent: Decimal): Decimal {
  return new Decimal(new Exponential(exponent.toSignificantDigits(40)).exp());
}

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
