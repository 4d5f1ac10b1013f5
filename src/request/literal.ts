import { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";

/**
 * How digits are likely meant. An *amount* (10,000,000; 8,000) groups its thousands, so `10.000` has two readings;
 * a *coefficient* (beta, fx, percent) is small, so `1.200` is 1.2 and `1,200` has two readings.
 */
export type NumberStyle = "amount" | "coefficient";

const MAX_DIGITS = 30;
const MAX_EXPONENT = 30;

const western = (separator: string) => new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$`);
const grouped = { ",": western(","), ".": western("."), indian: /^\d{1,2}(?:,\d{2})+,\d{3}$/ } as const;

/**
 * Reads the digits of one number, in any grouping: `10,000,000`, `1,00,00,000`, `10_000`, `10.000,50`, `1e7`.
 *
 * @throws {@link InputError} `ambiguous-number` with both readings, `not-a-number`, `too-large`, `too-precise`
 * @example
 * readLiteral("1,00,00,000", "amount") // 10000000
 * readLiteral("1,5", "amount") // throws ambiguous-number with fixes 1.5 and 15
 */
export function readLiteral(text: string, style: NumberStyle): Decimal {
  const [mantissa = "", exponent] = text.replace(/[_'’]/g, "").toLowerCase().split("e");
  const value = exponent === undefined ? readMantissa(mantissa, style) : readMantissa(mantissa, "coefficient");
  if (mantissa.replace(/\D/g, "").replace(/^0+/, "").length > MAX_DIGITS) {
    throw new InputError("too-precise", { part: text, limit: `${MAX_DIGITS}` });
  }
  if (exponent === undefined) return value;
  if (Math.abs(Number(exponent)) > MAX_EXPONENT) throw new InputError("too-large", { part: text });
  return value.times(new Decimal(10).pow(Number(exponent)));
}

function readMantissa(text: string, style: NumberStyle): Decimal {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last < 0) return new Decimal(text);
  const separator = text[last] === "," ? "," : ".";
  const other = separator === "," ? "." : ",";
  const [before, after] = [text.slice(0, last), text.slice(last + 1)];

  if (before.includes(other)) return readBoth(before, other, after, text);
  if (before.includes(separator)) return readGroups(text, separator);
  return readOne(before, separator, after, style);
}

/** `1.234,50` and `1,234.50`: the last separator is the decimal one, the other must group properly. */
function readBoth(before: string, other: "," | ".", after: string, text: string): Decimal {
  const whole = grouped[other].test(before) || (other === "," && grouped.indian.test(before));
  if (!whole) throw new InputError("not-a-number", { part: text });
  return new Decimal(`${before.replaceAll(other, "")}.${after}`);
}

/** `10,000,000`, `1,00,00,000`, `10.000.000`: one separator many times can only group. */
function readGroups(text: string, separator: "," | "."): Decimal {
  const groups = grouped[separator].test(text) || (separator === "," && grouped.indian.test(text));
  if (!groups) throw new InputError("not-a-number", { part: text });
  return new Decimal(text.replaceAll(separator, ""));
}

/** One separator once: decimal point, decimal comma or a thousands group, whichever the digits allow. */
function readOne(before: string, separator: "," | ".", after: string, style: NumberStyle): Decimal {
  const asDecimal = `${before === "" ? "0" : before}.${after}`;
  const canGroup = after.length === 3 && before.length <= 3 && /^[1-9]/.test(before);
  const usual = separator === "," ? "amount" : "coefficient";
  if (canGroup) {
    if (style === usual) return new Decimal(separator === "," ? before + after : asDecimal);
    throw ambiguous(before, separator, after);
  }
  if (separator === "," && /^[1-9]\d{0,2}$/.test(before) && after.length < 3) throw ambiguous(before, separator, after);
  return new Decimal(asDecimal);
}

function ambiguous(before: string, separator: string, after: string): InputError {
  const decimal = new Decimal(`${before}.${after}`).toFixed();
  return new InputError("ambiguous-number", { part: before + separator + after, fixes: [decimal, before + after] });
}
