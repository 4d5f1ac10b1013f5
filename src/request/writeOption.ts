import { currencySymbol } from "../catalogue/currencies.js";
import type { Decimal } from "../computation/decimal.js";

/** An amount that reads back as itself: plain digits, and never three places, which might be thousands. */
export function writeNumber(value: Decimal): string {
  const places = value.decimalPlaces();
  return places === 3 ? value.toFixed(4) : value.toFixed();
}

/** A small number that reads back as itself in an option where a point is always a decimal point: a beta, a rate. */
export function writeCoefficient(value: Decimal): string {
  return value.toFixed();
}

/** Money that reads back as itself: `A$10000000`, `CHF10000000`. */
export function writeMoney(amount: Decimal, currency: string | undefined): string {
  if (currency === undefined || currency === "$") return `${currency ?? ""}${writeNumber(amount)}`;
  const symbol = currencySymbol(currency);
  return `${symbol.endsWith("$") || symbol.length === 1 ? symbol : currency}${writeNumber(amount)}`;
}

/** A fraction that reads back as itself in an option that takes percent: `-5%`. */
export function writePercent(fraction: Decimal): string {
  return `${fraction.times(100).toFixed()}%`;
}
