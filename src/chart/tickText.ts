import { Decimal } from "../computation/decimal.js";
import { number, restyled } from "../reply/format.js";
import { shortMoney } from "./axisText.js";
import type { Scale } from "./niceScale.js";

const MINUS = "−";
/** Beyond these, digits would fill the axis. */
const LONGEST = { places: 9, whole: 1e15 } as const;
/** Round steps of at most three digits, so that four tell all labels apart. */
const SHORT = { least: 10_000, steps: 300 } as const;

/** Labels with every place that the step has, so that neighbours never read the same: +5.00012%. */
export function percentTicks({ step }: Scale): (fraction: number) => string {
  return (fraction) => `${signed(fraction, digits(fraction * 100, step * 100))}%`;
}

/** Labels of changes: signed, large ones short. */
export function changeTicks({ step, ticks }: Scale): (change: number) => string {
  const steps = Math.max(...ticks.map(Math.abs));
  const short = steps * step >= SHORT.least && steps <= SHORT.steps;
  return (change) => (short ? shortMoney(change, "", true) : signed(change, digits(change, step)));
}

/** Labels of betas, without a plus sign. */
export function betaTicks({ step }: Scale): (beta: number) => string {
  return (beta) => (beta < 0 ? MINUS : "") + digits(beta, step);
}

function signed(value: number, text: string): string {
  if (value === 0) return text;
  return (value < 0 ? MINUS : "+") + text;
}

/** Without the sign, to the places of the step. */
function digits(value: number, step: number): string {
  const size = new Decimal(Math.abs(value).toPrecision(12));
  const places = new Decimal(step.toPrecision(3)).decimalPlaces();
  if (size.isZero()) return "0";
  if (places > LONGEST.places || size.greaterThanOrEqualTo(LONGEST.whole)) return powerOfTen(size);
  return number(size, places);
}

function powerOfTen(size: Decimal): string {
  return restyled(size.toSignificantDigits(4).toExponential().replace("e+", "e").replace("e-", `e${MINUS}`));
}
