/** What every picture carries: a file name without figures, and the same facts in words for those who do not see it. */
interface Described {
  /** Plain ASCII, ends in .png, holds no figure of the person's: `hedge-profit.png`. */
  readonly fileName: string;
  /** The picture in words, at most 1,024 characters. */
  readonly description: string;
  readonly title: string;
  readonly subtitle?: string;
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

/** A picture as data; later kinds (a regression's scatter, a rolling beta) join here. */
export type Chart = ProfitChart | LadderChart;
