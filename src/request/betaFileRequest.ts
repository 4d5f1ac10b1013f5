import type { BetaEstimate } from "../scenario/betaEstimate.js";
import type { Attachment } from "./attachment.js";
import type { BetaWords } from "./betaOptions.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import { InputError } from "./inputError.js";
import type { SeriesQuestion } from "./series/pairedSeries.js";
import { typedParts } from "./series/typedParts.js";

/** What is asked of a file for a beta. */
export interface BetaQuestion {
  readonly series: SeriesQuestion;
  /** Confidence level of the intervals, as a fraction. */
  readonly level: number;
  /** Lags of the autocorrelation-robust standard error; by the number of pairs if left out. */
  readonly lags?: number;
  /** Pairs in the moving window; by the frequency if left out. */
  readonly rollingWindow?: number;
  /** Whether Dimson's beta looks one period ahead too. */
  readonly leads: 0 | 1;
  /** Whether the series with residuals and rolling betas is wanted as CSV. */
  readonly wantsCsv: boolean;
}

const DEFAULT_LEVEL = 0.95;
/** A window must hold more pairs than a line has parameters. */
const LEAST_WINDOW = 3;

/** The beta options with the file that they are about. */
export type BetaFileWords = BetaWords & { readonly file: Attachment };

/** Whether a beta is to be had from a file. @throws {@link InputError} `holdings-and-file` */
export function isFromFile(words: BetaWords): words is BetaFileWords {
  if (words.file !== undefined && words.holdings !== undefined)
    throw new InputError("holdings-and-file", { fixes: [""] }, "holdings");
  return words.file !== undefined;
}

/**
 * What the options ask of the file.
 *
 * @throws {@link InputError} `needs-prior` for Vasicek's beta without a prior, `out-of-range` for too small a window
 */
export function readBetaQuestion(words: BetaFileWords, wantsCsv: boolean): BetaQuestion {
  const { level, lags, rolling, adjust } = words;
  if (adjust === "vasicek" && words.prior_sd === undefined)
    throw new InputError("needs-prior", { add: ["prior_sd:0.25"] }, "prior_sd");
  if (words.prior_sd?.isZero() === true) throw new InputError("not-positive", {}, "prior_sd");
  if (rolling !== undefined && rolling < LEAST_WINDOW)
    throw new InputError("out-of-range", { limit: "3 to 100,000" }, "rolling");
  return {
    series: seriesQuestion(words),
    level: level?.toNumber() ?? DEFAULT_LEVEL,
    leads: adjust === "dimson_lead" ? 1 : 0,
    wantsCsv,
    ...(lags === undefined ? {} : { lags }),
    ...(rolling === undefined ? {} : { rollingWindow: rolling }),
  };
}

/** What is left out stays left out. */
function seriesQuestion(words: BetaFileWords): SeriesQuestion {
  const { asset, index, risk_free, kind, frequency, window, dates, sheet, normalise } = words;
  return typedParts({
    asset,
    index,
    riskFree: risk_free,
    kind,
    frequency,
    window: window?.part,
    dates,
    sheet,
    normalise,
  });
}

/** The hedge question that an estimate leads to, where value and price were given. @throws {@link InputError} as {@link readHedge} */
export function hedgeOfEstimate(words: BetaWords, estimate: BetaEstimate): HedgeRequest | undefined {
  const { value, price } = words;
  if (value === undefined || price === undefined) return undefined;
  const { beta, standardError, residualVolatility, rSquared, quantile, level } = estimate;
  const hedge = readHedge({
    ...words,
    value,
    price,
    beta,
    ...(standardError === undefined ? {} : { beta_se: standardError }),
    ...(residualVolatility === undefined || !residualVolatility.greaterThan(0)
      ? {}
      : { residual_vol: { fraction: residualVolatility, mayBeFraction: false } }),
    ...(estimate.adjusted || !residualVolatility?.greaterThan(0) ? {} : { r2: rSquared }),
  });
  return { ...hedge, betaReach: { quantile, level } };
}
