import type { Reach } from "../computation/contractRange.js";
import { Decimal } from "../computation/decimal.js";
import { PERIODS_PER_YEAR } from "../computation/periodsPerYear.js";
import type { TwoFactorRegression } from "../computation/statistics/twoFactorRegression.js";

/** A beta, and how sure it is where it was measured. */
interface MixBeta {
  readonly beta: Decimal;
  readonly standardError?: Decimal;
}

/** Betas to two indices, from one regression or as typed. */
export interface MixBetas {
  readonly first: MixBeta;
  readonly second: MixBeta;
  /** How far the betas' intervals reach, where they were measured. */
  readonly reach?: Reach;
  /** A year, as a fraction; absent without a frequency. */
  readonly residualVolatility?: Decimal;
}

/** More digits than any estimate has, and few enough to be printed and read back. */
const DIGITS = 12;
const LEVEL = new Decimal("0.95");

/**
 * The betas to hedge with, of a regression on both indices.
 *
 * @param measured with `quantile`, how many standard errors a 95% interval reaches to each side
 * @example betas 0.71 ± 0.03 and 0.42 ± 0.05 of 60 months, t of 2.00 with 57 degrees of freedom
 */
export function mixEstimate(measured: {
  readonly fit: TwoFactorRegression;
  readonly quantile: number;
  readonly frequency?: keyof typeof PERIODS_PER_YEAR | undefined;
}): MixBetas {
  const { fit, quantile, frequency } = measured;
  const [first, second] = fit.betas;
  return {
    first: { beta: decimal(first.beta), standardError: decimal(first.standardError) },
    second: { beta: decimal(second.beta), standardError: decimal(second.standardError) },
    reach: { quantile: decimal(quantile), level: LEVEL },
    ...(frequency === undefined
      ? {}
      : { residualVolatility: decimal(fit.residualDeviation * Math.sqrt(PERIODS_PER_YEAR[frequency])) }),
  };
}

function decimal(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(DIGITS);
}
