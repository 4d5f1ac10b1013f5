import type { EChartsOption } from "echarts";
import type { ProfitChart } from "../reply/chart.js";
import { axes, axisName, gridLines } from "./axes.js";
import { heading } from "./heading.js";
import { lineNames } from "./lineNames.js";
import { markedMove } from "./markedMove.js";
import { COLORS } from "./palette.js";
import { type ProfitLayout, profitLayout } from "./profitLayout.js";
import { profitSeries } from "./profitSeries.js";
import { lineAt, type Shape } from "./shapes.js";

/** What ECharts draws for a profit chart. Pure. */
export function profitOption(chart: ProfitChart): EChartsOption {
  const layout = profitLayout(chart);
  const { plot, x, y } = layout;
  const elements: readonly Shape[] = [
    ...heading(chart),
    ...gridLines(x.scale, y.scale, plot),
    ...zeroLines(layout),
    ...markedMove(chart, layout),
    ...lineNames(chart, layout),
    axisName("Market move", plot),
  ];
  return { ...axes(x, y, plot), series: [...profitSeries(chart, layout)], graphic: { elements: [...elements] } };
}

/** No profit and no loss, and no move. */
function zeroLines({ plot, x, at }: ProfitLayout): readonly Shape[] {
  const zero = at(0, 0);
  const level = lineAt({ x: plot.left, y: zero.y }, { x: plot.right, y: zero.y }, COLORS.zero, 4);
  const still = lineAt({ x: zero.x, y: plot.top }, { x: zero.x, y: plot.bottom }, COLORS.zero, 4);
  return x.scale.from <= 0 && x.scale.to >= 0 ? [level, still] : [level];
}
