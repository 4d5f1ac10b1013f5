import type { ProfitChart, ProfitLine } from "../reply/chart.js";
import { shortMoney } from "./axisText.js";
import { TYPE } from "./canvas.js";
import { fittedText } from "./chartText.js";
import { textWidth } from "./fontMetrics.js";
import { COLORS, lineLooks } from "./palette.js";
import type { ProfitLayout } from "./profitLayout.js";
import { dotAt, lineAt, PILL_PADDING, type Point, pillAt, pillWidth, rimmedTextAt, type Shape } from "./shapes.js";
import { spread } from "./spread.js";

const LABEL = { size: TYPE.axis, weight: 700 } as const;
const VALUE = { size: TYPE.value, weight: 700 } as const;
const GAP = 24;
/** How far an amount may stand out of the plot, up to the label above it. */
const OVERHANG = 14;
const CORNERS = [
  ["left", false],
  ["left", true],
  ["right", false],
  ["right", true],
] as const;

/** The chosen move: a line from top to bottom with its label above, and each line's amount where it crosses. */
export function markedMove(chart: ProfitChart, layout: ProfitLayout): readonly Shape[] {
  if (chart.marked === undefined) return [];
  const { plot } = layout;
  const { x } = layout.at(chart.marked.move, 0);
  const text = fittedText(chart.marked.label, LABEL, plot.right - plot.left - 2 * PILL_PADDING);
  const half = pillWidth(text, LABEL) / 2;
  const middle = Math.max(plot.left + half, Math.min(plot.right - half, x));
  return [
    lineAt({ x, y: plot.top - 20 }, { x, y: plot.bottom }, COLORS.text, 4, [10, 8], 2),
    ...pillAt(text, { x: middle, y: plot.top - 46 }, LABEL, COLORS.text),
    ...amounts(chart, chart.marked.move, layout),
  ];
}

/** Only at a move that the lines were calculated for: a picture adds no number of its own. */
function amounts(chart: ProfitChart, move: number, layout: ProfitLayout): readonly Shape[] {
  const looks = lineLooks(chart.lines);
  const crossings = chart.lines.flatMap((line, index) => {
    const money = line.points.find(([at]) => at === move)?.[1];
    if (money === undefined) return [];
    const at = layout.at(move, money);
    const text = shortMoney(money, layout.unit, true);
    const color = looks[index]?.color ?? COLORS.text;
    return [{ at, text, color, ...corner(line, at, money < 0, layout, textWidth(text, VALUE.size, VALUE.weight)) }];
  });
  const groups = CORNERS.map(([side, below]) => crossings.filter((one) => one.side === side && one.below === below));
  const texts = groups.flatMap((group) => {
    const middles = awayFromZero(group, layout);
    return group.map(({ at, text, color, side }, index) => {
      const [x, align] = side === "left" ? ([at.x - GAP, "right"] as const) : ([at.x + GAP, "left"] as const);
      return rimmedTextAt(text, { x, y: middles[index] ?? at.y }, VALUE, color, align);
    });
  });
  return [...crossings.map(({ at, color }) => dotAt(at, 15, color)), ...texts];
}

/** The corner beside a crossing that the line itself leaves free, on the side away from zero. */
function corner(line: ProfitLine, at: Point, below: boolean, { plot, at: pixel }: ProfitLayout, width: number) {
  const pixels = line.points.map(([move, money]) => pixel(move, money));
  const index = pixels.findIndex(({ x }) => x === at.x);
  const rises = (pixels[index + 1] ?? at).y < (pixels[index - 1] ?? at).y;
  const wanted = rises === below ? "right" : "left";
  const fits = { right: at.x + GAP + width < plot.right, left: at.x - GAP - width > plot.left };
  const other = wanted === "right" ? "left" : "right";
  const side = fits[wanted] || !fits[other] ? wanted : other;
  return { side, below, wish: at.y + (below ? 1 : -1) * VALUE.size * 0.9 };
}

/** Moves a corner's amounts apart, and only away from zero: nearer to it the lines run together. */
function awayFromZero(group: readonly { readonly below: boolean; readonly wish: number }[], { plot }: ProfitLayout) {
  const height = VALUE.size * 1.2;
  const [top, bottom] = [plot.top - OVERHANG, plot.bottom + OVERHANG];
  const wishes = group.map(({ wish }) => wish);
  const wanted = wishes.map((at) => ({ at, height }));
  const total = height * group.length;
  return group[0]?.below
    ? spread(wanted, Math.max(top, Math.min(Math.min(...wishes) - height / 2, bottom - total)), bottom)
    : spread(wanted, top, Math.min(bottom, Math.max(Math.max(...wishes) + height / 2, top + total)));
}
