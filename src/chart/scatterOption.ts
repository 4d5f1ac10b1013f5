import type { EChartsOption, ScatterSeriesOption } from "echarts";
import type { ScatterChart } from "../reply/chart.js";
import { axes, gridLines } from "./axes.js";
import { axisNames } from "./axisNames.js";
import type { Plot } from "./canvas.js";
import { endNames } from "./endNames.js";
import { areaAt, FIT_COLORS, type FitShape, pathAt } from "./fitShapes.js";
import { heading } from "./heading.js";
import { outlierLabels } from "./outlierLabels.js";
import { type ScatterLayout, scatterLayout } from "./scatterLayout.js";
import type { Shape } from "./shapes.js";
import { zeroLines } from "./zeroLines.js";

/** What ECharts draws for a scatter chart. Pure. */
export function scatterOption(chart: ScatterChart): EChartsOption {
  const layout = scatterLayout(chart);
  const { plot, x, y, line, band, at } = layout;
  const dots = chart.points.map(([x, y]) => at(x, y));
  const elements: readonly (Shape | FitShape)[] = [
    ...heading(chart),
    ...gridLines(x.scale, y.scale, plot),
    ...zeroLines(x.scale, y.scale, plot),
    ...(band.length > 0 ? [areaAt(band, FIT_COLORS.whole, 0.26)] : []),
    ...(line.length > 1 ? [pathAt(line, FIT_COLORS.whole, 9)] : []),
    ...outlierLabels(layout, dots),
    ...endNames([{ ...layout.name, end: lineEnd(chart, layout) }], plot),
    ...axisNames(chart.xName, chart.yName, plot),
  ];
  return { ...axes(x, y, plot), series: [pointSeries(chart, layout)], graphic: { elements: [...elements] } };
}

/** Small and see-through where there are many, so that their density shows. */
function pointSeries({ points }: ScatterChart, { x, y }: ScatterLayout): ScatterSeriesOption {
  const crowd = Math.min(1, Math.log10(Math.max(points.length, 10) / 10) / 2.3);
  return {
    type: "scatter",
    data: points.map(([across, up]) => [across / x.scale.step, up / y.scale.step]),
    clip: false,
    silent: true,
    symbol: "circle",
    symbolSize: 24 - 12 * crowd,
    itemStyle: { color: FIT_COLORS.measured, opacity: 0.9 - 0.52 * crowd, borderWidth: 0 },
    z: 2,
  };
}

/** Where the line's right end is, or the corner next to it if it passes the plot by. */
function lineEnd({ line: { alpha, beta } }: ScatterChart, { line, x, plot, at }: ScatterLayout) {
  const ahead = x.scale.to * x.scale.step;
  return line.at(-1) ?? { x: plot.right, y: within(at(ahead, alpha + beta * ahead).y, plot) };
}

function within(height: number, { top, bottom }: Plot): number {
  return Math.max(top, Math.min(bottom, height));
}
