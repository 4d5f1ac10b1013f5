import { Decimal, quotient } from "../../../computation/decimal.js";

const MONTHS = new Decimal(12);

/** Months as years. @example yearsIn(3) // 0.25 */
export function yearsIn(months: Decimal): Decimal {
  return quotient(months, MONTHS);
}
