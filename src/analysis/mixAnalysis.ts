import { DomainError } from "../computation/domainError.js";
import { studentQuantile } from "../computation/statistics/studentQuantile.js";
import { type TwoFactorRegression, twoFactorRegression } from "../computation/statistics/twoFactorRegression.js";
import { InputError } from "../request/inputError.js";
import type { MixQuestion } from "../request/mixRequest.js";
import { readSeries } from "../request/series/readSeries.js";
import type { SeriesRead } from "./betaAnalysis.js";

/** What a file says about a portfolio's betas to two indices. */
export interface MixAnalysis {
  readonly series: SeriesRead;
  readonly fit: TwoFactorRegression;
  /** Standard errors that a 95% interval reaches to each side: Student's t with n − 3. */
  readonly quantile: number;
}

const UPPER_95 = 0.975;
/** From here on two columns are one index: 1% of either's movement is its own. */
const AS_ONE = 10_000;

/**
 * Reads a file and regresses the portfolio on both indices at once. For a thread of its own.
 *
 * @throws {@link InputError} and {@link DomainError} for a file or question that has no answer; `indices-as-one`
 */
export async function analyseMix(bytes: Uint8Array, question: MixQuestion): Promise<MixAnalysis> {
  const { dates, assetReturns, indexReturns, secondReturns = [], ...read } = await readSeries(bytes, question.series);
  const series = { ...read, from: dates[0] ?? "", to: dates.at(-1) ?? "" };
  const fit = toldApart(series, () => twoFactorRegression(indexReturns, secondReturns, assetReturns));
  if (fit.varianceInflation > AS_ONE) throw asOne(series);
  return { series, fit, quantile: studentQuantile(UPPER_95, fit.degreesOfFreedom) };
}

function toldApart(series: SeriesRead, regress: () => TwoFactorRegression): TwoFactorRegression {
  try {
    return regress();
  } catch (error) {
    throw error instanceof DomainError && error.code === "collinear" ? asOne(series) : error;
  }
}

function asOne({ index, second }: SeriesRead): InputError {
  return new InputError("indices-as-one", { part: index.name, about: second?.name ?? "" }, "index2");
}
