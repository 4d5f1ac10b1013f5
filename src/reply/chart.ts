import type { NumberStyle } from "./numberStyle.js";

/** What every picture carries: a file name without figures, and the same facts in words for those who do not see it. */
interface Described {
  /** Plain ASCII, ends in .png, holds no figure of the person's: `hedge-profit.png`. */
  readonly fileName: string;
  /** The picture in words, at most 1,024 characters. */
  readonly description: string;
  readonly title: string;
  readonly subtitle?: string;
  /** How its axes write numbers: the thread that draws knows no person. */
  readonly numberStyle?: NumberStyle;
}

/** A line of profit or loss over market moves. */
export interface ProfitLine {
  readonly name: string;
  /** What the line stands for; decides its colour and dashes. */
  readonly role: "unhedged" | "futures" | "hedged" | "stressed";
  /** Market move as a fraction, money in the chart's currency; moves ascend. */
  readonly points: readonly (readonly [move: number, money: number])[];
}

/** Profit and loss of portfolio, futures and both together over market moves. */
export interface ProfitChart extends Described {
  readonly kind: "profit";
  /** What stands before amounts on the axis: `A$`; empty where no currency is known. In a redacted chart `%`: money is then percent of the portfolio. */
  readonly unit: string;
  readonly lines: readonly ProfitLine[];
  /** What beta's error or the residual risk makes of the hedged line. */
  readonly band?: {
    readonly name: string;
    readonly points: readonly (readonly [move: number, low: number, high: number])[];
  };
  /** The chosen move, marked. */
  readonly marked?: { readonly move: number; readonly label: string };
}

/** The beta that each whole number of contracts leaves. */
export interface LadderChart extends Described {
  readonly kind: "ladder";
  readonly targetBeta: number;
  readonly bars: readonly { readonly label: string; readonly beta: number; readonly chosen: boolean }[];
}

/** Asset returns against index returns, with the regression's line. */
export interface ScatterChart extends Described {
  readonly kind: "scatter";
  /** What the axes measure: `SP500 TR, monthly`. */
  readonly xName: string;
  readonly yName: string;
  /** Returns as fractions, or changes of prices. At most 2,000: the caller thins. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** `percent`: the points are returns; `number`: changes of prices. */
  readonly unit: "percent" | "number";
  /** `y = alpha + beta × x`, and the name beside it: `β 1.08`. */
  readonly line: { readonly alpha: number; readonly beta: number; readonly label: string };
  /** The interval of the line itself, not of the points; x ascends. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
  /** The most influential points, first the most; only the first eight are marked. */
  readonly named: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

/** A beta measured over a window that moves along. */
export interface RollingChart extends Described {
  readonly kind: "rolling";
  /** Each window by its last date: ISO and ascending, or `row 12` where there are no dates. At most 1,500: the caller thins. */
  readonly points: readonly {
    readonly date: string;
    readonly beta: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** The whole sample's beta and its name: `all 132 months: β 0.39`. */
  readonly whole: { readonly beta: number; readonly label: string };
  /** How long each window is: `60 months`. */
  readonly windowName: string;
}

/** How one amount became another, step by step: totals stand on zero, steps on what was before them. */
export interface WaterfallChart extends Described {
  readonly kind: "waterfall";
  /** What stands before amounts: `A$`; empty where no currency is known. */
  readonly unit: string;
  /** In order. A total's amount is the sum of the steps before it and of the first total. */
  readonly bars: readonly { readonly label: string; readonly amount: number; readonly total: boolean }[];
}

/** A picture as data. */
export type Chart = ProfitChart | LadderChart | ScatterChart | RollingChart | WaterfallChart;
