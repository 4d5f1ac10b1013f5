import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../../src/computation/statistics/leastSquares.js";
import { simpleRegression } from "../../../src/computation/statistics/simpleRegression.js";
import { digits, expectDigits, reference, returns } from "./agreement.js";

type Certified = readonly [estimate: number, standardError: number];

interface DataSet {
  readonly columns: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly intercept?: Certified;
  readonly coefficients: readonly Certified[];
  readonly residualDeviation: number;
  readonly rSquared: number;
}

interface Nist {
  readonly norris: Omit<DataSet, "columns" | "coefficients"> & {
    readonly x: readonly number[];
    readonly intercept: Certified;
    readonly coefficients: readonly [Certified];
  };
  readonly longley: DataSet;
  readonly noInt1: DataSet;
  readonly noInt2: DataSet;
}

const nist = reference<Nist>("nist");
const { norris } = nist;

describe("simpleRegression", () => {
  it("has 12 digits of every certified value of NIST's Norris", () => {
    const [[slope, slopeError]] = norris.coefficients;
    const [intercept, interceptError] = norris.intercept;
    const { rSquared, residualDeviation } = norris;
    const expected = { slope, slopeError, intercept, interceptError, rSquared, residualDeviation };
    expectDigits(simpleRegression(norris.x, norris.y), expected, 12);
  });

  it("has the same 12 digits with 1e8 added to x and y, in tenths, which stay exact", () => {
    const far = simpleRegression(
      norris.x.map((value) => Math.round(value * 10) + 1e8),
      norris.y.map((value) => Math.round(value * 10) + 1e8),
    );
    const [[slope, slopeError]] = norris.coefficients;
    expectDigits(far, { slope, slopeError, residualDeviation: 10 * norris.residualDeviation }, 12);
  });

  it("has 11 digits of the slope with 1e8 added as it is, which rounds the data themselves in their ninth digit", () => {
    const far = simpleRegression(
      norris.x.map((value) => value + 1e8),
      norris.y.map((value) => value + 1e8),
    );
    const [[slope, slopeError]] = norris.coefficients;
    expectDigits(far, { slope }, 11);
    expectDigits(far, { slopeError, residualDeviation: norris.residualDeviation }, 8.5);
  });

  it("agrees with R's lm on the project's own returns to 12 digits", () => {
    const { index, asset } = returns();
    expectDigits(simpleRegression(index, asset), reference<{ regression: unknown }>("reference").regression, 12);
  });

  it("fits an asset that is the index with a beta of exactly 1 and no error", () => {
    const { index } = returns();
    const fit = simpleRegression(index, index);
    expect([fit.slope, fit.slopeError, fit.rSquared, fit.residualDeviation]).toEqual([1, 0, 1, 0]);
  });

  it("counts residuals of rounding as none", () => {
    const { index } = returns();
    const fit = simpleRegression(
      index,
      index.map((value) => 0.1 + value * 1.2),
    );
    expect(digits(fit.slope, 1.2)).toBeGreaterThan(14);
    expect([fit.slopeError, fit.interceptError, fit.rSquared]).toEqual([0, 0, 1]);
  });

  it("answers for an asset that does not move: slope 0, R² 0", () => {
    const fit = simpleRegression([0.01, -0.02, 0.03], [0.1, 0.1, 0.1]);
    expect([fit.slope, fit.intercept, fit.slopeError, fit.rSquared]).toEqual([0, 0.1, 0, 0]);
  });

  it("refuses an index that does not move, even where rounding makes it flicker", () => {
    expect(() => simpleRegression([0.1, 0.1, 0.1], [1, 2, 3])).toThrowError("constant: index");
    expect(() => simpleRegression([0.3, 0.1 + 0.2, 0.3], [1, 2, 3])).toThrowError("constant: index");
  });

  it("refuses fewer than 3 pairs and numbers that are not finite", () => {
    expect(() => simpleRegression([1, 2], [1, 2])).toThrowError("too-few: observations");
    expect(() => simpleRegression([1, 2, Number.NaN], [1, 2, 3])).toThrowError("out-of-range: index");
    expect(() => simpleRegression([1, 2, 4], [1, 2, Number.POSITIVE_INFINITY])).toThrowError("out-of-range: asset");
    expect(() => simpleRegression([1, 2, 1e200], [1, 2, 3])).toThrowError("out-of-range: index");
    expect(() => simpleRegression([1, 2, 3], [1, 2])).toThrowError(RangeError);
  });

  const anyReturn = fc.integer({ min: -5000, max: 5000 }).map((points) => points / 10_000);
  const anyPairs = fc
    .array(fc.tuple(anyReturn, anyReturn), { minLength: 3, maxLength: 60 })
    .filter((pairs) => new Set(pairs.map(([x]) => x)).size > 1);

  it("is linear in the asset: a multiple multiplies beta, a constant moves the intercept alone", () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: -40, max: 40 }), anyReturn, (pairs, tenths, constant) => {
        const x = pairs.map(([value]) => value);
        const y = pairs.map(([, value]) => value);
        const multiple = tenths / 10;
        const fit = simpleRegression(x, y);
        const other = simpleRegression(
          x,
          y.map((value) => multiple * value + constant),
        );
        const scale = 1 + Math.abs(fit.slope) + fit.slopeError;
        expect(Math.abs(other.slope - multiple * fit.slope)).toBeLessThan(1e-9 * scale);
        expect(Math.abs(other.slopeError - Math.abs(multiple) * fit.slopeError)).toBeLessThan(1e-9 * scale);
        expect(Math.abs(other.intercept - multiple * fit.intercept - constant)).toBeLessThan(1e-9 * scale);
      }),
    );
  });

  it("leaves residuals that sum to nothing and do not lean on the index", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const x = pairs.map(([value]) => value);
        const { residuals, rSquared } = simpleRegression(
          x,
          pairs.map(([, value]) => value),
        );
        const sum = (weights: readonly number[]) =>
          residuals.reduce((total, residual, i) => total + residual * (weights[i] ?? 0), 0);
        expect(Math.abs(sum(x.map(() => 1)))).toBeLessThan(1e-12 * x.length);
        expect(Math.abs(sum(x))).toBeLessThan(1e-12 * x.length);
        expect(rSquared >= 0 && rSquared <= 1).toBe(true);
      }),
    );
  });
});

