import { PERIODS_PER_YEAR } from "../../computation/periodsPerYear.js";
import type { Frequency, SeriesKind } from "./pairedSeries.js";

/** What values seem to be; `units` cannot be told between fractions and percent, `levels` between prices and returns. */
export type KindGuess = SeriesKind | "units" | "levels";

/** Median change that prices may have from one row to the next. */
const STEP: Readonly<Record<Frequency, number>> = {
  daily: 0.05,
  weekly: 0.08,
  monthly: 0.12,
  quarterly: 0.2,
  yearly: 0.35,
};
/** Returns of 20 (2,000%, or 20% each period) at the median do not occur. */
const SURELY_LEVEL = 20;
/** Yearly volatilities: fractions above 0.9 and percents below 2.5 are rare, so between them the unit is doubtful. */
const MOST_AS_FRACTION = 0.9;
const LEAST_AS_PERCENT = 2.5;
/** Share of values above zero from which a smooth column is prices with a fault in it. */
const MOSTLY = 0.97;

/**
 * What a column holds, from its values in order of time. Prices are above zero and move in small steps; returns scatter about
 * zero, and their standard deviation tells fractions from percent.
 *
 * @example
 * guessKind([100, 101, 99.5, 102], "daily") // "prices"
 * guessKind([0.012, -0.008, 0.021], "monthly") // "returns"
 */
export function guessKind(values: readonly number[], frequency: Frequency | undefined): KindGuess {
  const positive = values.filter((value) => value > 0);
  if (positive.length >= MOSTLY * values.length && positive.length > 1) {
    const median = middle(positive);
    const steps = positive.slice(1).map((value, index) => Math.abs(Math.log(value / (positive[index] ?? value))));
    const smooth = middle(steps) <= STEP[frequency ?? "monthly"];
    if (median >= SURELY_LEVEL) return "prices";
    if (smooth && moments(positive).variance > 0) return wanders(positive) || median >= 2 ? "prices" : "levels";
  }
  return guessUnit(values, frequency);
}

/** Below this, prices are so rare that a person's word for returns is taken. */
const LEAST_PLAIN = 0.2;

/** Price levels and nothing else: what no one means by returns. */
export function isPlainlyLevels(values: readonly number[], frequency: Frequency | undefined): boolean {
  return (
    values.every((value) => value > 0) && middle(values) >= LEAST_PLAIN && guessKind(values, frequency) === "prices"
  );
}

function guessUnit(values: readonly number[], frequency: Frequency | undefined): KindGuess {
  if (values.some((value) => value < -1)) return "percent";
  const { mean, variance } = moments(values);
  const size = Math.sqrt(variance + mean * mean);
  if (size === 0) return "returns";
  const yearly = size * Math.sqrt(PERIODS_PER_YEAR[frequency ?? "monthly"]);
  if (yearly <= MOST_AS_FRACTION) return "returns";
  return yearly >= LEAST_AS_PERCENT ? "percent" : "units";
}

/** Von Neumann's ratio, mean squared step over variance: 2 for values that are independent, near 0 for a level that wanders. */
function wanders(values: readonly number[]): boolean {
  const { variance } = moments(values);
  const steps = values.slice(1).reduce((sum, value, index) => sum + (value - (values[index] ?? value)) ** 2, 0);
  return steps / (values.length - 1) < variance;
}

function moments(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, variance };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
