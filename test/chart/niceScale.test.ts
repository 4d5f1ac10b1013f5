import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceScale, share } from "../../src/chart/niceScale.js";

function labels(values: readonly number[], most: number): readonly number[] {
  const { ticks, step } = niceScale(values, most);
  return ticks.map((tick) => Number((tick * step).toPrecision(12)));
}

describe("niceScale", () => {
  it.each([
    [[-2.4e6, 2.4e6], 5, [-2e6, -1e6, 0, 1e6, 2e6]],
    [[-0.2, 0.2], 5, [-0.2, -0.1, 0, 0.1, 0.2]],
    [[-0.2, 0.2], 9, [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2]],
    [[-0.12, 0.07], 5, [-0.1, -0.05, 0, 0.05]],
    [[0, 0], 5, [-1, -0.5, 0, 0.5, 1]],
  ])("labels %j with at most %i round numbers", (values, most, expected) => {
    expect(labels(values, most)).toEqual(expected);
  });

  it("has every value on the axis, few labels, and small numbers throughout", () => {
    const value = fc.double({ min: -1e100, max: 1e100, noNaN: true });
    const property = fc.property(fc.array(value, { minLength: 1 }), fc.integer({ min: 2, max: 9 }), (values, most) => {
      const scale = niceScale(values, most);
      expect(scale.ticks.length).toBeLessThanOrEqual(most);
      expect(scale.step).toBeGreaterThan(0);
      expect(scale.to).toBeGreaterThan(scale.from);
      for (const one of values) {
        expect(share(one, scale)).toBeGreaterThanOrEqual(-1e-6);
        expect(share(one, scale)).toBeLessThanOrEqual(1 + 1e-6);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
