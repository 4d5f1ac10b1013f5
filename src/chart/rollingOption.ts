import type { EChartsOption } from "echarts";
import type { RollingChart } from "../reply/chart.js";
import { axes, gridLines } from "./axes.js";
import { axisNames } from "./axisNames.js";
import { clipped } from "./clipped.js";
import { endNames } from "./endNames.js";
import { areaAt, FIT_COLORS, type FitShape, pathAt } from "./fitShapes.js";
import { heading } from "./heading.js";
import { type RollingLayout, rollingLayout } from "./rollingLayout.js";
import { dotAt, lineAt, type Shape } from "./shapes.js";
import { zeroLines } from "./zeroLines.js";

/** What ECharts draws for a rolling beta: line and band, and the whole sample's beta dashed across. Pure. */
export function rollingOption(chart: RollingChart): EChartsOption {
  const layout = rollingLayout(chart);
  const { plot, x, y, names, whole, betas } = layout;
  const end = betas.at(-1) ?? { x: plot.right, y: whole };
  const across = [
    { x: plot.left, y: whole },
    { x: plot.right, y: whole },
  ] as const;
  const elements: readonly (Shape | FitShape)[] = [
    ...heading(chart),
    ...gridLines(x.scale, y.scale, plot),
    ...zeroLines(undefined, y.scale, plot),
    ...windows(layout),
    lineAt(...across, FIT_COLORS.whole, 6, [24, 16], 7),
    ...endNames(
      [
        { ...names.window, end },
        { ...names.whole, end: across[1] },
      ],
      plot,
    ),
    ...axisNames("End of each window", "Beta", plot),
  ];
  return { ...axes(x, y, plot), graphic: { elements: [...elements] } };
}

/** A single window has no line: a dot, and its band upright. */
function windows({ betas, lows, highs, plot }: RollingLayout): readonly (Shape | FitShape)[] {
  const outline = clipped([...lows, ...[...highs].reverse()], plot, "closed");
  const band = areaAt(outline, FIT_COLORS.measured, 0.28);
  const [first, second] = betas;
  if (first === undefined || second !== undefined) return [band, pathAt(betas, FIT_COLORS.measured, 8)];
  return [pathAt([...lows, ...highs], FIT_COLORS.measured, 5), dotAt(first, 18, FIT_COLORS.measured)];
}
