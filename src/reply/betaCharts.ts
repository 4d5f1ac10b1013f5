import type { BetaAnalysis } from "../analysis/betaAnalysis.js";
import type { RollingChart, ScatterChart } from "./chart.js";
import * as format from "./format.js";
import { number, percent } from "./measured.js";
import { assetName, periodName } from "./seriesLines.js";

const BAND_POINTS = 25;
const MOST_NAMED = 3;

/** The pictures of a beta from a file, each described only when wanted. */
export function betaCharts(analysis: BetaAnalysis): {
  readonly scatter: () => ScatterChart;
  readonly rolling?: () => RollingChart;
} {
  const { rolling } = analysis;
  return {
    scatter: () => scatter(analysis),
    ...(rolling === undefined || rolling.points.length < 2 ? {} : { rolling: () => rollingChart(analysis, rolling) }),
  };
}

function scatter(analysis: BetaAnalysis): ScatterChart {
  const { regression, interval, influential, points, series } = analysis;
  const [asset, index] = [assetName(series, 30), format.echo(series.index.name, 30)];
  const often = series.frequency === undefined ? "" : `, ${series.frequency}`;
  const beta = number(regression.slope);
  const span = `${number(interval.low)} to ${number(interval.high)}`;
  return {
    kind: "scatter",
    fileName: "beta-scatter.png",
    title: `${asset}: beta ${beta} (${span})`,
    subtitle: `on ${index}${often}, ${series.from} to ${series.to}, R² ${number(regression.rSquared)}; shaded: ${percent(interval.level)} of the line`,
    description: `Scatter of ${regression.observations} pairs of returns, ${asset} against ${index}. The line has slope ${beta}, ${percent(interval.level)} interval ${span}, R² ${number(regression.rSquared)}. Named: ${influential.map(({ date }) => date).join(", ")}.`,
    xName: `${index}${often}`,
    yName: asset,
    unit: "percent",
    points,
    line: { alpha: regression.intercept, beta: regression.slope, label: `β ${beta}` },
    band: lineBand(analysis),
    named: influential.slice(0, MOST_NAMED).map(({ index, asset, date }) => ({ x: index, y: asset, label: date })),
  };
}

/** The interval of the line: `ŷ ± t × s × √(1/n + (x − x̄)² ÷ Σ(x − x̄)²)`. */
function lineBand({ regression, interval, points }: BetaAnalysis): NonNullable<ScatterChart["band"]> {
  const { intercept, slope, residualDeviation, observations, xMean, xSumOfSquares } = regression;
  const xs = points.map(([x]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  return Array.from({ length: BAND_POINTS }, (_, at) => {
    const x = from + ((to - from) * at) / (BAND_POINTS - 1);
    const reach =
      interval.quantile * residualDeviation * Math.sqrt(1 / observations + (x - xMean) ** 2 / xSumOfSquares);
    return [x, intercept + slope * x - reach, intercept + slope * x + reach];
  });
}

function rollingChart(
  { regression, series, interval }: BetaAnalysis,
  { window, points }: NonNullable<BetaAnalysis["rolling"]>,
): RollingChart {
  const period = series.frequency === undefined ? "rows" : `${periodName(series.frequency)}s`;
  const betas = points.map(({ beta }) => beta);
  const [low, high, last] = [Math.min(...betas), Math.max(...betas), betas.at(-1) ?? 0].map((beta) => number(beta));
  const [asset, index] = [assetName(series, 30), format.echo(series.index.name, 30)];
  return {
    kind: "rolling",
    fileName: "beta-rolling.png",
    title: `${asset}: beta over ${window} ${period}`,
    subtitle: `on ${index}, ${low} to ${high}, last ${last}; shaded: ${percent(interval.level)} interval`,
    description: `Beta of ${asset} on ${index} over a moving window of ${window} ${period}, with its interval: from ${low} to ${high}, last ${last}; over all pairs ${number(regression.slope)}.`,
    points,
    whole: { beta: regression.slope, label: `all ${regression.observations} ${period}: β ${number(regression.slope)}` },
    windowName: `${window} ${period}`,
  };
}
