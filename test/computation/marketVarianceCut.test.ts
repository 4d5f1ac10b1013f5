import { describe, expect, it } from "vitest";
import { marketVarianceCut } from "../../src/computation/marketVarianceCut.js";
import { d } from "../support/hedge.js";

describe("marketVarianceCut", () => {
  it("is the ratio of two systematic variances β²σ_M²: 0.9² and 0.5² of any index variance", () => {
    // Bodie, Kane and Marcus, ch. 8: systematic variance = β²σ_M². With σ_M = 20%: 0.0324 and 0.01.
    expect(marketVarianceCut(d("0.9"), d("0.5")).toNumber()).toBeCloseTo(1 - 0.01 / 0.0324, 12);
    expect(marketVarianceCut(d("0.9"), d("0.5")).times(100).toDecimalPlaces(0).toFixed()).toBe("69");
  });

  it("is 69.07% with the 94 whole contracts", () => {
    expect(marketVarianceCut(d("0.9"), d("0.5005")).times(100).toDecimalPlaces(2).toFixed()).toBe("69.07");
  });

  it("refuses a beta of zero", () => {
    expect(() => marketVarianceCut(d(0), d(1))).toThrowError("out-of-range: beta");
  });
});
