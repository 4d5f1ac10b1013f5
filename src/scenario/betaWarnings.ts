import type { BetaStudy } from "../computation/statistics/betaStudy.js";

/** What of a study its warnings are made from; dates and returns of its influential pairs. */
export type Warned = Omit<BetaStudy, "regression" | "rolling" | "influential"> & {
  readonly regression: Pick<BetaStudy["regression"], "slope" | "slopeError" | "rSquared" | "observations">;
  readonly influential: readonly { readonly date: string; readonly betaWithout: number }[];
};

/** Something in the data that makes a beta less sure than its interval says, with its numbers. */
export type BetaWarning =
  /** Too few pairs for the interval to mean much. */
  | { readonly code: "few-observations"; readonly observations: number }
  /** The index explains too little to hedge with. */
  | { readonly code: "low-fit"; readonly rSquared: number; readonly volatilityLeft: number }
  /** Two halves that differ by more than chance. */
  | { readonly code: "unstable"; readonly first: number; readonly second: number; readonly pValue: number }
  /** Prices that stand still: beta is understated. */
  | { readonly code: "stale"; readonly share: number; readonly dimson?: number }
  /** One pair that moves beta by more than its standard error. */
  | { readonly code: "extreme"; readonly date: string; readonly betaWithout: number }
  /** Errors that are not alike or not independent. */
  | { readonly code: "robust-wider"; readonly ratio: number }
  /** The two columns are one series. */
  | { readonly code: "same-series" }
  /** A beta that the interval does not tell from zero. */
  | { readonly code: "not-from-zero" };

const FEW = 24;
const LOW_FIT = 0.5;
const CHANCE = 0.05;
const STALE_SHARE = 0.1;
const WIDER = 1.25;
const NEARLY_ONE = 1 - 1e-9;

/**
 * What the data give reason to doubt, most serious first.
 *
 * @example R² 0.18: the index explains 18% of the variance, a hedge leaves 91% of the volatility
 */
export function betaWarnings(study: Warned): readonly BetaWarning[] {
  const { regression, interval, hac, halves, dimson, zeroReturns, influential, volatilityLeft } = study;
  const { slope, slopeError, rSquared, observations } = regression;
  if (rSquared > NEARLY_ONE && Math.abs(slope - 1) < 1e-6) return [{ code: "same-series" }];
  const warnings: BetaWarning[] = [];
  if (observations < FEW) warnings.push({ code: "few-observations", observations });
  if (interval.low <= 0 && interval.high >= 0) warnings.push({ code: "not-from-zero" });
  if (rSquared < LOW_FIT) warnings.push({ code: "low-fit", rSquared, volatilityLeft });
  if (halves !== undefined && halves.pValue < CHANCE)
    warnings.push({
      code: "unstable",
      first: halves.first.beta,
      second: halves.second.beta,
      pValue: halves.pValue,
    });
  if (zeroReturns.asset >= STALE_SHARE && zeroReturns.asset > 2 * zeroReturns.index)
    warnings.push({
      code: "stale",
      share: zeroReturns.asset,
      ...(dimson === undefined ? {} : { dimson: dimson.beta }),
    });
  const [strongest] = influential;
  if (strongest !== undefined && Math.abs(strongest.betaWithout - slope) > slopeError)
    warnings.push({ code: "extreme", date: strongest.date, betaWithout: strongest.betaWithout });
  if (slopeError > 0 && hac.standardError > WIDER * slopeError)
    warnings.push({ code: "robust-wider", ratio: hac.standardError / slopeError });
  return warnings;
}
