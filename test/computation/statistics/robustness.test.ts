import { describe, expect, it } from "vitest";
import { defaultLags } from "../../../src/computation/statistics/defaultLags.js";
import { influence } from "../../../src/computation/statistics/influence.js";
import { neweyWest } from "../../../src/computation/statistics/neweyWest.js";
import { simpleRegression } from "../../../src/computation/statistics/simpleRegression.js";
import { stability } from "../../../src/computation/statistics/stability.js";
import { expectDigits, reference, returns } from "./agreement.js";

const r = reference<{
  readonly neweyWest: readonly { readonly lags: number }[];
  readonly stability: object;
  readonly influence: readonly object[];
}>("reference");
const { index, asset } = returns();
const fit = simpleRegression(index, asset);

describe("neweyWest", () => {
  it("agrees with R's sandwich::NeweyWest without prewhitening and adjustment to 11 digits", () => {
    expect(r.neweyWest.length).toBe(4);
    for (const expected of r.neweyWest) expectDigits(neweyWest(index, fit, expected), expected, 11);
  });

  it("agrees with statsmodels' HAC covariance without its correction to 11 digits", () => {
    for (const expected of reference<readonly { lags: number }[]>("hac")) {
      expectDigits(neweyWest(index, fit, expected), expected, 11);
    }
  });

  it("takes 4 lags for 100 observations, 7 for five years of days, and 1 for 3", () => {
    expect([100, 1260, 3].map(defaultLags)).toEqual([4, 7, 1]);
  });

  it("refuses lags that are negative, broken, or as many as the observations", () => {
    for (const lags of [-1, 1.5, 121, Number.NaN]) {
      expect(() => neweyWest(index, fit, { lags })).toThrowError("out-of-range: lags");
    }
  });
});

describe("stability", () => {
  it("agrees with R's lm and pf on each half to 11 digits, the middle of 121 in the second half", () => {
    expectDigits(stability(index, asset), r.stability, 11);
    expect(stability(index, asset).second.observations).toBe(61);
  });

  it("is its worked example", () => {
    const { first, second, fStatistic, pValue } = stability([1, 2, 3, 1, 2, 3], [1, 2, 4, 1, 4, 5]);
    expectDigits([first.beta, second.beta, fStatistic, pValue], [1.5, 2, 2.1, 1 / 3.1], 12);
  });

  it("refuses fewer than 6 pairs, a half without spread, and halves that leave no residuals", () => {
    expect(() => stability([1, 2, 3, 4, 5], [1, 2, 3, 4, 6])).toThrowError("too-few: observations");
    expect(() => stability([1, 1, 1, 1, 2, 3], [1, 2, 3, 4, 5, 6])).toThrowError("constant: index");
    expect(() => stability([1, 2, 3, 1, 2, 3], [1, 2, 3, 2, 4, 6])).toThrowError("constant: residuals");
  });
});

describe("influence", () => {
  it("agrees with R's cooks.distance, rstudent and lm on the rest to 10 digits, largest first", () => {
    expect(r.influence.length).toBe(5);
    expectDigits(influence(index, fit, 5), r.influence, 10);
  });

  it("gives the slope that a regression without the point has, for every point", () => {
    const points = influence(index, fit, index.length);
    expect(points.length).toBe(index.length);
    for (const { position, betaWithout } of points) {
      const others = (values: readonly number[]) => values.filter((_, i) => i !== position);
      expectDigits(betaWithout, simpleRegression(others(index), others(asset)).slope, 11);
    }
  });

  it("has no studentised residual where all other pairs lie on one line", () => {
    const x = [1, 2, 3, 4, 5];
    const [worst] = influence(x, simpleRegression(x, [1, 2, 3, 4, 9]), 1);
    expect(worst?.position).toBe(4);
    expect(worst?.betaWithout).toBeCloseTo(1, 12);
    expect(worst && "studentisedResidual" in worst).toBe(false);
  });

  it("leaves out the pair without which the index would not move", () => {
    const x = [1, 1, 1, 1, 5];
    const points = influence(x, simpleRegression(x, [1, 2, 3, 2, 9]), 5);
    expect(points.map(({ position }) => position).sort()).toEqual([0, 1, 2, 3]);
  });

  it("is empty for a perfect fit and for 3 pairs", () => {
    expect(influence(index, simpleRegression(index, index), 3)).toEqual([]);
    expect(influence([1, 2, 3], simpleRegression([1, 2, 3], [1, 2, 4]), 3)).toEqual([]);
  });
});
