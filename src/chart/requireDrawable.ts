import type { Chart } from "../reply/chart.js";
import { ChartError } from "./chartError.js";

/** Beyond this, a difference of two numbers could overflow. */
const LARGEST = 1e100;

/**
 * Refuses a chart without a point or bar, and one with a number that has no place on an axis.
 *
 * @throws {@link ChartError} `no-data`, `not-finite`
 */
export function requireDrawable(chart: Chart): void {
  if (chart.kind === "profit" && !chart.lines.some(({ points }) => points.length > 0)) throw new ChartError("no-data");
  if (chart.kind === "ladder" && chart.bars.length === 0) throw new ChartError("no-data");
  if (!numbersOf(chart).every((value) => Math.abs(value) <= LARGEST)) throw new ChartError("not-finite");
}

function numbersOf(chart: Chart): readonly number[] {
  if (chart.kind === "ladder") return [chart.targetBeta, ...chart.bars.map(({ beta }) => beta)];
  const marked = chart.marked === undefined ? [] : [chart.marked.move];
  return [...marked, ...chart.lines.flatMap(({ points }) => points.flat()), ...(chart.band?.points.flat() ?? [])];
}
