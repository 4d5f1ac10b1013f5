import type { ScatterChart } from "../reply/chart.js";
import type { Axis } from "./axes.js";
import { CANVAS, type Plot } from "./canvas.js";
import { clipped } from "./clipped.js";
import { type EndName, edgeBesideNames, endName } from "./endNames.js";
import { FIT_COLORS } from "./fitShapes.js";
import { airyAxis, fittingAxis, widestLabel } from "./fittingAxis.js";
import { share } from "./niceScale.js";
import type { Point } from "./shapes.js";
import { changeTicks, percentTicks } from "./tickText.js";

/** Where everything of a scatter chart goes. */
export interface ScatterLayout {
  readonly plot: Plot;
  readonly x: Axis;
  readonly y: Axis;
  readonly name: EndName;
  /** The regression's line within the plot: its two ends, or none where it passes by. */
  readonly line: readonly Point[];
  /** The outline of the line's interval within the plot. */
  readonly band: readonly Point[];
  /** The points that are marked, the most influential first. */
  readonly named: ScatterChart["named"];
  /** The pixel of a point. */
  readonly at: (x: number, y: number) => Point;
}

const TOP = 246;
const BOTTOM = CANVAS.height - 128;
const LABEL_GAP = 18;
const MOST_LABELS = 6;
const MOST_NAMED = 8;

/** Points decide what is shown; the line and its interval are cut where they leave it. */
export function scatterLayout(chart: ScatterChart): ScatterLayout {
  const named = chart.named.slice(0, MOST_NAMED);
  const ticks = chart.unit === "percent" ? percentTicks : changeTicks;
  const y = airyAxis([...chart.points.map(([, y]) => y), ...named.map(({ y }) => y)], MOST_LABELS, ticks);
  const name = endName(chart.line.label, FIT_COLORS.whole);
  const left = CANVAS.margin + widestLabel(y) + LABEL_GAP;
  const right = edgeBesideNames([name]);
  const xs = [...chart.points.map(([x]) => x), ...named.map(({ x }) => x)];
  const x = fittingAxis((most) => airyAxis(xs, most, ticks), right - left);
  const plot = { left, right, top: TOP, bottom: BOTTOM };
  const at = (across: number, up: number): Point => ({
    x: left + share(across, x.scale) * (right - left),
    y: BOTTOM - share(up, y.scale) * (BOTTOM - TOP),
  });
  return { plot, x, y, name, named, at, line: line(chart, x, plot, at), band: band(chart, plot, at) };
}

function line({ line: { alpha, beta } }: ScatterChart, { scale }: Axis, plot: Plot, at: ScatterLayout["at"]) {
  const ends = [scale.from * scale.step, scale.to * scale.step].map((x) => at(x, alpha + beta * x));
  return clipped(ends, plot, "open");
}

function band({ band = [] }: ScatterChart, plot: Plot, at: ScatterLayout["at"]) {
  const lows = band.map(([x, low]) => at(x, low));
  const highs = band.map(([x, , high]) => at(x, high));
  return clipped([...lows, ...highs.reverse()], plot, "closed");
}
