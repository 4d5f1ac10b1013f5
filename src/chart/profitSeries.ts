import type { CustomSeriesOption, LineSeriesOption } from "echarts";
import type { ProfitChart } from "../reply/chart.js";
import { type LineLook, lineLooks } from "./palette.js";
import type { ProfitLayout } from "./profitLayout.js";

/** The lines, and beneath them the band, in steps of the axes. */
export function profitSeries(
  chart: ProfitChart,
  { x, y }: ProfitLayout,
): readonly (LineSeriesOption | CustomSeriesOption)[] {
  const looks = lineLooks(chart.lines);
  const lines = chart.lines.map(({ role, points }, index): LineSeriesOption => {
    const look = looks[index];
    return {
      type: "line",
      data: points.map(([move, money]) => [move / x.scale.step, money / y.scale.step]),
      clip: false,
      symbol: "circle",
      symbolSize: 26,
      showSymbol: points.length === 1,
      itemStyle: { color: look?.color ?? "" },
      lineStyle: stroke(look),
      z: role === "hedged" ? 5 : 6,
    };
  });
  return [...band(chart, x.scale.step, y.scale.step), ...lines];
}

function stroke(look: LineLook | undefined): NonNullable<LineSeriesOption["lineStyle"]> {
  if (look === undefined) return {};
  const type = look.dashes.length === 0 ? "solid" : [...look.dashes];
  return { color: look.color, width: look.width, type, cap: "round", join: "round" };
}

function band({ band, lines }: ProfitChart, moveStep: number, moneyStep: number): readonly CustomSeriesOption[] {
  if (band === undefined || band.points.length === 0) return [];
  const lows = band.points.map(([move, low]) => [move / moveStep, low / moneyStep] as const);
  const highs = band.points.map(([move, , high]) => [move / moveStep, high / moneyStep] as const);
  const outline = [...lows, ...highs.reverse()];
  const color = lineLooks(lines)[lines.findIndex(({ role }) => role === "hedged")]?.color ?? "#ffffff";
  return [
    {
      type: "custom",
      data: [[0, 0]],
      clip: false,
      silent: true,
      z: 3,
      renderItem: (_, api) => ({
        type: "polygon",
        shape: { points: outline.map((point) => api.coord([...point])) },
        style: { fill: color, opacity: 0.24, stroke: color, lineWidth: 2 },
      }),
    },
  ];
}
