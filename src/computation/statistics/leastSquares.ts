import { DomainError } from "../domainError.js";
import { at } from "./at.js";
import { type Centred, centre } from "./centre.js";
import { orthogonalSolve } from "./orthogonalSolve.js";
import { requirePairs } from "./requirePairs.js";
import { sumOfProducts } from "./sumOfProducts.js";

/** A coefficient with its standard error. */
interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
}

/** Least squares on several columns. */
export interface LeastSquares {
  /** One for each column, in their order. */
  readonly coefficients: readonly Coefficient[];
  /** Absent when none was asked for. */
  readonly intercept?: Coefficient;
  /** Of the coefficients, without the intercept. */
  readonly covariance: readonly (readonly number[])[];
  /** About the mean with an intercept, about zero without. */
  readonly rSquared: number;
  /** `√(RSS ÷ degrees of freedom)`. */
  readonly residualDeviation: number;
  readonly observations: number;
  readonly degreesOfFreedom: number;
}

/**
 * Ordinary least squares on several columns, by Householder reflections; columns are centred where there is an
 * intercept and scaled to one length, which keeps the digits of badly scaled data.
 *
 * @throws {@link DomainError} `too-few` when no degree of freedom is left, `collinear` when the columns do not
 *   determine the coefficients, `out-of-range` for numbers that are not finite
 * @see NIST Statistical Reference Datasets, linear regression, Longley, NoInt1 and NoInt2
 * @example
 * leastSquares([[4, 5, 6]], [3, 4, 4], { intercept: false }) // 0.7273 ± 0.0421
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  y: readonly number[],
  { intercept }: { readonly intercept: boolean },
): LeastSquares {
  for (const column of columns) requirePairs(column, y, columns.length + (intercept ? 2 : 1));
  const centred = columns.map((column) => (intercept ? centre(column, "index") : uncentred(column, "index")));
  const target = intercept ? centre(y, "asset") : uncentred(y, "asset");
  if (centred.some(({ constant }) => constant)) throw new DomainError("collinear", "index");

  const solved = orthogonalSolve(
    centred.map(({ deviations }) => deviations),
    target.deviations,
  );
  const degreesOfFreedom = y.length - columns.length - (intercept ? 1 : 0);
  const variance = solved.residualSum / degreesOfFreedom;
  const covariance = solved.inverse.map((row) => row.map((value) => value * variance));
  const fit = {
    coefficients: solved.solution.map((estimate, i) => ({ estimate, standardError: errorAt(covariance, i) })),
    covariance,
    rSquared: target.constant ? 0 : Math.max(0, 1 - solved.residualSum / target.sumOfSquares),
    residualDeviation: Math.sqrt(variance),
    observations: y.length,
    degreesOfFreedom,
  };
  return intercept ? { ...fit, intercept: interceptOf(centred, target, fit.coefficients, covariance, variance) } : fit;
}

function uncentred(values: readonly number[], field: string): Centred {
  const sumOfSquares = sumOfProducts(values, values);
  if (!Number.isFinite(sumOfSquares)) throw new DomainError("out-of-range", field);
  return { mean: 0, deviations: values, sumOfSquares, constant: sumOfSquares === 0 };
}

function errorAt(covariance: readonly (readonly number[])[], position: number): number {
  return Math.sqrt(at(covariance[position] ?? [], position));
}

function interceptOf(
  columns: readonly Centred[],
  target: Centred,
  coefficients: readonly Coefficient[],
  covariance: readonly (readonly number[])[],
  variance: number,
): Coefficient {
  const means = columns.map(({ mean }) => mean);
  const estimates = coefficients.map(({ estimate }) => estimate);
  const ofMeans = covariance.map((row) => sumOfProducts(row, means));
  return {
    estimate: target.mean - sumOfProducts(estimates, means),
    standardError: Math.sqrt(variance / target.deviations.length + sumOfProducts(ofMeans, means)),
  };
}
