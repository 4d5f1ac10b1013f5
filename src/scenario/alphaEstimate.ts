import { PERIODS_PER_YEAR } from "../computation/periodsPerYear.js";
import type { BetaStudy } from "../computation/statistics/betaStudy.js";
import { studentTail } from "../computation/statistics/studentTail.js";

/** What of a study of returns over the risk-free rate an alpha is made of. */
export type AlphaStudied = Pick<BetaStudy, "interval"> & {
  readonly hac: Pick<BetaStudy["hac"], "interceptError" | "lags">;
  readonly regression: Pick<
    BetaStudy["regression"],
    "slope" | "intercept" | "interceptError" | "residualDeviation" | "degreesOfFreedom" | "xMean"
  >;
};

/** A return with its interval, as fractions. */
interface Estimated {
  readonly alpha: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Jensen's alpha of a series, how sure it is, and what the market gave beside it. */
export interface AlphaEstimate {
  readonly perPeriod: Estimated;
  readonly robustError: number;
  /** Absent where there is no error to divide by. */
  readonly test?: { readonly tStatistic: number; readonly pValue: number };
  /** Absent where the period of the rows is not known. */
  readonly perYear?: Estimated & {
    readonly periods: number;
    /** Years until an alpha of this size stands two standard errors from zero. */
    readonly yearsToTell?: number;
    /** Mean return a year that the CAPM expects: r_f + β × (R_M − r_f). */
    readonly expectedReturn?: number;
  };
}

/**
 * Jensen's alpha from a regression of excess returns: its intercept, per period and × the periods of a year.
 *
 * t = α ÷ se with n − 2 degrees of freedom, two-sided p; the interval reaches as many errors as beta's. Years to tell:
 * `(2 × σ_ε ÷ α)²`, both a year, as the error of a mean falls with the square root of time.
 *
 * @param riskFreeYearly mean risk-free rate a year, as a fraction
 * @see Jensen, The Performance of Mutual Funds in the Period 1945–1964, Journal of Finance 23 (1968)
 * @example intercept 0.002 a month ± 0.001 with 58 degrees of freedom: t 2, p 0.0502, 2.4% a year
 */
export function alphaEstimate(
  { regression, interval, hac }: AlphaStudied,
  frequency: keyof typeof PERIODS_PER_YEAR | undefined,
  riskFreeYearly: number | undefined,
): AlphaEstimate {
  const { intercept: alpha, interceptError: standardError, slope, xMean, degreesOfFreedom } = regression;
  const reach = interval.quantile * standardError;
  const perPeriod = { alpha, standardError, low: alpha - reach, high: alpha + reach };
  const tStatistic = alpha / standardError;
  const base = {
    perPeriod,
    robustError: hac.interceptError,
    ...(standardError === 0
      ? {}
      : { test: { tStatistic, pValue: 2 * studentTail(Math.abs(tStatistic), degreesOfFreedom) } }),
  };
  if (frequency === undefined) return base;
  const periods = PERIODS_PER_YEAR[frequency];
  const yearsToTell = ((2 * regression.residualDeviation) / alpha) ** 2 / periods;
  return {
    ...base,
    perYear: {
      alpha: alpha * periods,
      standardError: standardError * periods,
      low: perPeriod.low * periods,
      high: perPeriod.high * periods,
      periods,
      ...(Number.isFinite(yearsToTell) ? { yearsToTell } : {}),
      ...(riskFreeYearly === undefined ? {} : { expectedReturn: riskFreeYearly + slope * xMean * periods }),
    },
  };
}
