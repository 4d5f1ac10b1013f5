import type { BetaStudy } from "../computation/statistics/betaStudy.js";
import { studentTail } from "../computation/statistics/studentTail.js";

/** What of a study its warnings are made from; dates and returns of its influential pairs. */
export type Warned = Omit<BetaStudy, "regression" | "rolling" | "influential"> & {
  readonly regression: Pick<BetaStudy["regression"], "slope" | "slopeError" | "rSquared" | "observations">;
  readonly influential: readonly { readonly date: string; readonly betaWithout: number }[];
  readonly improbable?: { readonly date: string; readonly series: "asset" | "index"; readonly value: number };
};

/** Something in the data that makes a beta less sure than its interval says, with its numbers. */
export type BetaWarning =
  /** Too few pairs for the interval to mean much. */
  | { readonly code: "few-observations"; readonly observations: number }
  /** The index explains too little to hedge with. */
  | { readonly code: "low-fit"; readonly rSquared: number; readonly volatilityLeft: number }
  /** A return that hardly any portfolio has: a wrong price, a split, a missing code. */
  | {
      readonly code: "improbable-return";
      readonly date: string;
      readonly series: "asset" | "index";
      readonly value: number;
    }
  /** Betas of the two halves that differ by more than chance. */
  | { readonly code: "unstable"; readonly first: number; readonly second: number; readonly pValue: number }
  /** Prices that stand still: beta is understated. */
  | {
      readonly code: "stale";
      readonly share: number;
      readonly dimson?: { readonly beta: number; readonly leads: 0 | 1 };
    }
  /** One pair that moves beta by more than its standard error, or by a quarter. */
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
const MOVES = 0.25;
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
  if (study.improbable !== undefined) warnings.push({ code: "improbable-return", ...study.improbable });
  if (observations < FEW) warnings.push({ code: "few-observations", observations });
  if (interval.low <= 0 && interval.high >= 0) warnings.push({ code: "not-from-zero" });
  if (rSquared < LOW_FIT) warnings.push({ code: "low-fit", rSquared, volatilityLeft });
  const pValue = halves === undefined ? 1 : slopeBreak(halves, observations);
  if (halves !== undefined && pValue < CHANCE)
    warnings.push({ code: "unstable", first: halves.first.beta, second: halves.second.beta, pValue });
  if (zeroReturns.asset >= STALE_SHARE && zeroReturns.asset > 2 * zeroReturns.index)
    warnings.push({
      code: "stale",
      share: zeroReturns.asset,
      ...(dimson === undefined ? {} : { dimson }),
    });
  const [strongest] = influential;
  const moved = strongest === undefined ? 0 : Math.abs(strongest.betaWithout - slope);
  if (strongest !== undefined && moved > Math.min(slopeError, MOVES * Math.abs(strongest.betaWithout)))
    warnings.push({ code: "extreme", date: strongest.date, betaWithout: strongest.betaWithout });
  if (slopeError > 0 && hac.standardError > WIDER * slopeError)
    warnings.push({ code: "robust-wider", ratio: hac.standardError / slopeError });
  return warnings;
}

/** Chance of two slopes so far apart where both halves have one; Chow's F also takes in a shift of the level. */
function slopeBreak({ first, second }: NonNullable<Warned["halves"]>, observations: number): number {
  const error = Math.hypot(first.standardError, second.standardError);
  const apart = Math.abs(first.beta - second.beta);
  if (error === 0) return apart === 0 ? 1 : 0;
  return 2 * studentTail(apart / error, observations - 4);
}
