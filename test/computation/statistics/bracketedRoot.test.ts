import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketedRoot } from "../../../src/computation/statistics/bracketedRoot.js";

describe("bracketedRoot", () => {
  it("finds the square root of two from either side", () => {
    const zeroOf = (x: number) => x * x - 2;
    expect(bracketedRoot(zeroOf, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(bracketedRoot(zeroOf, 2, 0)).toBeCloseTo(Math.SQRT2, 15);
    expect(bracketedRoot((x) => -zeroOf(x), 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  });

  it("is as near as 64-bit numbers come, wherever the root lies", () => {
    const bound = { noNaN: true, min: -1e9, max: 1e9 };
    fc.assert(
      fc.property(fc.double(bound), (root) => {
        const found = bracketedRoot((x) => x - root, -2e9, 2e9);
        expect(Math.abs(found - root)).toBeLessThanOrEqual(Math.abs(root) * 3e-16 + 1e-300);
      }),
    );
  });

  it("takes an end that is the root, and refuses a bracket without one", () => {
    expect(bracketedRoot((x) => x, 0, 5)).toBe(0);
    expect(bracketedRoot((x) => x - 5, 0, 5)).toBe(5);
    expect(() => bracketedRoot((x) => x * x + 1, -1, 1)).toThrowError("out-of-range: bracket");
    expect(() => bracketedRoot(() => Number.NaN, -1, 1)).toThrowError("out-of-range: bracket");
  });
});
