import { Decimal } from "../computation/decimal.js";
import { PERIODS_PER_YEAR } from "../computation/periodsPerYear.js";
import type { BetaStudy } from "../computation/statistics/betaStudy.js";
import { blumeBeta } from "../computation/statistics/blumeBeta.js";
import { vasicekBeta } from "../computation/statistics/vasicekBeta.js";

/** What of a study a beta for hedging is made of. */
export type Studied = Pick<BetaStudy, "interval" | "dimson" | "scholesWilliams"> & {
  readonly regression: Pick<
    BetaStudy["regression"],
    "slope" | "slopeError" | "rSquared" | "residualDeviation" | "observations" | "degreesOfFreedom"
  >;
};

/** Which beta is used, and what Vasicek's prior is. */
export interface Adjusting {
  readonly adjust: "none" | "blume" | "vasicek" | "dimson" | "dimson_lead" | "scholes_williams";
  readonly priorDeviation?: number;
  readonly frequency?: keyof typeof PERIODS_PER_YEAR | undefined;
}

/** The beta that a hedge uses, how sure it is, and what the index leaves. Volatility is a fraction a year. */
export interface BetaEstimate {
  readonly beta: Decimal;
  /** Absent where the method gives none. */
  readonly standardError?: Decimal;
  readonly quantile: Decimal;
  readonly level: Decimal;
  readonly rSquared: Decimal;
  /** Absent without dates, as a year's worth is then unknown. */
  readonly residualVolatility?: Decimal;
  /** Share of the volatility that a full hedge at this beta leaves: more than `√(1 − R²)` unless it is the measured one. */
  readonly volatilityLeft: number;
  /** Whether the adjustment asked for could be made: too short a series has no neighbouring periods. */
  readonly adjusted: boolean;
}

/** More digits than any estimate has, and few enough to be printed and read back. */
const DIGITS = 12;

/**
 * The beta to hedge with: as measured, shrunk towards 1, or with the neighbouring periods.
 *
 * @example beta 1.3 ± 0.2 by Vasicek with a prior of 1 ± 0.2: 1.15 ± 0.1414
 */
export function betaEstimate(study: Studied, adjusting: Adjusting): BetaEstimate {
  const { regression, interval } = study;
  const chosen = chosenBeta(study, adjusting);
  const { beta, standardError } = chosen ?? { beta: regression.slope, standardError: regression.slopeError };
  const { frequency } = adjusting;
  return {
    beta: decimal(beta),
    ...(standardError === undefined ? {} : { standardError: decimal(standardError) }),
    quantile: decimal(interval.quantile),
    level: decimal(interval.level),
    rSquared: decimal(regression.rSquared),
    ...(frequency === undefined
      ? {}
      : { residualVolatility: decimal(regression.residualDeviation * Math.sqrt(PERIODS_PER_YEAR[frequency])) }),
    volatilityLeft: volatilityLeft(regression, beta),
    adjusted: adjusting.adjust !== "none" && chosen !== undefined,
  };
}

/** `√(1 − R² + R² × ((β_used − β) ÷ β)²)`: what is specific, and what the index still moves. */
function volatilityLeft({ slope, rSquared }: Studied["regression"], used: number): number {
  const off = slope === 0 ? 0 : (used - slope) / slope;
  return Math.sqrt(Math.max(0, 1 - rSquared + rSquared * off ** 2));
}

interface Chosen {
  readonly beta: number;
  readonly standardError?: number;
}

function chosenBeta({ regression, dimson, scholesWilliams }: Studied, adjusting: Adjusting): Chosen | undefined {
  const { slope: beta, slopeError: standardError } = regression;
  const { priorDeviation } = adjusting;
  switch (adjusting.adjust) {
    case "none":
      return undefined;
    case "blume":
      return { beta: blumeBeta(beta), standardError: (2 / 3) * standardError };
    case "vasicek":
      return priorDeviation === undefined ? undefined : vasicek(beta, standardError, priorDeviation);
    case "dimson":
    case "dimson_lead":
      return dimson;
    case "scholes_williams":
      return scholesWilliams === undefined ? undefined : { beta: scholesWilliams.beta };
  }
}

/** The weighed beta; precisions add up, so its error is below both. */
function vasicek(beta: number, standardError: number, priorDeviation: number): Chosen {
  const together = 1 / Math.hypot(1 / standardError, 1 / priorDeviation);
  return { beta: vasicekBeta({ beta, standardError, priorDeviation }), standardError: together };
}

/** A 64-bit number as a decimal that prints and reads back the same. */
function decimal(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(DIGITS);
}
