import { Decimal, ONE, ZERO } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import { readNumber } from "./number.js";

/** A number as typed, and how precisely. */
export interface TypedFigure {
  readonly value: Decimal;
  /** What one of its last digit stands for: 0.01 for 13.33; 0 for a formula or fraction, which is exact. */
  readonly unit: Decimal;
  /** What it is if its one separator means the other thing: 13333 for 13.333. */
  readonly otherReading?: Decimal;
  readonly currency?: string;
}

const PLAIN = /^[^\d]*(?<digits>\d[\d,._'’ ]*|\.\d+)(?:e(?<exponent>[+-]?\d+))?[^\d]*$/iu;
const ONE_GROUP = /^\d{1,3}[.,]\d{3}$/;

/** Larger than any count or amount that a hedge comes to. */
const MOST = new Decimal("1e40");

/** Wide digits and signs, and spaces that no line breaks at, as plain ones. What would change meaning (10²) stays. */
export function withPlainForms(text: string): string {
  return text.replace(/[\uff01-\uff5e\u00a0\u2007\u2009\u202f\u3000]/g, (form) => form.normalize("NFKC"));
}

/**
 * A number of a person's own, with its precision. A point is a decimal point and a comma groups thousands; where the
 * digits allow the other reading too, it is told.
 *
 * @throws {@link InputError} as {@link readNumber}; `percent-no-amount`, `too-large`
 * @example
 * readFigure("13.33") // { value: 13.33, unit: 0.01 }
 * readFigure("1/3") // { value: 0.3333..., unit: 0 }
 */
export function readFigure(text: string): TypedFigure {
  const trimmed = withPlainForms(text).trim();
  const plain = PLAIN.exec(trimmed)?.groups;
  const style = trimmed.includes(",") ? "amount" : "coefficient";
  const { value, percent, currency } = readNumber(trimmed, style);
  if (percent) throw new InputError("percent-no-amount");
  if (value.abs().greaterThan(MOST)) throw new InputError("too-large");
  const digits = plain?.digits?.trim() ?? "";
  const named = currency === undefined ? {} : { currency };
  if (plain === undefined) return { value, unit: ZERO, ...named };
  return { value, unit: unitOf(value, digits), ...otherReading(value, digits), ...named };
}

function unitOf(value: Decimal, digits: string): Decimal {
  const counted = digits.replace(/\D/g, "");
  const whole = new Decimal(counted === "" ? 0 : counted);
  return whole.isZero() ? ONE : value.abs().dividedBy(whole);
}

function otherReading(value: Decimal, digits: string): Pick<TypedFigure, "otherReading"> {
  if (!ONE_GROUP.test(digits)) return {};
  return { otherReading: digits.includes(",") ? value.dividedBy(1000) : value.times(1000) };
}

/** The same number as text that reads back with the same precision. @example 1.13m // "113e4" */
export function writeFigure({ value, unit }: TypedFigure): string {
  if (unit.greaterThan(ONE)) return `${value.dividedBy(unit).toFixed()}e${unit.e}`;
  return value.toFixed(Math.max(value.decimalPlaces(), unit.decimalPlaces()));
}
