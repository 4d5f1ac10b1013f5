import { leastSquares } from "./leastSquares.js";
import { requirePairs } from "./requirePairs.js";

/** A beta summed over neighbouring periods of the index. */
export interface DimsonBeta {
  readonly beta: number;
  readonly standardError: number;
  /** On the index one period before, in the same period and, with a lead, one period after. */
  readonly slopes: readonly number[];
  readonly leads: 0 | 1;
  /** Rows with every neighbour they need. */
  readonly observations: number;
}

/**
 * Dimson's beta for assets whose prices come late: y on `x_{t−1}`, `x_t` and, with a lead, `x_{t+1}`; beta is the sum
 * of the slopes, and its standard error that of the sum, from the covariance of the slopes.
 *
 * @throws {@link DomainError} `too-few` when no degree of freedom is left, `collinear` for an index without spread
 * @see Dimson, Risk Measurement When Shares Are Subject to Infrequent Trading, Journal of Financial Economics 7 (1979)
 * @example an asset that moves half at once and half a day later
 * dimsonBeta(index, asset, { leads: 0 }) // beta 1, where the simple regression says about 0.5
 */
export function dimsonBeta(
  x: readonly number[],
  y: readonly number[],
  { leads }: { readonly leads: 0 | 1 },
): DimsonBeta {
  requirePairs(x, y, 3);
  const end = x.length - leads;
  const shifts = leads === 1 ? [-1, 0, 1] : [-1, 0];
  const columns = shifts.map((shift) => x.slice(1 + shift, end + shift));
  const { coefficients, covariance, observations } = leastSquares(columns, y.slice(1, end), { intercept: true });
  const slopes = coefficients.map(({ estimate }) => estimate);
  return {
    beta: total(slopes),
    standardError: Math.sqrt(Math.max(0, total(covariance.map(total)))),
    slopes,
    leads,
    observations,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
