import { Decimal as DecimalJs } from "decimal.js";

/**
 * Exact decimal numbers for money and contract counts.
 *
 * 120 significant digits hold every product of the request's numbers without rounding, so that an exact half
 * (−12.5 contracts) is recognised as a tie and never moved. Halves round away from zero, for shorts and longs alike.
 */
export const Decimal = DecimalJs.clone({ precision: 120, rounding: DecimalJs.ROUND_HALF_UP });

export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
