import { DomainError } from "../domainError.js";
import { correlation } from "./correlation.js";
import { leastSquares } from "./leastSquares.js";
import { type SlopeEstimate, slopeEstimate } from "./slopeEstimate.js";

/** A slope with its standard error. */
type Estimate = Omit<SlopeEstimate, "observations">;

/** What an asset does with each of two indices while the other stands still, and how well the two can be told apart. */
export interface TwoFactorRegression {
  /** Partial betas, in the order of the indices. */
  readonly betas: readonly [Estimate, Estimate];
  /** The simple beta to each index, without the other: what must not be added up. */
  readonly alone: readonly [Estimate, Estimate];
  /** Both betas together: what a move of both by the same amount does. */
  readonly sum: Estimate;
  readonly intercept: { readonly estimate: number; readonly standardError: number };
  readonly rSquared: number;
  /** `√(RSS ÷ (n − 3))`, in units of y. */
  readonly residualDeviation: number;
  readonly observations: number;
  readonly degreesOfFreedom: number;
  /** ρ of the two indices. */
  readonly correlation: number;
  /** `1 ÷ (1 − ρ²)`: how many times the betas' variances are what they would be with indices that do not move together. */
  readonly varianceInflation: number;
  /** `√((1 + |ρ|) ÷ (1 − |ρ|))`: of the two indices, centred and of one length. */
  readonly conditionNumber: number;
}

/**
 * Ordinary least squares with intercept on two indices: `R = α + β₁ R₁ + β₂ R₂ + ε`.
 *
 * @throws {@link DomainError} `too-few` for fewer than 4 rows, `constant` for an `index` or `index2` without spread,
 *   `collinear` for indices that move as one
 * @see Belsley, Kuh and Welsch, Regression Diagnostics (1980), ch. 3 (variance inflation, condition number)
 * @example
 * twoFactorRegression([1, 2, 3, 4], [1, 0, 1, 1], [2, 3, 5, 6]).betas // 1.357 and 0.429
 */
export function twoFactorRegression(
  first: readonly number[],
  second: readonly number[],
  y: readonly number[],
): TwoFactorRegression {
  const together = correlation(first, second, ["index", "index2"]);
  const fit = leastSquares([first, second], y, { intercept: true });
  const { intercept, coefficients, covariance, ...rest } = fit;
  const [one, other] = coefficients;
  if (one === undefined || other === undefined || intercept === undefined)
    throw new RangeError("two columns were given");
  const unexplained = 1 - together ** 2;
  if (unexplained <= 0) throw new DomainError("collinear", "index");
  const size = Math.abs(together);
  return {
    ...{ observations: rest.observations, degreesOfFreedom: rest.degreesOfFreedom, intercept },
    ...{ rSquared: rest.rSquared, residualDeviation: rest.residualDeviation },
    betas: [beta(one), beta(other)],
    alone: [slopeAlone(first, y), slopeAlone(second, y)],
    sum: {
      beta: one.estimate + other.estimate,
      standardError: Math.sqrt(
        Math.max(
          0,
          covariance.flat().reduce((sum, value) => sum + value, 0),
        ),
      ),
    },
    correlation: together,
    varianceInflation: 1 / unexplained,
    conditionNumber: Math.sqrt((1 + size) / (1 - size)),
  };
}

function beta({ estimate, standardError }: { readonly estimate: number; readonly standardError: number }): Estimate {
  return { beta: estimate, standardError };
}

function slopeAlone(x: readonly number[], y: readonly number[]): Estimate {
  const { beta: slope, standardError } = slopeEstimate(x, y);
  return { beta: slope, standardError };
}
