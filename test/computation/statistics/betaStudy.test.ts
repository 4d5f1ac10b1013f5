import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BetaStudy, betaStudy } from "../../../src/computation/statistics/betaStudy.js";
import { expectDigits, reference, returns } from "./agreement.js";

const { index, asset } = returns();
const r = reference<Record<string, object> & { interval: { low: number; high: number; low90: number } }>("reference");

interface Sample {
  readonly observations: number;
  readonly beta: number;
  readonly standardError: number;
  readonly intercept: number;
  readonly rSquared: number;
  readonly hac: { readonly lags: number; readonly standardError: number };
}

function sampleReturns(): { readonly fund: number[]; readonly market: number[] } {
  const text = readFileSync(new URL("../../../docs/sample-prices.csv", import.meta.url), "utf8");
  const rows = text.trim().split("\n").slice(1);
  const change = (column: number) => {
    const prices = rows.map((row) => Number(row.split(",")[column]));
    return prices.slice(1).map((price, i) => price / (prices[i] ?? Number.NaN) - 1);
  };
  return { fund: change(1), market: change(2) };
}

/** Every number of a study, wherever it lies. */
function numbersOf(part: unknown): readonly number[] {
  if (typeof part === "number") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(numbersOf) : [];
}

function expectNumbers(study: BetaStudy): void {
  expect(numbersOf(study).filter((value) => !Number.isFinite(value))).toEqual([]);
}

describe("betaStudy", () => {
  it("puts together what R says of the project's own returns", () => {
    const study = betaStudy(index, asset, { level: 0.95, leads: 1, lags: 4, rollingWindow: 36 });
    const [white, , four] = r.neweyWest as unknown as readonly object[];
    expect(white).toBeDefined();
    expectDigits(study.regression, r.regression, 12);
    expectDigits(study.interval, { low: r.interval.low, high: r.interval.high }, 12);
    expectDigits(study.hac, four, 11);
    expectDigits({ bull: study.bull, bear: study.bear }, { bull: r.bull, bear: r.bear }, 12);
    expectDigits(study.halves, r.stability, 11);
    expectDigits(study.influential, (r.influence as unknown as readonly object[]).slice(0, 3), 10);
    expectDigits(study.dimson, r.dimsonLagLead, 9);
    expectDigits(study.scholesWilliams, r.scholesWilliams, 10);
    expect(study.rolling?.window).toBe(36);
    expectDigits(study.rolling?.lows, (r.rolling as { lows?: object }).lows, 10);
    expect(study.zeroReturns).toEqual({ index: 3 / 121, asset: 1 / 121 });
    expect(study.influential.length).toBe(3);
  });

  it("has the interval of the level asked for", () => {
    const { interval } = betaStudy(index, asset, { level: 0.9, leads: 0 });
    expectDigits(interval.low, r.interval.low90, 12);
    expect(interval.level).toBe(0.9);
  });

  it("agrees with statsmodels on the daily returns of the sample file to 10 digits", () => {
    const { fund, market } = sampleReturns();
    const { daily } = reference<{ daily: Sample }>("sample-reference");
    const { regression, hac } = betaStudy(market, fund, { level: 0.95, leads: 0 });
    expectDigits(
      {
        observations: regression.observations,
        beta: regression.slope,
        standardError: regression.slopeError,
        rSquared: regression.rSquared,
        hac,
      },
      {
        observations: daily.observations,
        beta: daily.beta,
        standardError: daily.standardError,
        rSquared: daily.rSquared,
        hac: daily.hac,
      },
      10,
    );
    expectDigits(regression.intercept, daily.intercept, 9);
  });

  it("finds the sample fund's true beta of 1.15 within its interval", () => {
    const { fund, market } = sampleReturns();
    const { interval } = betaStudy(market, fund, { level: 0.95, leads: 0 });
    expect(interval.low < 1.15 && interval.high > 1.15).toBe(true);
  });

  it("says that an R² of 0.18 leaves 91% of the volatility", () => {
    // 0.18 exactly: y = x + z with z uncorrelated to x and var(z) = 0.82 ÷ 0.18 × var(x).
    const x = [1, 1, -1, -1, 0.5, 0.5, -0.5, -0.5];
    const size = Math.sqrt(0.82 / 0.18);
    const y = x.map((value, i) => value + (i % 2 === 0 ? 1 : -1) * size * Math.abs(value));
    const study = betaStudy(x, y, { level: 0.95, leads: 0 });
    expect(study.regression.rSquared).toBeCloseTo(0.18, 12);
    expect(study.volatilityLeft).toBeCloseTo(Math.sqrt(0.82), 12);
  });

  it("answers from 3 pairs on, without the parts that need more", () => {
    const study = betaStudy([0.01, -0.02, 0.03], [0.02, -0.01, 0.02], { level: 0.95, leads: 0, rollingWindow: 36 });
    expect(Object.keys(study).sort()).toEqual([
      ...["hac", "influential", "interval", "regression", "volatilityLeft", "zeroReturns"],
    ]);
    expectNumbers(study);
  });

  it("has no NaN for a perfect fit: errors 0, an interval of one point, nothing left", () => {
    const study = betaStudy(index, index, { level: 0.95, leads: 1, rollingWindow: 36 });
    expectNumbers(study);
    expect([study.interval.low, study.interval.high, study.volatilityLeft]).toEqual([1, 1, 0]);
    expect(study.influential).toEqual([]);
    expect(study.halves).toBeUndefined();
  });

  it("answers for an asset that does not move, and not for an index that does not", () => {
    const still = index.map(() => 0);
    const study = betaStudy(index, still, { level: 0.95, leads: 1, rollingWindow: 36 });
    expectNumbers(study);
    expect([study.regression.slope, study.regression.rSquared, study.volatilityLeft]).toEqual([0, 0, 1]);
    expect(() => betaStudy(still, asset, { level: 0.95, leads: 0 })).toThrowError("constant: index");
  });

  it("holds only finite numbers, and beta within its interval, whatever the pairs", () => {
    const anyReturn = fc.oneof(
      fc.constant(0),
      fc.integer({ min: -900, max: 900 }).map((n) => n / 1000),
      fc.double(),
    );
    const pairs = fc.array(fc.tuple(anyReturn, anyReturn), { maxLength: 14 });
    let answered = 0;
    fc.assert(
      fc.property(pairs, fc.constantFrom<0 | 1>(0, 1), (rows, leads) => {
        const x = rows.map(([value]) => value);
        const y = rows.map(([, value]) => value);
        try {
          const study = betaStudy(x, y, { level: 0.95, leads, rollingWindow: 5 });
          answered++;
          expectNumbers(study);
          expect(study.interval.low <= study.regression.slope && study.regression.slope <= study.interval.high).toBe(
            true,
          );
        } catch (error) {
          expect(error).toHaveProperty("name", "DomainError");
        }
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  it("refuses a level, lags and a window that cannot be", () => {
    expect(() => betaStudy(index, asset, { level: 1, leads: 0 })).toThrowError("out-of-range: level");
    expect(() => betaStudy(index, asset, { level: 0.95, leads: 0, lags: 121 })).toThrowError("out-of-range: lags");
    expect(() => betaStudy(index, asset, { level: 0.95, leads: 0, rollingWindow: 2 })).toThrowError(
      "out-of-range: window",
    );
  });
});
