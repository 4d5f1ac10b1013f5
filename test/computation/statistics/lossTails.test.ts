import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historicalLoss } from "../../../src/computation/statistics/historicalLoss.js";
import { normalQuantile } from "../../../src/computation/statistics/normalQuantile.js";
import { normalTail } from "../../../src/computation/statistics/normalTail.js";

const near = (value: number, wanted: number) => expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-12);

describe("the normal quantile", () => {
  it.each([
    [1e-300, -37.047096299361201],
    [1e-20, -9.2623400897984052],
    [1e-10, -6.3613409024040557],
    [1e-6, -4.7534243088228987],
    [1e-4, -3.71901648545568],
    [0.001, -3.0902323061678132],
    [0.01, -2.3263478740408408],
    [0.025, -1.9599639845400538],
    [0.05, -1.6448536269514726],
    [0.1, -1.2815515655446008],
    [0.25, -0.67448975019608171],
    [0.4, -0.25334710313579978],
    [0.925, 1.4395314709384559],
    [0.95, 1.6448536269514715],
    [0.999, 3.0902323061678132],
    [0.9999, 3.7190164854557084],
  ])("at %d is %d, as R's qnorm gives it", (probability, z) => near(normalQuantile(probability), z));

  it("is 0 in the middle, and mirrored around it", () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.499, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 10);
      }),
    );
  });

  it.each([0, 1, -0.1, Number.NaN])("has no answer for a probability of %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});

describe("the normal tail", () => {
  it.each([
    [0.1, 1.2815515655446008, 1.7549833193248678],
    [0.05, 1.6448536269514715, 2.0627128075074284],
    [0.025, 1.9599639845400536, 2.3378027922014155],
    [0.01, 2.3263478740408408, 2.6652142203458058],
    [0.001, 3.0902323061678132, 3.3670900770639931],
  ])("of %d begins at qnorm(1 − p) and has the mean dnorm(qnorm(p)) / p, as in R", (p, quantile, shortfall) => {
    near(normalTail(p).quantile, quantile);
    near(normalTail(p).shortfall, shortfall);
  });
});

describe("past losses", () => {
  // R 4.2: q <- quantile(v, 1 - c, type = 7); c(-q, -mean(v[v <= q]), sum(v <= q))
  const v = [-0.031, 0.012, -0.008, 0.004, 0.021, -0.017, 0.009, -0.002, 0.015, -0.024, 0.006, -0.011];

  it.each([
    [v, 0.6, 0.0056, 0.0182, 5],
    [v, 0.75, 0.0125, 0.024, 3],
    [v, 0.9, 0.0233, 0.0275, 2],
    [v, 0.95, 0.02715, 0.031, 1],
    [[-0.04, 0.01, -0.02, 0.03, 0.02], 0.75, 0.02, 0.03, 2],
  ])(
    "%j at %d are those of R's quantile of type 7 and the mean at or below it",
    (returns, level, loss, beyond, count) => {
      const found = historicalLoss(returns, level);
      expect(found.valueAtRisk).toBeCloseTo(loss, 14);
      expect(found.expectedShortfall).toBeCloseTo(beyond, 14);
      expect(found.tailCount).toBe(count);
    },
  );

  it("never have a shortfall below the value at risk, and take a gain for a negative loss", () => {
    const returns = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(returns, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (values, level) => {
        const { valueAtRisk, expectedShortfall, tailCount } = historicalLoss(values, level);
        expect(expectedShortfall).toBeGreaterThanOrEqual(valueAtRisk - 1e-12);
        expect(tailCount).toBeGreaterThanOrEqual(1);
        expect(valueAtRisk).toBeLessThanOrEqual(-Math.min(...values));
      }),
      { numRuns: 200 },
    );
    expect(historicalLoss([0.01, 0.02], 0.95).valueAtRisk).toBeLessThan(0);
  });

  it("need a return, and a level between 0 and 1", () => {
    expect(() => historicalLoss([], 0.95)).toThrow(expect.objectContaining({ code: "too-few" }));
    expect(() => historicalLoss([0.01], 1)).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});