describe("leastSquares", () => {
  it.each(["longley", "noInt1", "noInt2"] as const)("has 9 digits of every certified value of NIST's %s", (name) => {
    const { columns, y, intercept, coefficients, residualDeviation, rSquared } = nist[name];
    const named = ([estimate, standardError]: Certified) => ({ estimate, standardError });
    const fit = leastSquares(columns, y, { intercept: intercept !== undefined });
    expectDigits(fit, { coefficients: coefficients.map(named), residualDeviation, rSquared }, 9);
    if (intercept !== undefined) expectDigits(fit.intercept, named(intercept), 9);
    expect("intercept" in fit).toBe(intercept !== undefined);
  });

  it("is the simple regression on one column", () => {
    const { index, asset } = returns();
    const fit = leastSquares([index], asset, { intercept: true });
    const simple = simpleRegression(index, asset);
    expectDigits(fit.coefficients[0], { estimate: simple.slope, standardError: simple.slopeError }, 12);
    expectDigits(fit.intercept, { estimate: simple.intercept, standardError: simple.interceptError }, 12);
  });

  it("refuses columns that say the same", () => {
    const { index, asset } = returns();
    const shifted = index.map((value) => 3 * value + 0.1);
    expect(() => leastSquares([index, shifted], asset, { intercept: true })).toThrowError("collinear: index");
    expect(() => leastSquares([index.map(() => 0.1)], asset, { intercept: true })).toThrowError("collinear: index");
  });

  it("refuses fewer rows than it needs for one degree of freedom", () => {
    const columns = [
      [1, 2, 3],
      [1, 4, 8],
    ];
    expect(() => leastSquares(columns, [1, 2, 3], { intercept: true })).toThrowError("too-few: observations");
    expect(leastSquares(columns, [1, 2, 3], { intercept: false }).degreesOfFreedom).toBe(1);
  });
});
