import type { EChartsOption } from "echarts";
import type { LadderChart } from "../reply/chart.js";
import { axes, axisName, gridLines } from "./axes.js";
import { shortBeta } from "./axisText.js";
import { CANVAS, TYPE } from "./canvas.js";
import { textWidth } from "./fontMetrics.js";
import { heading } from "./heading.js";
import { CHOSEN, GAP, type LadderLayout, type LadderRow, ladderLayout } from "./ladderLayout.js";
import { COLORS } from "./palette.js";
import { boxAt, lineAt, pillAt, pillWidth, type Shape, textAt } from "./shapes.js";

const TARGET = { size: TYPE.axis, weight: 700 } as const;
const BAR = { chosen: "#2fe0b0", other: "#7f9bb8", thickest: 130, thinnest: 10 } as const;

/** What ECharts draws for a ladder: a row for each whole number, its bar from the target to the beta that it leaves. Pure. */
export function ladderOption(chart: LadderChart): EChartsOption {
  const layout = ladderLayout(chart);
  const { plot, axis, rows } = layout;
  const elements: readonly Shape[] = [
    ...heading(chart),
    ...gridLines(axis.scale, undefined, plot),
    ...target(chart.targetBeta, layout),
    ...rows.flatMap((row) => drawnRow(row, chart.targetBeta, layout)),
    axisName("Beta left. Bars: distance to the target", { ...plot, left: 0, right: CANVAS.width }),
  ];
  return { ...axes(axis, undefined, plot), graphic: { elements: [...elements] } };
}

function target(targetBeta: number, { plot, at }: LadderLayout): readonly Shape[] {
  const x = at(targetBeta);
  const text = `target ${shortBeta(targetBeta)}`;
  const half = pillWidth(text, TARGET) / 2;
  const middle = Math.max(CANVAS.margin + half, Math.min(CANVAS.width - CANVAS.margin - half, x));
  return [
    lineAt({ x, y: plot.top - 20 }, { x, y: plot.bottom }, COLORS.text, 5, [], 16),
    ...pillAt(text, { x: middle, y: plot.top - 46 }, TARGET, COLORS.text),
  ];
}

/** The chosen bar has an outline and a word, so that it is known without colour too. */
function drawnRow(row: LadderRow, targetBeta: number, { words, pill, rowHeight, at }: LadderLayout): readonly Shape[] {
  const { label, value, way, beta, chosen, y } = row;
  const height = Math.min(rowHeight * 0.6, BAR.thickest);
  const [start, end] = [at(targetBeta), at(beta)];
  const length = Math.max(Math.abs(end - start), BAR.thinnest);
  const corner = { x: way < 0 ? start - length : start, y: y - height / 2 };
  const color = chosen ? COLORS.text : COLORS.quiet;
  const valueX = start + way * (length + GAP);
  const pillX = valueX + way * (textWidth(value, words.size, words.weight) + GAP + pillWidth(CHOSEN, pill) / 2);
  return [
    boxAt(corner, length, height, chosen ? BAR.chosen : BAR.other, chosen ? COLORS.text : undefined),
    textAt(label, { x: CANVAS.margin, y }, words, color),
    textAt(value, { x: valueX, y }, words, color, way < 0 ? "right" : "left"),
    ...(chosen ? pillAt(CHOSEN, { x: pillX, y }, pill, BAR.chosen) : []),
  ];
}
