import { DomainError } from "../domainError.js";
import { defaultLags } from "./defaultLags.js";
import { type DimsonBeta, dimsonBeta } from "./dimsonBeta.js";
import { ifAnswered } from "./ifAnswered.js";
import { type InfluentialPoint, influence } from "./influence.js";
import { neweyWest, type RobustErrors } from "./neweyWest.js";
import { partialBetas } from "./partialBetas.js";
import { type RollingBetas, rollingBetas } from "./rollingBetas.js";
import { type ScholesWilliamsBeta, scholesWilliamsBeta } from "./scholesWilliamsBeta.js";
import { type Regression, simpleRegression } from "./simpleRegression.js";
import type { SlopeEstimate } from "./slopeEstimate.js";
import { type Stability, stability } from "./stability.js";
import { studentQuantile } from "./studentQuantile.js";

/** How a beta is to be studied. */
export interface BetaStudyOptions {
  /** Confidence level of the intervals, above 0 and below 1. */
  readonly level: number;
  /** Of the Newey–West error; {@link defaultLags} unless given. */
  readonly lags?: number;
  /** Pairs in a window; no rolling betas unless given. */
  readonly rollingWindow?: number;
  /** Of the Dimson beta. */
  readonly leads: 0 | 1;
}

/** A range for beta from Student's t with n − 2 degrees of freedom. */
interface BetaInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** How many standard errors it reaches to each side. */
  readonly quantile: number;
}

/** Everything that pairs of returns say about a beta. A part for which there are too few data is absent. */
export interface BetaStudy {
  readonly regression: Regression;
  readonly interval: BetaInterval;
  readonly hac: RobustErrors;
  readonly bull?: SlopeEstimate;
  readonly bear?: SlopeEstimate;
  readonly halves?: Stability;
  /** At most three. */
  readonly influential: readonly InfluentialPoint[];
  readonly dimson?: DimsonBeta;
  readonly scholesWilliams?: ScholesWilliamsBeta;
  readonly rolling?: RollingBetas & { readonly window: number };
  /** `√(1 − R²)`: share of the volatility that a full hedge leaves. */
  readonly volatilityLeft: number;
  /** Share of returns that are exactly zero. */
  readonly zeroReturns: { readonly asset: number; readonly index: number };
}

const MOST_INFLUENTIAL = 3;

/**
 * Beta of an asset against an index, `β = cov(asset, index) ÷ var(index)`, with what it rests on: interval, robust
 * error, market phases, halves, single days, late prices and its course over time.
 *
 * @param indexReturns as fractions, in excess of the risk-free rate where the asset's are
 * @param assetReturns of the same periods, in their order
 * @throws {@link DomainError} `too-few` for fewer than 3 pairs, `constant` for an `index` without spread, `out-of-range`
 *   for `level`, `lags`, `window` and numbers that are not finite
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 8 (index models)
 * @example the project's sample, five years of days
 * betaStudy(index, fund, { level: 0.95, leads: 0 }) // slope 1.145, interval 1.122 to 1.169
 */
export function betaStudy(
  indexReturns: readonly number[],
  assetReturns: readonly number[],
  { level, lags, rollingWindow, leads }: BetaStudyOptions,
): BetaStudy {
  if (!(level > 0 && level < 1)) throw new DomainError("out-of-range", "level");
  const regression = simpleRegression(indexReturns, assetReturns);
  const halves = ifAnswered(() => stability(indexReturns, assetReturns));
  const dimson = ifAnswered(() => dimsonBeta(indexReturns, assetReturns, { leads }));
  const scholesWilliams = ifAnswered(() => scholesWilliamsBeta(indexReturns, assetReturns));
  const rolling = rollingWindow === undefined ? undefined : rolled(indexReturns, assetReturns, rollingWindow, level);
  return {
    regression,
    interval: intervalOf(regression, level),
    hac: neweyWest(indexReturns, regression, { lags: lags ?? lagsFor(regression) }),
    ...partialBetas(indexReturns, assetReturns),
    ...(halves && { halves }),
    influential: influence(indexReturns, regression, MOST_INFLUENTIAL),
    ...(dimson && { dimson }),
    ...(scholesWilliams && { scholesWilliams }),
    ...(rolling && { rolling }),
    volatilityLeft: Math.sqrt(1 - regression.rSquared),
    zeroReturns: { asset: shareOfZeros(assetReturns), index: shareOfZeros(indexReturns) },
  };
}

function intervalOf({ slope, slopeError, degreesOfFreedom }: Regression, level: number): BetaInterval {
  const quantile = studentQuantile((1 + level) / 2, degreesOfFreedom);
  return { low: slope - quantile * slopeError, high: slope + quantile * slopeError, level, quantile };
}

/** Absent with fewer pairs than the window; a window that no data could fill is an error. */
function rolled(x: readonly number[], y: readonly number[], window: number, level: number) {
  if (x.length < window) return undefined;
  if (!Number.isInteger(window) || window < 3) throw new DomainError("out-of-range", "window");
  const rolling = rollingBetas(x, y, { window, quantile: studentQuantile((1 + level) / 2, window - 2) });
  return rolling.ends.length === 0 ? undefined : { ...rolling, window };
}

function lagsFor({ observations }: Regression): number {
  return Math.min(defaultLags(observations), observations - 1);
}

function shareOfZeros(values: readonly number[]): number {
  return values.filter((value) => value === 0).length / values.length;
}
