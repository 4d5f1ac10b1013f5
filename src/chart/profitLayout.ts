import type { ProfitChart } from "../reply/chart.js";
import type { Axis } from "./axes.js";
import { shortMoney, shortPercent } from "./axisText.js";
import { CANVAS, type Plot, TYPE } from "./canvas.js";
import { fittedText, type TextStyle, twoLines } from "./chartText.js";
import { EDGE, GAP } from "./endNames.js";
import { fittingAxis, widestLabel } from "./fittingAxis.js";
import { textWidth } from "./fontMetrics.js";
import { niceScale, type Scale, share } from "./niceScale.js";
import type { Point } from "./shapes.js";

/** Where everything of a profit chart goes. */
export interface ProfitLayout {
  readonly plot: Plot;
  readonly x: Axis;
  readonly y: Axis;
  /** The names beside the ends of the lines, in the order of the lines; the band's last. */
  readonly names: readonly LineName[];
  readonly unit: string;
  /** The pixel of a move and an amount. */
  readonly at: (move: number, money: number) => Point;
}

/** A name, broken into lines that fit. */
interface LineName {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

const NAME = { size: TYPE.label, weight: 700 } as const;
const BAND_NAME = { size: TYPE.axis, weight: 500 } as const;
const LABEL = { size: TYPE.axis, weight: 500 } as const;
const LABEL_GAP = 18;
const MOST_AMOUNTS = 6;
const WIDEST_NAME = 330;
const WIDEST_UNIT = 150;
const TOP = 236;
const BOTTOM = CANVAS.height - 128;

export function profitLayout(chart: ProfitChart): ProfitLayout {
  const unit = fittedText(chart.unit, LABEL, WIDEST_UNIT);
  const names = fittedNames(chart);
  const y = { scale: roomy(amountsOf(chart)), text: (amount: number) => shortMoney(amount, unit) };
  const left = CANVAS.margin + widestLabel(y) + LABEL_GAP;
  const right = CANVAS.width - EDGE - Math.max(...names.map(widthOf)) - GAP;
  const moves = movesOf(chart);
  const x = fittingAxis((most) => ({ scale: niceScale(moves, most), text: shortPercent }), right - left);
  const at = (move: number, amount: number): Point => ({
    x: left + share(move, x.scale) * (right - left),
    y: BOTTOM - share(amount, y.scale) * (BOTTOM - TOP),
  });
  return { plot: { left, right, top: TOP, bottom: BOTTOM }, x, y, names, unit, at };
}

/** All amounts, and zero: profit and loss are told from each other on every chart. */
function amountsOf({ lines, band }: ProfitChart): readonly number[] {
  const edges = band?.points.flatMap(([, low, high]) => [low, high]) ?? [];
  return [0, ...lines.flatMap(({ points }) => points.map(([, amount]) => amount)), ...edges];
}

/** All moves, the band's too. Nothing may lie far outside the picture: resvg would end the process over it. */
function movesOf({ lines, band, marked }: ProfitChart): readonly number[] {
  const moves = [
    ...lines.flatMap(({ points }) => points.map(([move]) => move)),
    ...(band?.points ?? []).map(([move]) => move),
  ];
  return marked === undefined ? moves : [...moves, marked.move];
}

function fittedNames({ lines, band }: ProfitChart): readonly LineName[] {
  const fitted = (name: string, style: TextStyle): LineName => ({ lines: twoLines(name, style, WIDEST_NAME), style });
  const names = lines.map(({ name }) => fitted(name, NAME));
  return band === undefined ? names : [...names, fitted(band.name, BAND_NAME)];
}

function widthOf({ lines, style }: LineName): number {
  return Math.max(...lines.map((line) => textWidth(line, style.size, style.weight)));
}

/** A little air above and below the lines. */
function roomy(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high / 2 - low / 2) * 0.14;
  return niceScale([low - air, high + air], MOST_AMOUNTS);
}
