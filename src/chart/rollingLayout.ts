import type { RollingChart } from "../reply/chart.js";
import type { Axis } from "./axes.js";
import { CANVAS, type Plot } from "./canvas.js";
import { dateAxis } from "./dateAxis.js";
import { type EndName, edgeBesideNames, endName } from "./endNames.js";
import { FIT_COLORS } from "./fitShapes.js";
import { airyAxis, widestLabel } from "./fittingAxis.js";
import { share } from "./niceScale.js";
import type { Point } from "./shapes.js";
import { betaTicks } from "./tickText.js";

/** Where everything of a rolling chart goes. */
export interface RollingLayout {
  readonly plot: Plot;
  readonly x: Axis;
  readonly y: Axis;
  /** The beta of each window, in pixels. */
  readonly betas: readonly Point[];
  readonly lows: readonly Point[];
  readonly highs: readonly Point[];
  /** The height of the whole sample's beta. */
  readonly whole: number;
  readonly names: { readonly window: EndName; readonly whole: EndName };
}

const TOP = 246;
const BOTTOM = CANVAS.height - 128;
/** Half of the widest date stands left of the plot. */
const LEAST_LEFT = 140;
const LABEL_GAP = 18;
const MOST_BETAS = 6;
/** The share of windows, at either end, that may have an interval too wide to be shown whole. */
const RARE = 0.05;
/** How many times the height of all else such intervals must need to be cut. */
const CUT = 3;

export function rollingLayout(chart: RollingChart): RollingLayout {
  const { points, whole, windowName } = chart;
  const names = {
    window: endName(windowName, FIT_COLORS.measured),
    whole: endName(whole.label, FIT_COLORS.whole),
  };
  const y = airyAxis([whole.beta, ...shownBetas(points)], MOST_BETAS, betaTicks);
  const left = Math.max(LEAST_LEFT, CANVAS.margin + widestLabel(y) + LABEL_GAP);
  const right = edgeBesideNames([names.window, names.whole]);
  const { axis: x, positions } = dateAxis(
    points.map(({ date }) => date),
    right - left,
  );
  const height = (beta: number): number => BOTTOM - share(beta, y.scale) * (BOTTOM - TOP);
  const pixels = (betas: readonly number[]): readonly Point[] =>
    betas.map((beta, index) => ({ x: left + share(positions[index] ?? 0, x.scale) * (right - left), y: height(beta) }));
  return {
    plot: { left, right, top: TOP, bottom: BOTTOM },
    ...{ x, y, names, whole: height(whole.beta) },
    betas: pixels(points.map(({ beta }) => beta)),
    lows: pixels(points.map(({ low }) => low)),
    highs: pixels(points.map(({ high }) => high)),
  };
}

/** Every beta, and every interval unless a few of them would press all else into a flat line: those are cut. */
function shownBetas(points: RollingChart["points"]): readonly number[] {
  const betas = points.map(({ beta }) => beta);
  const lows = points.map(({ low }) => low).sort((a, b) => a - b);
  const highs = points.map(({ high }) => high).sort((a, b) => b - a);
  const rare = Math.floor(points.length * RARE);
  const usual = [...betas, ...lows.slice(rare, rare + 1), ...highs.slice(rare, rare + 1)];
  const all = [...betas, ...lows.slice(0, 1), ...highs.slice(0, 1)];
  return spread(all) > CUT * spread(usual) ? usual : all;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
