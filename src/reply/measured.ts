import { Decimal } from "../computation/decimal.js";
import * as format from "./format.js";

/** Statistics are 64-bit numbers: shown like any other number, handed to programs with all the digits they have. */

/** A beta with four places. */
export function beta(value: number): string {
  return format.beta(new Decimal(value).toDecimalPlaces(4));
}

/** A beta in a column: always four places. */
export function columnBeta(value: number): string {
  return format.fixed(new Decimal(value), 4);
}

/** A fraction as percent. */
export function percent(value: number, places = 1): string {
  return format.percent(new Decimal(value).toDecimalPlaces(places + 2), places);
}

/** A fraction as percent with its sign. */
export function signedPercent(value: number): string {
  return format.signedPercent(new Decimal(value).toDecimalPlaces(4));
}

export function number(value: number, places = 2): string {
  return format.number(new Decimal(value), places);
}

/** A number for programs, in plain notation. */
export function exact(value: number): string {
  return format.exact(new Decimal(value));
}

/** A probability that is never told as none. */
export function probability(value: number): string {
  return value < 0.001 ? format.restyled("under 0.001") : number(value, 3);
}
