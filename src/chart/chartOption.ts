import type { EChartsOption } from "echarts";
import type { Chart } from "../reply/chart.js";
import { ladderOption } from "./ladderOption.js";
import { profitOption } from "./profitOption.js";
import { rollingOption } from "./rollingOption.js";
import { scatterOption } from "./scatterOption.js";
import { waterfallOption } from "./waterfallOption.js";

/** What ECharts draws for a chart of any kind. Pure. */
export function chartOption(chart: Chart): EChartsOption {
  switch (chart.kind) {
    case "profit":
      return profitOption(chart);
    case "ladder":
      return ladderOption(chart);
    case "scatter":
      return scatterOption(chart);
    case "rolling":
      return rollingOption(chart);
    case "waterfall":
      return waterfallOption(chart);
  }
}
