import type { ProfitChart } from "../reply/chart.js";
import { endNames } from "./endNames.js";
import { COLORS, lineLooks } from "./palette.js";
import type { ProfitLayout } from "./profitLayout.js";
import type { Shape } from "./shapes.js";

/** The name of each line beside its end, and the band's. */
export function lineNames(chart: ProfitChart, { names, at, plot }: ProfitLayout): readonly Shape[] {
  const looks = lineLooks(chart.lines);
  const ends = [
    ...chart.lines.map(({ points }, index) => ({ end: points.at(-1), color: looks[index]?.color ?? COLORS.text })),
    { end: bandEnd(chart.band), color: COLORS.text },
  ];
  const entries = names.flatMap(({ lines, style }, index) => {
    const { end, color } = ends[index] ?? {};
    return end === undefined || color === undefined ? [] : [{ lines, style, color, end: at(...end) }];
  });
  return endNames(entries, plot);
}

function bandEnd(band: ProfitChart["band"]): readonly [move: number, high: number] | undefined {
  const last = band?.points.at(-1);
  return last === undefined ? undefined : [last[0], last[2]];
}
