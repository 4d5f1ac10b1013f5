import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipped } from "../../src/chart/clipped.js";

const PLOT = { left: 0, right: 100, top: 0, bottom: 50 };

describe("clipped", () => {
  it("leaves alone what is within", () => {
    const path = [
      { x: 10, y: 10 },
      { x: 90, y: 40 },
      { x: 20, y: 45 },
    ];
    expect(clipped(path, PLOT, "open")).toEqual(path);
    expect(clipped(path, PLOT, "closed")).toEqual(path);
  });

  it("cuts a line where it leaves the rectangle", () => {
    expect(
      clipped(
        [
          { x: -50, y: -50 },
          { x: 150, y: 150 },
        ],
        PLOT,
        "open",
      ),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 50 },
    ]);
  });

  it("leaves nothing of a line that passes by", () => {
    expect(
      clipped(
        [
          { x: -50, y: 40 },
          { x: 30, y: 140 },
        ],
        PLOT,
        "open",
      ),
    ).toEqual([]);
  });

  it("keeps the rectangle's own corner where an area covers it", () => {
    const around = [
      { x: 50, y: -20 },
      { x: 200, y: -20 },
      { x: 200, y: 25 },
      { x: 50, y: 25 },
    ];
    const part = clipped(around, PLOT, "closed");
    expect(part).toHaveLength(4);
    for (const corner of [
      { x: 50, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 25 },
      { x: 50, y: 25 },
    ]) {
      expect(part).toContainEqual(corner);
    }
  });

  it("never leaves the rectangle, whatever the numbers", () => {
    const coordinate = fc.double({ min: -1e302, max: 1e302, noNaN: true });
    const path = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 12 });
    const property = fc.property(path, fc.constantFrom("open" as const, "closed" as const), (points, ends) => {
      for (const { x, y } of clipped(points, PLOT, ends)) {
        expect(x >= 0 && x <= 100 && y >= 0 && y <= 50).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
