import { describe, expect, it } from "vitest";
import { type Adjusting, betaEstimate, type Studied } from "../../src/scenario/betaEstimate.js";
import { betaWarnings, type Warned } from "../../src/scenario/betaWarnings.js";

const study: Studied & Warned = {
  regression: {
    slope: 1.3,
    slopeError: 0.2,
    rSquared: 0.8,
    residualDeviation: 0.02,
    observations: 60,
    degreesOfFreedom: 58,
  },
  interval: { low: 0.9, high: 1.7, level: 0.95, quantile: 2.0017 },
  hac: { standardError: 0.21, interceptError: 0.001, lags: 3 },
  influential: [],
  volatilityLeft: Math.sqrt(0.2),
  zeroReturns: { asset: 0, index: 0 },
};
const estimate = (adjusting: Partial<Adjusting>, given: Studied = study) =>
  betaEstimate(given, { adjust: "none", frequency: "monthly", ...adjusting });

describe("the beta to hedge with", () => {
  it("is the measured one, with residual volatility a year, unless an adjustment is asked for", () => {
    const { beta, standardError, residualVolatility, adjusted } = estimate({});
    expect([beta.toNumber(), standardError?.toNumber(), adjusted]).toEqual([1.3, 0.2, false]);
    expect(residualVolatility?.toNumber()).toBeCloseTo(0.02 * Math.sqrt(12), 10);
  });

  it("by Vasicek is half-way to 1 when prior and estimate are equally sure, and surer than both", () => {
    const { beta, standardError } = estimate({ adjust: "vasicek", priorDeviation: 0.2 });
    expect(beta.toNumber()).toBeCloseTo(1.15, 10);
    expect(standardError?.toNumber()).toBeCloseTo(0.2 / Math.SQRT2, 10);
  });

  it("by Blume is two thirds of the way from 1, and so is its error", () => {
    const { beta, standardError } = estimate({ adjust: "blume" });
    expect(beta.toNumber()).toBeCloseTo(1.2, 10);
    expect(standardError?.toNumber()).toBeCloseTo(0.4 / 3, 10);
  });

  it("is measured and said not to be adjusted where the series is too short for the adjustment", () => {
    const { beta, adjusted } = estimate({ adjust: "dimson" });
    expect([beta.toNumber(), adjusted]).toEqual([1.3, false]);
  });

  it("leaves more of the volatility the further it is from the measured one", () => {
    expect(estimate({}).volatilityLeft).toBeCloseTo(Math.sqrt(0.2), 10);
    // Blume's 1.2 against 1.3: 1 − 0.8 + 0.8 × (0.1 ÷ 1.3)²
    expect(estimate({ adjust: "blume" }).volatilityLeft).toBeCloseTo(Math.sqrt(0.2 + 0.8 * (0.1 / 1.3) ** 2), 10);
  });

  it("has no volatility a year without dates", () => {
    expect(estimate({ frequency: undefined }).residualVolatility).toBeUndefined();
  });

  it("of a perfect fit is no division by zero", () => {
    const perfect = { ...study, regression: { ...study.regression, slopeError: 0, rSquared: 1 } };
    expect(estimate({ adjust: "vasicek", priorDeviation: 0.2 }, perfect).beta.toNumber()).toBe(1.3);
    expect(estimate({ adjust: "vasicek", priorDeviation: 0.2 }, perfect).standardError?.toNumber()).toBe(0);
  });
});

describe("doubts about a beta", () => {
  const doubts = (changes: Partial<Warned>) => betaWarnings({ ...study, ...changes });
  const fitOf = (rSquared: number) => ({
    regression: { ...study.regression, rSquared },
    volatilityLeft: Math.sqrt(1 - rSquared),
  });
  const halves = (second: number) => ({
    halves: {
      first: { beta: 0.8, standardError: 0.2, observations: 30 },
      second: { beta: second, standardError: 0.2, observations: 30 },
      fStatistic: 40,
      pValue: 1e-9,
    },
  });

  it("are none where the data give no reason", () => expect(doubts({})).toEqual([]));
  it("tell a low fit by what a hedge leaves: R² 0.18 leaves 91% of the volatility", () => {
    expect(doubts(fitOf(0.18))).toMatchObject([{ code: "low-fit", rSquared: 0.18 }]);
    expect(Math.round(100 * fitOf(0.18).volatilityLeft)).toBe(91);
    expect(doubts(fitOf(0.5))).toEqual([]);
  });
  it("tell betas of halves that differ beyond chance, and not a shift of the level alone, which Chow's F takes in", () => {
    // t = 0.8 ÷ √0.08 = 2.83 with 56 degrees of freedom: p = 0.0065 (R: 2 * pt(2.828427, 56, lower.tail = FALSE))
    expect(doubts(halves(1.6))).toMatchObject([{ code: "unstable", first: 0.8, second: 1.6 }]);
    expect(doubts(halves(1.6))[0]).toHaveProperty("pValue", expect.closeTo(0.006478898, 8));
    expect(doubts(halves(0.81))).toEqual([]);
  });
  it("tell an improbable return first, and a pair that decides however much it blows up the error", () => {
    const improbable = { date: "2020-03-31", series: "asset", value: 99 } as const;
    const pair = { influential: [{ date: "2020-03-31", betaWithout: 0.83 }] as never };
    const blown = { regression: { ...study.regression, slope: -63, slopeError: 90 } };
    expect(doubts({ ...blown, ...pair, improbable })).toMatchObject([
      { code: "improbable-return" },
      { code: "extreme" },
    ]);
  });
  it("tell stale prices when the asset stands still and the index does not", () => {
    expect(doubts({ zeroReturns: { asset: 0.2, index: 0.01 } })).toMatchObject([{ code: "stale", share: 0.2 }]);
    expect(doubts({ zeroReturns: { asset: 0.2, index: 0.15 } })).toEqual([]);
  });
  it("tell a pair that moves beta by more than its standard error", () => {
    const pair = (betaWithout: number) => ({ influential: [{ date: "2008-10-31", betaWithout }] as never });
    expect(doubts(pair(1.05))).toMatchObject([{ code: "extreme", date: "2008-10-31" }]);
    expect(doubts(pair(1.15))).toEqual([]);
  });
  it("tell too few pairs, a beta not told from zero, and a wider robust error", () => {
    expect(doubts({ regression: { ...study.regression, observations: 23 } })).toMatchObject([
      { code: "few-observations" },
    ]);
    expect(doubts({ interval: { ...study.interval, low: -0.1 } })).toMatchObject([{ code: "not-from-zero" }]);
    expect(doubts({ hac: { ...study.hac, standardError: 0.26 } })).toMatchObject([{ code: "robust-wider" }]);
  });
  it("tell only that both columns are one series when they are", () => {
    const same = { ...study.regression, slope: 1, slopeError: 0, rSquared: 1 };
    expect(doubts({ regression: same, volatilityLeft: 0 })).toEqual([{ code: "same-series" }]);
  });
});
