import type { RollingChart, ScatterChart } from "../../../src/reply/chart.js";

/** A grid of returns from −8% to +8%, and two points far away. */
export function scatterChart(changes: Partial<ScatterChart> = {}): ScatterChart {
  const grid = [-0.08, -0.04, 0, 0.04, 0.08].flatMap((x) => [-0.01, 0.01].map((off) => [x, 1.08 * x + off] as const));
  return {
    kind: "scatter",
    fileName: "beta-scatter.png",
    description: "Returns",
    title: "Fund on index",
    subtitle: "12 months",
    xName: "Index, monthly",
    yName: "Fund, monthly",
    points: [...grid, [-0.07, 0.09], [0.07, -0.09]],
    unit: "percent",
    line: { alpha: 0, beta: 1.08, label: "β 1.08" },
    band: [
      [-0.08, -0.1, -0.07],
      [0, -0.01, 0.01],
      [0.08, 0.07, 0.1],
    ],
    named: [
      { x: -0.07, y: 0.09, label: "Aug 1998" },
      { x: 0.07, y: -0.09, label: "Oct 2002" },
    ],
    ...changes,
  };
}

/** Windows that end with each month from January 2002 on. */
export function rollingChart(windows = 60, changes: Partial<RollingChart> = {}): RollingChart {
  return {
    kind: "rolling",
    fileName: "beta-rolling.png",
    description: "Rolling beta",
    title: "Fund on index: rolling beta",
    points: Array.from({ length: windows }, (_, index) => {
      const month = `${(index % 12) + 1}`.padStart(2, "0");
      const beta = 1 + 0.01 * index;
      return { date: `${2002 + Math.floor(index / 12)}-${month}-28`, beta, low: beta - 0.2, high: beta + 0.2 };
    }),
    whole: { beta: 1.08, label: "all months: β 1.08" },
    windowName: "36 months",
    ...changes,
  };
}

/** All words of a picture. */
export function wordsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}
