import type { EChartsOption } from "echarts";
import type { WaterfallChart } from "../reply/chart.js";
import { heading } from "./heading.js";
import { COLORS } from "./palette.js";
import { boxAt, lineAt, rimmedTextAt, type Shape, textAt } from "./shapes.js";
import { type WaterfallBar, type WaterfallLayout, waterfallLayout } from "./waterfallLayout.js";

/** Gains and losses by their sign too, totals by their outline. */
const FILL = { total: "#7f9bb8", up: "#2fe0b0", down: "#ff7a45" } as const;
const THINNEST = 6;

/** What ECharts draws for a waterfall: a bar for each total and step, each joined to the next. Pure. */
export function waterfallOption(chart: WaterfallChart): EChartsOption {
  const layout = waterfallLayout(chart);
  const { plot, zero, bars } = layout;
  const elements: readonly Shape[] = [
    ...heading(chart),
    lineAt({ x: plot.left, y: zero }, { x: plot.right, y: zero }, COLORS.zero, 4),
    ...bars.flatMap((bar, index) => joint(bar, bars[index + 1], layout)),
    ...bars.flatMap((bar) => drawnBar(bar, layout)),
  ];
  return { graphic: { elements: [...elements] } };
}

/** From where the sum stands after a bar to the next one. */
function joint({ x, end }: WaterfallBar, next: WaterfallBar | undefined, { barWidth }: WaterfallLayout) {
  if (next === undefined) return [];
  const [from, to] = [x + barWidth / 2, next.x - barWidth / 2];
  return [lineAt({ x: from, y: end }, { x: to, y: end }, COLORS.quiet, 3, [8, 10])];
}

function drawnBar(bar: WaterfallBar, { words, barWidth, plot }: WaterfallLayout): readonly Shape[] {
  const { x, top, bottom, way, label, value } = bar;
  const height = Math.max(bottom - top, THINNEST);
  const corner = { x: x - barWidth / 2, y: (top + bottom - height) / 2 };
  return [
    boxAt(corner, barWidth, height, FILL[way], way === "total" ? COLORS.text : undefined),
    rimmedTextAt(value, { x, y: corner.y - words.size * 0.75 }, words, COLORS.text, "center"),
    textAt(label, { x, y: plot.bottom + 56 }, words, COLORS.quiet, "center"),
  ];
}
