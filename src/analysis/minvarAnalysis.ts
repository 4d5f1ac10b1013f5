import { type HeldOutReduction, heldOutReduction } from "../computation/statistics/heldOutReduction.js";
import { type MinimumVariance, minimumVariance } from "../computation/statistics/minimumVariance.js";
import type { MinvarQuestion } from "../request/minvarRequest.js";
import { openFile } from "../request/series/openFile.js";
import type { Measure } from "../request/series/pairedSeries.js";
import { seriesOf } from "../request/series/readSeries.js";
import type { Table } from "../request/series/table.js";
import type { SeriesRead } from "./betaAnalysis.js";
import { thinned } from "./thinned.js";

/** One hedge ratio of a file, and how it did. */
export interface MeasuredRatio extends MinimumVariance {
  readonly series: SeriesRead;
  /** What the ratio of the first two thirds did in the last, where there is enough data. */
  readonly heldOut?: HeldOutReduction;
  readonly meanSpot: number;
  readonly meanFutures: number;
  readonly points: readonly (readonly [futures: number, spot: number])[];
}

/** What a file says about a minimum-variance hedge. */
export interface MinvarAnalysis {
  /** By the measure asked for. */
  readonly asked: MeasuredRatio;
  /** Of returns, which a tailed count and a portfolio's value need; the same as `asked` where that is of returns. */
  readonly returns: MeasuredRatio;
}

const MOST_POINTS = 1500;
/** Below this a held-out third says nothing. */
const LEAST_TO_HOLD_OUT = 12;

/**
 * Reads a file and finds the hedge ratio of least variance. For a thread of its own.
 *
 * @throws {@link InputError} and {@link DomainError} for a file or question that has no answer
 */
export async function analyseMinvar(bytes: Uint8Array, { series, measure }: MinvarQuestion): Promise<MinvarAnalysis> {
  const table = await openFile(bytes, series.sheet);
  const ratio = (measure: Measure) => measured(table, { ...series, measure });
  if (measure === "changes") return { asked: ratio("changes"), returns: ratio("returns") };
  const returns = ratio("returns");
  const { asset, index } = returns.series.kinds;
  const prices = asset === "prices" && index === "prices";
  return { asked: measure === undefined && prices ? ratio("changes") : returns, returns };
}

function measured(table: Table, question: MinvarQuestion["series"]): MeasuredRatio {
  const { dates, assetReturns: spot, indexReturns: futures, ...read } = seriesOf(table, question);
  return {
    ...minimumVariance(spot, futures),
    meanSpot: mean(spot),
    meanFutures: mean(futures),
    series: { ...read, from: dates[0] ?? "", to: dates.at(-1) ?? "" },
    points: thinned(dates.length, MOST_POINTS).map((at) => [futures[at] ?? 0, spot[at] ?? 0] as const),
    ...(dates.length < LEAST_TO_HOLD_OUT ? {} : { heldOut: heldOutReduction(spot, futures) }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}
