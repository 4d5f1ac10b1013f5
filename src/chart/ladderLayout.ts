import type { LadderChart } from "../reply/chart.js";
import type { Axis } from "./axes.js";
import { shortBeta } from "./axisText.js";
import { CANVAS, type Plot, TYPE } from "./canvas.js";
import { fittedText, type TextStyle } from "./chartText.js";
import { textWidth } from "./fontMetrics.js";
import { niceScale, share } from "./niceScale.js";
import { pillWidth } from "./shapes.js";

/** A row of the ladder, its words ready. */
export interface LadderRow {
  readonly label: string;
  readonly value: string;
  /** Which way from the target the bar goes, and its words stand: −1 left, 1 right. */
  readonly way: -1 | 1;
  readonly beta: number;
  readonly chosen: boolean;
  readonly y: number;
}

/** Where a ladder's rows and words go. */
export interface LadderLayout {
  readonly plot: Plot;
  readonly axis: Axis;
  readonly rows: readonly LadderRow[];
  readonly rowHeight: number;
  /** The size of the words in a row: smaller when there are many rows. */
  readonly words: TextStyle;
  readonly pill: TextStyle;
  /** The pixel of a beta. */
  readonly at: (beta: number) => number;
}

export const GAP = 24;
export const CHOSEN = "chosen";
const TOP = 250;
const BOTTOM = CANVAS.height - 128;
const TALLEST_ROW = 255;
const WIDEST_LABEL = 420;

export function ladderLayout({ bars, targetBeta }: LadderChart): LadderLayout {
  const rowHeight = Math.min((BOTTOM - TOP) / bars.length, TALLEST_ROW);
  const words = { size: Math.min(TYPE.label, rowHeight * 0.85), weight: 700 } as const;
  const pill = { size: words.size * 0.8, weight: 700 } as const;
  const rows = bars.map(({ label, beta, chosen }, index): LadderRow => {
    const y = TOP + (index + 0.5) * rowHeight;
    const fitted = fittedText(label, words, WIDEST_LABEL);
    return { label: fitted, value: shortBeta(beta), way: beta < targetBeta ? -1 : 1, beta, chosen, y };
  });
  const width = (text: string): number => textWidth(text, words.size, words.weight);
  const room = (way: -1 | 1): number =>
    rows
      .filter((row) => row.way === way)
      .map(({ value, chosen }) => GAP + width(value) + (chosen ? GAP + pillWidth(CHOSEN, pill) : 0))
      .reduce((most, needed) => Math.max(most, needed), GAP);
  const left = CANVAS.margin + Math.max(...rows.map(({ label }) => width(label))) + 2 * GAP + room(-1);
  const right = CANVAS.width - CANVAS.margin - room(1);
  const scale = niceScale([targetBeta, ...bars.map(({ beta }) => beta)], Math.max(3, Math.floor((right - left) / 165)));
  return {
    ...{ rows, rowHeight, words, pill, axis: { scale, text: shortBeta } },
    plot: { left, right, top: TOP, bottom: TOP + rowHeight * bars.length },
    at: (beta) => left + share(beta, scale) * (right - left),
  };
}
