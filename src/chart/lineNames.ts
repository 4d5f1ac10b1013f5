import type { ProfitChart } from "../reply/chart.js";
import { COLORS, lineLooks } from "./palette.js";
import { NAME_GAP, type ProfitLayout } from "./profitLayout.js";
import { lineAt, type Shape, textAt } from "./shapes.js";
import { spread } from "./spread.js";

const LINE_HEIGHT = 1.16;
/** A name moved further than this from its line gets a thread to it. */
const NEAR = 8;

/** The name of each line beside its end, and the band's: moved apart where they would overlap. */
export function lineNames(chart: ProfitChart, layout: ProfitLayout): readonly Shape[] {
  const looks = lineLooks(chart.lines);
  const ends = [
    ...chart.lines.map(({ points }, index) => ({ end: points.at(-1), color: looks[index]?.color ?? COLORS.text })),
    { end: bandEnd(chart.band), color: COLORS.text },
  ];
  const entries = layout.names.flatMap(({ lines, style }, index) => {
    const { end, color } = ends[index] ?? {};
    if (end === undefined || color === undefined) return [];
    return [{ at: layout.at(...end), lines, style, color, height: lines.length * style.size * LINE_HEIGHT + 6 }];
  });
  const wanted = entries.map(({ at, height }) => ({ at: at.y, height }));
  const middles = spread(wanted, layout.plot.top - 40, layout.plot.bottom + 40);
  return entries.flatMap(({ at, lines, style, color }, index) => {
    const middle = middles[index] ?? at.y;
    const x = layout.plot.right + NAME_GAP;
    const thread =
      Math.abs(middle - at.y) > NEAR
        ? [lineAt({ x: at.x + 6, y: at.y }, { x: x - 6, y: middle }, color, 3, [], 4)]
        : [];
    const first = middle - ((lines.length - 1) / 2) * style.size * LINE_HEIGHT;
    const texts = lines.map((line, row) =>
      textAt(line, { x, y: first + row * style.size * LINE_HEIGHT }, style, color),
    );
    return [...thread, ...texts];
  });
}

function bandEnd(band: ProfitChart["band"]): readonly [move: number, high: number] | undefined {
  const last = band?.points.at(-1);
  return last === undefined ? undefined : [last[0], last[2]];
}
