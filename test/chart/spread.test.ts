import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/chart/spread.js";

describe("spread", () => {
  it("leaves alone what does not overlap", () => {
    const labels = [100, 300, 200].map((at) => ({ at, height: 50 }));
    expect(spread(labels, 0, 400)).toEqual([100, 300, 200]);
  });

  it("moves two that overlap as far each, in the order of their heights", () => {
    const labels = [110, 100].map((at) => ({ at, height: 50 }));
    expect(spread(labels, 0, 400)).toEqual([130, 80]);
  });

  it("keeps the given order where heights are the same", () => {
    const labels = [200, 200, 200].map((at) => ({ at, height: 40 }));
    expect(spread(labels, 0, 400)).toEqual([160, 200, 240]);
  });

  it("lets nothing overlap and nothing stand out, as long as there is room", () => {
    const label = fc.record({ at: fc.integer({ min: -200, max: 1200 }), height: fc.integer({ min: 10, max: 100 }) });
    const property = fc.property(fc.array(label, { minLength: 1, maxLength: 10 }), (labels) => {
      const middles = spread(labels, 0, 1000);
      const edges = middles
        .map((middle, index) => ({
          top: middle - (labels[index]?.height ?? 0) / 2,
          height: labels[index]?.height ?? 0,
        }))
        .sort((a, b) => a.top - b.top);
      expect(edges[0]?.top).toBeGreaterThanOrEqual(-1e-6);
      edges.reduce((end, { top, height }) => {
        expect(top).toBeGreaterThanOrEqual(end - 1e-6);
        expect(top + height).toBeLessThanOrEqual(1000 + 1e-6);
        return top + height;
      }, 0);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("overlaps evenly where there is no room", () => {
    const labels = [0, 0, 0, 0].map((at) => ({ at, height: 50 }));
    expect(spread(labels, 0, 100)).toEqual([12.5, 37.5, 62.5, 87.5]);
  });
});
