import type { Chart, ProfitChart, ScatterChart } from "../reply/chart.js";
import { ChartError } from "./chartError.js";

/** Beyond this, a difference of two numbers could overflow. */
const LARGEST = 1e100;

/**
 * Refuses a chart without a point or bar, and one with a number that has no place on an axis.
 *
 * @throws {@link ChartError} `no-data`, `not-finite`
 */
export function requireDrawable(chart: Chart): void {
  if (isEmpty(chart)) throw new ChartError("no-data");
  if (!numbersOf(chart).every((value) => Math.abs(value) <= LARGEST)) throw new ChartError("not-finite");
}

function isEmpty(chart: Chart): boolean {
  if (chart.kind === "profit") return !chart.lines.some(({ points }) => points.length > 0);
  return ("bars" in chart ? chart.bars : chart.points).length === 0;
}

function numbersOf(chart: Chart): readonly number[] {
  switch (chart.kind) {
    case "profit":
      return profitNumbers(chart);
    case "ladder":
      return [chart.targetBeta, ...chart.bars.map(({ beta }) => beta)];
    case "scatter":
      return scatterNumbers(chart);
    case "rolling":
      return [chart.whole.beta, ...chart.points.flatMap(({ beta, low, high }) => [beta, low, high])];
    case "waterfall":
      return chart.bars.map(({ amount }) => amount);
  }
}

function profitNumbers({ lines, band, marked }: ProfitChart): readonly number[] {
  const move = marked === undefined ? [] : [marked.move];
  return [...move, ...lines.flatMap(({ points }) => points.flat()), ...(band?.points.flat() ?? [])];
}

function scatterNumbers({ points, line, band = [], named }: ScatterChart): readonly number[] {
  return [line.alpha, line.beta, ...points.flat(), ...band.flat(), ...named.flatMap(({ x, y }) => [x, y])];
}
