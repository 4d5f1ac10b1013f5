/** An axis measured in steps between its labels: positions are small numbers, whatever the amounts are. */
export interface Scale {
  /** The distance between two labels, in the axis' own unit. */
  readonly step: number;
  /** The ends of the axis, in steps. */
  readonly from: number;
  readonly to: number;
  /** Where labels stand: whole steps. */
  readonly ticks: readonly number[];
}

/** Below this share of the numbers themselves, a difference is rounding noise. */
const NOISE = 1e-7;
const TINIEST = 1e-100;
const ROUND_STEPS = [1, 2, 2.5, 5];

/** An axis over all values, with at most so many labels at round numbers. Without any spread, the value gets some room about it. */
export function niceScale(values: readonly number[], most: number): Scale {
  const [low, high] = widened(Math.min(...values), Math.max(...values));
  const step = roundStep(low, high, most);
  const [from, to] = [low / step, high / step];
  const first = Math.ceil(from - NOISE);
  const count = Math.floor(to + NOISE) - first + 1;
  return { step, from, to, ticks: Array.from({ length: count }, (_, index) => first + index) };
}

/** Where a value lies on the axis, from 0 at its low end to 1 at its high end. */
export function share(value: number, { step, from, to }: Scale): number {
  return (value / step - from) / (to - from);
}

function widened(low: number, high: number): readonly [low: number, high: number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > Math.max(size * NOISE, TINIEST)) return [low, high];
  const room = size > TINIEST ? size / 2 : 1;
  return [low - room, high + room];
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that needs no more labels than may be. */
function roundStep(low: number, high: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10((high - low) / most));
  const steps = [power, power * 10].flatMap((unit) => ROUND_STEPS.map((round) => round * unit));
  const labels = (step: number) => Math.floor(high / step + NOISE) - Math.ceil(low / step - NOISE) + 1;
  return steps.find((step) => labels(step) <= most) ?? power * 100;
}
