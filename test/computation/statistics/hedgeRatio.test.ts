import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldOutReduction } from "../../../src/computation/statistics/heldOutReduction.js";
import { minimumVariance } from "../../../src/computation/statistics/minimumVariance.js";
import { simpleRegression } from "../../../src/computation/statistics/simpleRegression.js";
import { expectDigits, reference, returns } from "./agreement.js";

const r = reference<{ readonly minimumVariance: object; readonly heldOut: object }>("reference");
const { index, asset } = returns();

// Hull, Options, Futures, and Other Derivatives, table 3.2: monthly changes per gallon, heating oil futures and jet fuel.
const HEATING_OIL = [
  ...[0.021, 0.035, -0.046, 0.001, 0.044, -0.029, -0.026, -0.029],
  ...[0.048, -0.006, -0.036, -0.011, 0.019, -0.027, 0.029],
];
const JET_FUEL = [
  ...[0.029, 0.02, -0.044, 0.008, 0.026, -0.019, -0.01, -0.007],
  ...[0.043, 0.011, -0.036, -0.018, 0.009, -0.032, 0.023],
];

describe("minimumVariance", () => {
  it("is Hull's example 3.3: σ_F 0.0313, σ_S 0.0263, ρ 0.928, h 0.778", () => {
    const hedge = minimumVariance(JET_FUEL, HEATING_OIL);
    expect(hedge.futuresDeviation).toBeCloseTo(0.0313, 4);
    expect(hedge.spotDeviation).toBeCloseTo(0.0263, 4);
    expect(hedge.correlation).toBeCloseTo(0.928, 3);
    expect(hedge.hedgeRatio).toBeCloseTo(0.778, 3);
    expect(hedge.observations).toBe(15);
  });

  it("agrees with R's cov, cor and sd to 12 digits", () => {
    expectDigits(minimumVariance(asset, index), r.minimumVariance, 12);
  });

  it("is the slope of spot on futures, with its R² as effectiveness", () => {
    const { slope, rSquared } = simpleRegression(index, asset);
    expectDigits(minimumVariance(asset, index), { hedgeRatio: slope, effectiveness: rSquared }, 12);
  });

  it("leaves less variance than any other ratio", () => {
    const { hedgeRatio } = minimumVariance(asset, index);
    const variance = (ratio: number) => {
      const hedged = asset.map((change, i) => change - ratio * (index[i] ?? 0));
      const mean = hedged.reduce((sum, value) => sum + value, 0) / hedged.length;
      return hedged.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        (off) => variance(hedgeRatio + off) >= variance(hedgeRatio) * (1 - 1e-12),
      ),
    );
  });

  it("refuses columns without spread, by name, and fewer than 3 pairs", () => {
    expect(() => minimumVariance([1, 1, 1], [1, 2, 3])).toThrowError("constant: spot");
    expect(() => minimumVariance([1, 2, 3], [1, 1, 1])).toThrowError("constant: futures");
    expect(() => minimumVariance([1, 2], [1, 3])).toThrowError("too-few: observations");
  });
});

describe("heldOutReduction", () => {
  it("agrees with R on the first 80 and the last 41 of 121 months to 12 digits", () => {
    expectDigits(heldOutReduction(asset, index), r.heldOut, 12);
  });

  it("is all of the variance for a spot that moves with the futures throughout", () => {
    expect(heldOutReduction([2, 4, 6, 2, 8, 2, 4, 10, 6], [1, 2, 3, 1, 4, 1, 2, 5, 3])).toEqual({
      ...{ hedgeRatio: 2, varianceReduction: 1, trained: 6, heldOut: 3 },
    });
  });

  it("is negative where the relation turned round", () => {
    const futures = [1, 2, 3, 1, 4, 1, 2, 5, 3];
    const spot = futures.map((change, i) => (i < 6 ? change : -change));
    expect(heldOutReduction(spot, futures).varianceReduction).toBeCloseTo(-3, 12);
  });

  it("refuses fewer than 7 pairs and a spot that does not move at the end", () => {
    const few = [1, 2, 4, 3, 5, 7];
    expect(() => heldOutReduction(few, few)).toThrowError("too-few");
    expect(() => heldOutReduction([1, 2, 3, 1, 4, 1, 2, 2, 2], [1, 2, 3, 1, 4, 1, 2, 5, 3])).toThrowError(
      "constant: spot",
    );
  });
});
