import { currencySymbol } from "../catalogue/currencies.js";
import { Decimal } from "../computation/decimal.js";
import { separators } from "./numberStyle.js";
import { TABLE_WIDTH } from "./reply.js";

/** A true minus sign, as wide as a digit. */
const MINUS = "−";
/** From 10^15 on, numbers are written in powers of ten, so that nothing grows without end. */
const LARGE_EXPONENT = 15;

/**
 * Writes a number with just so many places: the sign (never of zero), what stands before its digits, thousands grouped,
 * in the number style that holds here. The examples below are in the default style.
 * Exponents are looked at instead of comparing numbers: every answer writes dozens.
 */
function grouped(value: Decimal, places: number, signed: boolean, before = ""): string {
  if (value.e >= LARGE_EXPONENT) return sign(value, signed) + before + inPowersOfTen(value, 3);
  return styled(value.toFixed(places), signed, before);
}

/** Writes a number with as many places as it needs, up to a limit; small ones keep two significant digits. */
function fitted(value: Decimal, most: number, signed: boolean): string {
  if (value.e >= LARGE_EXPONENT) return grouped(value, 0, signed);
  return styled(rounded(value, most).toFixed(), signed, "");
}

/** A number in plain notation as it is shown. */
function styled(plain: string, signed: boolean, before: string): string {
  const { group, decimal } = separators();
  const unsigned = plain.startsWith("-") ? plain.slice(1) : plain;
  const point = unsigned.indexOf(".");
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const digits = before + inThousands(whole, group) + (point < 0 ? "" : decimal + unsigned.slice(point + 1));
  if (!/[1-9]/.test(unsigned)) return digits;
  return (unsigned !== plain ? MINUS : signed ? "+" : "") + digits;
}

/** Slices, as a pattern that looks ahead takes four times as long. */
function inThousands(whole: string, group: string): string {
  const first = whole.length % 3 || 3;
  let written = whole.slice(0, first);
  for (let at = first; at < whole.length; at += 3) written += group + whole.slice(at, at + 3);
  return written;
}

function inPowersOfTen(value: Decimal, places: number): string {
  return value.abs().toExponential(places).replace(".", separators().decimal);
}

function sign(value: Decimal, signed: boolean): string {
  if (value.isZero()) return "";
  if (value.isNegative()) return MINUS;
  return signed ? "+" : "";
}

/** A number with the places it needs, up to a limit; a small one with two significant digits, up to twelve places. */
function rounded(value: Decimal, most: number): Decimal {
  if (most > 0 && value.e < 1 - most && !value.isZero()) {
    const places = value.e < -12 ? 0 : Math.min(1 - value.e, 12);
    return value.toDecimalPlaces(places);
  }
  return value.decimalPlaces() <= most ? value : value.toDecimalPlaces(most);
}

/** A number with as many places as it needs, up to four. @example number(8000.5) // "8,000.5" */
export function number(value: Decimal, most = 4): string {
  return fitted(value, most, false);
}

/** A number with just so many places, so that a column of them lines up. @example fixed(1.125, 4) // "1.1250" */
export function fixed(value: Decimal, places: number): string {
  return grouped(value, places, false);
}

/** A number that a person gave, with every place it has, up to ten. */
export function input(value: Decimal): string {
  return number(value, 10);
}

/** A computed number with a mark where it goes on: "−60", "−94.1176…". */
export function exactly(value: Decimal): string {
  const goesOn = value.e < LARGE_EXPONENT && !value.equals(rounded(value, 4));
  return number(value) + (goesOn ? "…" : "");
}

/** A whole number in at most so many characters: with groups, without, or in powers of ten. */
export function fittedWhole(value: Decimal, width: number): string {
  const whole = grouped(value, 0, false);
  return [whole, ungrouped(whole)].find((text) => text.length <= width) ?? shortest(value, width).replace(/^\+/, "");
}

/** A number as written here, without what groups its thousands. @example ungrouped("+1,000%") // "+1000%" */
export function ungrouped(written: string): string {
  return written.replaceAll(separators().group, "");
}

/**
 * A text of our own, its numbers written like 1,000.00, in the number style that holds here. Never for what a person typed,
 * for a line to run, or for dates.
 *
 * @example
 * restyled("0.0001 to 1,000,000") // "0,0001 to 1.000.000" for who reads 1.000,00
 */
export function restyled(text: string): string {
  const { group, decimal } = separators();
  if (decimal === ".") return text;
  const marks = (written: string) => written.replace(/[.,]/g, (mark) => (mark === "," ? group : decimal));
  return text.replace(/\d+(?:,\d{3})*(?:\.\d+)?/g, marks);
}

/** A beta; never shorter than it must be to tell neighbours apart. @example beta(-0.075) // "−0.075" */
export function beta(value: Decimal): string {
  return fitted(value, 4, false);
}

/** A beta with its sign. @example signedBeta(0.0375) // "+0.0375" */
export function signedBeta(value: Decimal): string {
  return fitted(value, 4, true);
}

/** A beta with its sign in at most so many characters: tiny ones in powers of ten. */
export function fittedBeta(value: Decimal, width: number): string {
  const whole = signedBeta(value);
  return whole.length <= width ? whole : shortest(value, width);
}

/** A fraction as percent. @example percent(-0.05) // "−5%" */
export function percent(fraction: Decimal, most = 2): string {
  return `${fitted(fraction.times(100), most, false)}%`;
}

/** A fraction as percent with its sign. @example signedPercent(0.05) // "+5%" */
export function signedPercent(fraction: Decimal): string {
  return `${fitted(fraction.times(100), 2, true)}%`;
}

