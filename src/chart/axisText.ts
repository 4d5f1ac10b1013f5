import { Decimal } from "../computation/decimal.js";
import { number, restyled, signedBeta, signedPercent } from "../reply/format.js";

const MINUS = "−";
const SCALES = [
  ["tn", 1e12],
  ["bn", 1e9],
  ["m", 1e6],
  ["k", 1e3],
] as const;
const LARGE = 1e15;
/** Binary arithmetic's rest in a place where there should be 0. */
const REST = 1e-12;

/** The decimal that a 64-bit number stands for: 0.1 + 0.2 is read as 0.3. */
function decimal(value: number): Decimal {
  return new Decimal(Math.abs(value) < REST ? 0 : value.toPrecision(12));
}

/** Money short enough for an axis. @example shortMoney(-1_200_000, "A$") // "−A$1.2m" */
export function shortMoney(value: number, unit: string, signed = false): string {
  if (unit === "%") return shortPercent(value / 100);
  const digits = shortDigits(Math.abs(value));
  if (digits === "0") return `${unit}0`;
  return `${value < 0 ? MINUS : signed ? "+" : ""}${unit}${digits}`;
}

/** At most four significant digits: 1.234m, 12.34m, 123.4m. */
function shortDigits(size: number): string {
  const rounded = Number(size.toPrecision(4));
  if (rounded >= LARGE) return restyled(rounded.toExponential().replace("e+", "e"));
  const [suffix, scale] = SCALES.find(([, least]) => rounded >= least) ?? ["", 1];
  return number(decimal(rounded / scale)) + suffix;
}

/** A fraction as percent, always signed. @example shortPercent(-0.1) // "−10%" */
export function shortPercent(fraction: number): string {
  return signedPercent(decimal(fraction));
}

/** A beta as the text of the reply writes it, always signed. @example shortBeta(0.0375) // "+0.0375" */
export function shortBeta(beta: number): string {
  return signedBeta(decimal(beta));
}
