import { type BetaStudy, betaStudy } from "../computation/statistics/betaStudy.js";
import type { BetaQuestion } from "../request/betaFileRequest.js";
import { InputError } from "../request/inputError.js";
import type { PairedSeries } from "../request/series/pairedSeries.js";
import { readSeries } from "../request/series/readSeries.js";
import { type SeriesCsv, seriesCsv } from "./seriesCsv.js";
import { thinned } from "./thinned.js";

/** How a file was read, without the series themselves. */
export type SeriesRead = Omit<PairedSeries, "dates" | "assetReturns" | "indexReturns" | "secondReturns"> & {
  readonly from: string;
  readonly to: string;
};

/** A pair that moves the estimate, and the beta without it. Returns are fractions. */
interface InfluentialPair {
  readonly date: string;
  readonly index: number;
  readonly asset: number;
  readonly cooksDistance: number;
  readonly betaWithout: number;
}

/** One place of the moving window. */
interface RollingPoint {
  readonly date: string;
  readonly beta: number;
  readonly low: number;
  readonly high: number;
}

/** What a file says about a beta, small enough to hand from thread to thread. */
export interface BetaAnalysis extends Omit<BetaStudy, "regression" | "rolling" | "influential"> {
  readonly series: SeriesRead;
  readonly regression: Omit<BetaStudy["regression"], "residuals">;
  readonly influential: readonly InfluentialPair[];
  /** Index and asset returns; of many pairs every so-manieth. */
  readonly points: readonly (readonly [index: number, asset: number])[];
  /** The moving window, of many places every so-manieth. */
  readonly rolling?: { readonly window: number; readonly points: readonly RollingPoint[] };
  /** The largest return of either series, where it is more than half: a wrong price, a split, a missing code? */
  readonly improbable?: { readonly date: string; readonly series: "asset" | "index"; readonly value: number };
  readonly csv?: SeriesCsv;
}

/** No index and hardly a portfolio does this in a month. */
const IMPROBABLE = 0.5;

/** What a chart or a reply takes in. */
const MOST_POINTS = 1500;

/** Where the frequency says how many pairs make a window: a year of days, two of weeks, three of months. */
const WINDOWS = { daily: 252, weekly: 104, monthly: 36, quarterly: 20, yearly: 10 } as const;
const WINDOW_WITHOUT_DATES = 36;

/**
 * Reads a file and estimates the beta that it holds. For a thread of its own: a large file takes seconds.
 *
 * @throws {@link InputError} and {@link DomainError} for a file or question that has no answer
 */
export async function analyseBeta(bytes: Uint8Array, question: BetaQuestion): Promise<BetaAnalysis> {
  const { dates, assetReturns, indexReturns, ...read } = await readSeries(bytes, question.series);
  const most = dates.length - 1;
  if (question.lags !== undefined && question.lags > most)
    throw new InputError("out-of-range", { limit: `0 to ${most}`, fixes: [`${Math.min(4, most)}`] }, "lags");
  const usual = read.frequency === undefined ? WINDOW_WITHOUT_DATES : WINDOWS[read.frequency];
  const study = betaStudy(indexReturns, assetReturns, {
    level: question.level,
    leads: question.leads,
    rollingWindow: question.rollingWindow ?? usual,
    ...(question.lags === undefined ? {} : { lags: question.lags }),
  });
  const { regression, rolling, influential, ...rest } = study;
  const { residuals: _residuals, ...estimate } = regression;
  const dateAt = (position: number) => dates[position] ?? "";
  const pairAt = (position: number) => [indexReturns[position] ?? 0, assetReturns[position] ?? 0] as const;
  const pointAt = (ends: readonly number[], at: number): RollingPoint => ({
    date: dateAt(ends[at] ?? 0),
    beta: rolling?.betas[at] ?? 0,
    low: rolling?.lows[at] ?? 0,
    high: rolling?.highs[at] ?? 0,
  });
  const zeros = read.notes.find((note) => note.code === "zero-returns");
  const improbable = read.frequency === "yearly" ? undefined : largest(dates, assetReturns, indexReturns);
  return {
    ...rest,
    // Counted before a risk-free rate is taken off, which would hide that a price stood still.
    ...(zeros === undefined ? {} : { zeroReturns: { ...rest.zeroReturns, asset: zeros.share } }),
    ...(improbable === undefined ? {} : { improbable }),
    series: { ...read, from: dateAt(0), to: dateAt(dates.length - 1) },
    regression: estimate,
    influential: influential.map(({ position, cooksDistance, betaWithout }) => {
      const [index, asset] = pairAt(position);
      return { date: dateAt(position), index, asset, cooksDistance, betaWithout };
    }),
    points: thinned(dates.length, MOST_POINTS).map(pairAt),
    ...(rolling === undefined
      ? {}
      : {
          rolling: {
            window: rolling.window,
            points: thinned(rolling.ends.length, MOST_POINTS).map((at) => pointAt(rolling.ends, at)),
          },
        }),
    ...(question.wantsCsv ? { csv: seriesCsv({ dates, assetReturns, indexReturns }, study) } : {}),
  };
}

function largest(
  dates: readonly string[],
  assetReturns: readonly number[],
  indexReturns: readonly number[],
): BetaAnalysis["improbable"] {
  const all = [
    ...assetReturns.map((value, at) => ({ date: dates[at] ?? "", series: "asset" as const, value })),
    ...indexReturns.map((value, at) => ({ date: dates[at] ?? "", series: "index" as const, value })),
  ].filter(({ value }) => Math.abs(value) > IMPROBABLE);
  return all.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
}
