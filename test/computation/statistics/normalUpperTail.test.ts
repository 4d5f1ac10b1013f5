import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalDensity } from "../../../src/computation/statistics/normalDensity.js";
import { normalUpperTail } from "../../../src/computation/statistics/normalUpperTail.js";

describe("normalUpperTail", () => {
  // R 4.2.2: pnorm(z, lower.tail = FALSE); the last two from mpmath 1.3.0 at 40 digits.
  it.each([
    [-3, 0.9986501019683699],
    [-0.5, 0.691462461274013],
    [0, 0.5],
    [0.1, 0.460172162722971],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220428],
    [2.4, 0.008197535924596129],
    [2.6, 0.004661188023718748],
    [3.7, 0.0001077997334773883],
    [6, 9.865876450376981e-10],
    [8.3, 5.2055697448902552e-17],
    [12, 1.776482112077679e-33],
    [37, 5.725571222524577e-300],
  ])("beyond %s is %s", (z, tail) => {
    expect(Math.abs(normalUpperTail(z) / tail - 1)).toBeLessThan(5e-14);
  });

  it("is all and nothing at the ends, and one with the other side", () => {
    expect([normalUpperTail(Number.NEGATIVE_INFINITY), normalUpperTail(Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 14);
      }),
    );
  });

  it("falls by the density", () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
        const slope = (normalUpperTail(z - 1e-5) - normalUpperTail(z + 1e-5)) / 2e-5;
        expect(slope).toBeCloseTo(normalDensity(z), 8);
      }),
    );
  });

  it("refuses what is no number", () => {
    expect(() => normalUpperTail(Number.NaN)).toThrowError("out-of-range: z");
  });
});