/** A fraction as percent with its sign, in at most so many characters. */
export function fittedPercent(fraction: Decimal, width: number): string {
  const whole = signedPercent(fraction);
  const written = [whole, ungrouped(whole)].find((text) => text.length <= width);
  return written ?? `${shortest(fraction.times(100), width - 1)}%`;
}

/** Money in whole units, with cents where it is small. @example money(-600000, "AUD") // "−A$600,000" */
export function money(amount: Decimal, currency: string | undefined): string {
  return moneyWith(amount, currency, false);
}

/** Money with its sign. @example signedMoney(600000, "AUD") // "+A$600,000" */
export function signedMoney(amount: Decimal, currency: string | undefined): string {
  return moneyWith(amount, currency, true);
}

function moneyWith(amount: Decimal, currency: string | undefined, signed: boolean): string {
  return grouped(amount, moneyPlaces(amount), signed, symbol(currency));
}

function moneyPlaces(amount: Decimal): number {
  return amount.e < 4 && amount.decimalPlaces() > 0 && !amount.toDecimalPlaces(2).isInteger() ? 2 : 0;
}

/** What stands before an amount: `A$`, `CHF `; nothing where no currency is known. */
export function symbol(currency: string | undefined): string {
  if (currency === undefined || currency === "$") return currency ?? "";
  return currencySymbol(currency);
}

const SCALES = [
  ["tn", "1e12"],
  ["bn", "1e9"],
  ["m", "1e6"],
  ["k", "1e3"],
] as const;

/** Money with its sign in at most so many characters: whole if it fits, else in thousands, millions and so on. */
export function fittedMoney(amount: Decimal, currency: string | undefined, width: number): string {
  const whole = signedMoney(amount, currency);
  if (whole.length <= width) return whole;
  if (whole.length > width && currency !== undefined && symbol(currency).length > 3) {
    return fittedMoney(amount, undefined, width);
  }
  const [name, scale] = SCALES.find(([, size]) => amount.abs().greaterThanOrEqualTo(size)) ?? ["", "1"];
  for (const places of [3, 2, 1, 0]) {
    const scaled = `${sign(amount, true)}${symbol(currency)}${trimmed(amount.abs().dividedBy(scale), places)}${name}`;
    if (scaled.length <= width) return scaled;
  }
  return shortest(amount, width);
}

/** Amounts of one column in one unit, with the same places, each in at most so many characters. */
export interface OneUnit {
  /** "m" for millions; nothing where they are written whole. */
  readonly unit: string;
  readonly text: (amount: Decimal) => string;
}

/** @example inOneUnit([8.843e6, 10e6], 6) // "m", "8.843" and "10.000" */
export function inOneUnit(amounts: readonly Decimal[], width: number): OneUnit {
  const most = amounts.reduce((largest, amount) => Decimal.max(largest, amount.abs()), new Decimal(0));
  const [name, scale] = SCALES.find(([, size]) => most.greaterThanOrEqualTo(size)) ?? ["", "1"];
  const inUnit = (size: string, places: number) => (amount: Decimal) => grouped(amount.dividedBy(size), places, false);
  const tried = [
    { unit: "", text: inUnit("1", moneyPlaces(most)) },
    ...[3, 2, 1, 0].map((places) => ({ unit: name, text: inUnit(scale, places) })),
  ];
  const fits = ({ text }: OneUnit) => amounts.every((amount) => text(amount).length <= width);
  return tried.find(fits) ?? { unit: "", text: (amount) => shortest(amount, width).replace(/^\+/, "") };
}

function trimmed(value: Decimal, most: number): string {
  return grouped(value, value.toDecimalPlaces(most).decimalPlaces(), false);
}

/** A number in powers of ten, with as many digits as fit. */
function shortest(value: Decimal, width: number): string {
  const written = [2, 1, 0].map((places) => sign(value, true) + inPowersOfTen(value, places));
  return written.find((text) => text.length <= width) ?? written.at(-1) ?? "";
}

/** A count of contracts without its sign: "60". */
export function count(contracts: Decimal): string {
  return number(contracts.abs());
}

/** A count with direction: "short 60", "long 10", "none". */
export function position(contracts: Decimal): string {
  if (contracts.isZero()) return "none";
  return `${contracts.isNegative() ? "short" : "long"} ${count(contracts)}`;
}

/** A position at the start of a title: "Short 60", "Long 10", "No". */
export function titlePosition(contracts: Decimal): string {
  if (contracts.isZero()) return "No";
  return `${contracts.isNegative() ? "Short" : "Long"} ${count(contracts)}`;
}

/** A decimal for programs: plain notation, at most 30 significant digits, never "-0". */
export function exact(value: Decimal): string {
  if (value.isZero()) return "0";
  return (value.precision() > 30 ? value.toSignificantDigits(30) : value).toFixed();
}

/** An address in a person's text stays text: a joiner that nobody sees keeps it from becoming a link. */
const NO_LINK = ":\u2060//";

/** Any white space, but a narrow one that groups digits by itself. */
const SPACES = /(?<=\d)(\u202f)(?=\d)|\s+/g;

/** Text of a person's as it may be shown again: one line, without control or direction characters, cut to a length. */
export function echo(text: string, most = 60): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(SPACES, (_, grouping?: string) => grouping ?? " ")
    .trim()
    .replaceAll("://", NO_LINK);
  const letters = [...clean];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : clean;
}

/** A row of a table: the label left, the value right, together never wider than a phone shows. */
export function row(label: string, value: string, width = TABLE_WIDTH): string {
  const room = Math.max(width - value.length - 1, 1);
  const fitting = label.length > room ? `${label.slice(0, room - 1)}…` : label;
  return `${fitting.padEnd(room)} ${value}`.slice(0, Math.max(width, value.length));
}
