import type { WaterfallChart } from "../reply/chart.js";
import { shortMoney } from "./axisText.js";
import { CANVAS, type Plot, TYPE } from "./canvas.js";
import { drawableText, fittedText, type TextStyle } from "./chartText.js";
import { textWidth } from "./fontMetrics.js";
import { niceScale, share } from "./niceScale.js";

/** A bar of a waterfall, in pixels, its words ready. */
export interface WaterfallBar {
  readonly label: string;
  readonly value: string;
  readonly way: "total" | "up" | "down";
  /** The middle of the bar's slot. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the sum stands after the bar. */
  readonly end: number;
}

/** Where a waterfall's bars and words go. */
export interface WaterfallLayout {
  readonly plot: Plot;
  readonly bars: readonly WaterfallBar[];
  readonly barWidth: number;
  readonly words: TextStyle;
  /** Where nothing is gained or lost. */
  readonly zero: number;
}

const PLOT: Plot = { left: CANVAS.margin, right: CANVAS.width - CANVAS.margin, top: 250, bottom: CANVAS.height - 110 };
const WIDEST_BAR = 190;
const SPACE = 12;
const SMALLEST = 28;

export function waterfallLayout({ bars, unit }: WaterfallChart): WaterfallLayout {
  const slot = (PLOT.right - PLOT.left) / bars.length;
  const words = wordsFor(bars, unit, slot - SPACE);
  const steps = levels(bars);
  const scale = niceScale([0, ...steps.flatMap(({ from, to }) => [from, to])], 5);
  const at = (amount: number): number => PLOT.bottom - share(amount, scale) * (PLOT.bottom - PLOT.top);
  const fitted = (text: string): string => fittedText(text, words, slot - SPACE);
  return {
    plot: PLOT,
    words,
    zero: at(0),
    barWidth: Math.min(slot * 0.64, WIDEST_BAR),
    bars: bars.map(({ label, amount, total }, index): WaterfallBar => {
      const { from, to } = steps[index] ?? { from: 0, to: 0 };
      return {
        label: fitted(label),
        value: fitted(valueText(amount, unit)),
        way: total ? "total" : amount < 0 ? "down" : "up",
        x: PLOT.left + (index + 0.5) * slot,
        top: Math.min(at(from), at(to)),
        bottom: Math.max(at(from), at(to)),
        end: at(to),
      };
    }),
  };
}

function valueText(amount: number, unit: string): string {
  return drawableText(shortMoney(amount, unit, true));
}

/** All words in one size: as large as the widest of them fits its slot, but never too small to read. */
function wordsFor(bars: WaterfallChart["bars"], unit: string, width: number): TextStyle {
  const texts = bars.flatMap(({ label, amount }) => [drawableText(label), valueText(amount, unit)]);
  const widest = Math.max(...texts.map((text) => textWidth(text, TYPE.value, 700)));
  const fitting = TYPE.value * Math.min(1, width / widest);
  return { size: Math.max(fitting, Math.min(SMALLEST, width * 0.2)), weight: 700 };
}

/** Where each bar begins and ends: a total at zero, a step where the bar before it ended. */
function levels(bars: WaterfallChart["bars"]): readonly { readonly from: number; readonly to: number }[] {
  let sum = 0;
  return bars.map(({ amount, total }) => {
    const from = total ? 0 : sum;
    sum = from + amount;
    return { from, to: sum };
  });
}
