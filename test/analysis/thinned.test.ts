import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinned } from "../../src/analysis/thinned.js";

describe("thinned", () => {
  it("keeps all of a short series", () => expect(thinned(3, 5)).toEqual([0, 1, 2]));
  it("keeps every so-manieth of a long one, the last always", () => expect(thinned(10, 4)).toEqual([0, 3, 6, 9]));
  it("has nothing of nothing", () => expect(thinned(0, 4)).toEqual([]));

  it("never keeps more than may be, evenly spaced, within the series, up to its end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 500 }), (length, most) => {
        const kept = thinned(length, most);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.at(-1)).toBe(length - 1);
        expect(kept[0]).toBeGreaterThanOrEqual(0);
        const gaps = new Set(kept.slice(1).map((at, index) => at - (kept[index] ?? 0)));
        expect(gaps.size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
