import type { Axis } from "./axes.js";
import { TYPE } from "./canvas.js";
import { textWidth } from "./fontMetrics.js";
import { niceScale, type Scale } from "./niceScale.js";

const SPACE = 34;
/** The share of the values' spread that stays free at either end, so that no mark touches the edge. */
const AIR = 0.05;

/** How the labels of a scale are written. */
export type Ticks = (scale: Scale) => (value: number) => string;

/** An axis with a little air at either end and at most so many labels. */
export function airyAxis(values: readonly number[], most: number, ticks: Ticks): Axis {
  const [low, high] = values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const air = (high - low) * AIR;
  const scale = niceScale([low - air, high + air], most);
  return { scale, text: ticks(scale) };
}

/**
 * An axis with as many labels as fit beside one another.
 *
 * @param axis makes it with at most so many labels
 */
export function fittingAxis(axis: (most: number) => Axis, width: number): Axis {
  const fits = (tried: Axis): boolean => (widestLabel(tried) + SPACE) * (tried.scale.to - tried.scale.from) <= width;
  return [9, 8, 7, 6, 5, 4, 3].map(axis).find(fits) ?? axis(2);
}

/** The width of an axis' widest label, in pixels. */
export function widestLabel({ scale, text }: Axis): number {
  return Math.max(0, ...scale.ticks.map((tick) => textWidth(text(tick * scale.step), TYPE.axis)));
}
