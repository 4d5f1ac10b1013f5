import type { EChartsOption } from "echarts";
import { type Plot, TYPE } from "./canvas.js";
import { FONT_FAMILY } from "./fontFiles.js";
import { type Scale, share } from "./niceScale.js";
import { COLORS } from "./palette.js";
import { lineAt, type Shape, textAt } from "./shapes.js";

/** A scale and how its labels are written. */
export interface Axis {
  readonly scale: Scale;
  readonly text: (value: number) => string;
}

const NAME = { size: TYPE.axis, weight: 500 } as const;

/** Both axes, in steps: the series' coordinates are amounts divided by the axis' step. Without a second one, only the axis below. */
export function axes(x: Axis, y: Axis | undefined, plot: Plot): EChartsOption {
  return {
    grid: {
      ...{ left: plot.left, top: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top },
      outerBoundsMode: "none",
    },
    xAxis: axis(x),
    yAxis: y === undefined ? { type: "value", show: false, min: 0, max: 1 } : axis(y),
  };
}

function axis({ scale, text }: Axis) {
  const { ticks, from, to, step } = scale;
  const font = { color: COLORS.quiet, fontFamily: FONT_FAMILY, fontSize: TYPE.axis, fontWeight: 500 } as const;
  const formatter = (position: number): string => text(Math.round(position) * step);
  return {
    ...{ type: "value" as const, min: from, max: to },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { ...font, margin: 20, customValues: [...ticks], formatter, hideOverlap: false },
  };
}

/** A thin line at each label. */
export function gridLines(x: Scale, y: Scale | undefined, { left, right, top, bottom }: Plot): readonly Shape[] {
  const upright = positions(x).map((at) => left + at * (right - left));
  const level = y === undefined ? [] : positions(y).map((at) => bottom - at * (bottom - top));
  return [
    ...upright.map((at) => lineAt({ x: at, y: top }, { x: at, y: bottom }, COLORS.grid, 2)),
    ...level.map((at) => lineAt({ x: left, y: at }, { x: right, y: at }, COLORS.grid, 2)),
  ];
}

function positions(scale: Scale): readonly number[] {
  return scale.ticks.map((tick) => share(tick * scale.step, scale));
}

/** What the axis below measures. */
export function axisName(name: string, { left, right, bottom }: Plot): Shape {
  return textAt(name, { x: (left + right) / 2, y: bottom + 92 }, NAME, COLORS.quiet, "center");
}
