import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSvg } from "../../src/chart/drawChart.js";
import { textWidth } from "../../src/chart/fontMetrics.js";
import { outlierLabels } from "../../src/chart/outlierLabels.js";
import { scatterLayout } from "../../src/chart/scatterLayout.js";
import { scatterOption } from "../../src/chart/scatterOption.js";
import type { ScatterChart } from "../../src/reply/chart.js";
import { scatterChart, wordsOf } from "./support/fitCharts.js";

const words = (chart: ScatterChart): readonly string[] => wordsOf(toSvg(scatterOption(chart)));

/** The rectangles of the labels of named points. */
function labelBoxes(chart: ScatterChart) {
  const layout = scatterLayout(chart);
  const shapes = outlierLabels(layout, []);
  return shapes.flatMap((shape) => {
    if (shape.type !== "text") return [];
    const half = { x: textWidth(shape.style.text, 38, 700) / 2, y: 19 };
    return [{ left: shape.x - half.x, right: shape.x + half.x, top: shape.y - half.y, bottom: shape.y + half.y }];
  });
}

describe("a scatter chart's words", () => {
  it("are title, axes, the line's name and the dates of named points", () => {
    const shown = words(scatterChart());
    const expected = ["Fund on index", "Index, monthly", "Fund, monthly", "−5%", "0%", "+5%"];
    expect(shown).toEqual(expect.arrayContaining([...expected, "β 1.08", "Aug 1998", "Oct 2002"]));
  });

  it("hold no percent where the points are changes of prices", () => {
    const points = [-100, 0, 100].map((change) => [change, change] as const);
    const shown = words(scatterChart({ unit: "number", points, named: [] }));
    expect(shown).toEqual(expect.arrayContaining(["−100", "+100"]));
    expect(shown.join(" ")).not.toContain("%");
  });

  it("survive names that would break a cache", () => {
    const named = [{ x: 0, y: 0, label: "__proto__" }];
    const line = { alpha: 0, beta: 1, label: "__proto__" };
    const shown = words(scatterChart({ xName: "__proto__", yName: "constructor", line, named }));
    expect(shown.filter((word) => word.startsWith("__proto__"))).toHaveLength(3);
    expect(words(scatterChart())).toContain("β 1.08");
  });
});

describe("a regression's line", () => {
  it("runs through intercept and slope over the whole plot", () => {
    const { line, plot, at } = scatterLayout(scatterChart({ line: { alpha: 0.01, beta: 0.5, label: "β 0.5" } }));
    const [start, end] = line;
    expect([start?.x, end?.x]).toEqual([plot.left, plot.right]);
    const middle = at(0, 0.01);
    const part = (middle.x - plot.left) / (plot.right - plot.left);
    expect((start?.y ?? 0) + part * ((end?.y ?? 0) - (start?.y ?? 0))).toBeCloseTo(middle.y, 6);
  });

  it("falls from left to right where beta is negative", () => {
    const { line } = scatterLayout(scatterChart({ line: { alpha: 0, beta: -0.5, label: "β −0.5" } }));
    expect(line[1]?.y).toBeGreaterThan(line[0]?.y ?? Number.POSITIVE_INFINITY);
  });

  it("ends at the plot's edge where it is steep, and leaves the points their room", () => {
    const flat = scatterLayout(scatterChart());
    const steep = scatterLayout(scatterChart({ line: { alpha: 0, beta: 40, label: "β 40" } }));
    expect(steep.line.map(({ y }) => y)).toEqual([steep.plot.bottom, steep.plot.top]);
    expect(steep.y.scale).toEqual(flat.y.scale);
  });

  it("has its interval cut at the plot's edge", () => {
    const wide = scatterChart({
      band: [
        [-0.08, -9, 9],
        [0.08, -9, 9],
      ],
    });
    const { band, plot } = scatterLayout(wide);
    expect(Math.min(...band.map(({ y }) => y))).toBe(plot.top);
    expect(Math.max(...band.map(({ y }) => y))).toBe(plot.bottom);
  });
});

describe("points", () => {
  const series = (count: number) => {
    const points = Array.from({ length: count }, (_, index) => [index / count, index / count] as const);
    const [drawn] = [scatterOption(scatterChart({ points, named: [] })).series].flat();
    if (drawn?.type !== "scatter") throw new Error("no points");
    return { size: Number(drawn.symbolSize), opacity: Number(drawn.itemStyle?.opacity) };
  };

  it("are smaller and fainter the more there are, and never too small for a phone", () => {
    const sizes = [3, 100, 2_000].map(series);
    expect(sizes.map(({ size }) => size)).toEqual(sizes.map(({ size }) => size).sort((a, b) => b - a));
    expect(sizes.at(-1)?.size).toBeGreaterThanOrEqual(12);
    expect(sizes.at(-1)?.opacity).toBeLessThan(0.5);
    expect(sizes[0]?.opacity).toBeGreaterThan(0.8);
  });

  it("cast no point out of the plot, an extreme one neither", () => {
    const { at, plot } = scatterLayout(
      scatterChart({
        points: [
          [0, 0],
          [0.01, 0.01],
          [-0.9, 40],
        ],
        named: [],
      }),
    );
    const { x, y } = at(-0.9, 40);
    expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true);
  });
});

describe("the dates of named points", () => {
  it("all stand, as many as eight, where the points lie together", () => {
    const named = Array.from({ length: 8 }, (_, index) => ({ x: 0, y: 0, label: `31 Aug 199${index}` }));
    expect(labelBoxes(scatterChart({ named }))).toHaveLength(8);
  });

  it("are of the first eight", () => {
    const named = Array.from({ length: 12 }, (_, index) => ({ x: index / 100, y: 0, label: `row ${index}` }));
    const shown = words(scatterChart({ named }));
    expect(shown).toContain("row 7");
    expect(shown).not.toContain("row 8");
  });

  it("never overlap and never leave the plot", () => {
    const at = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    const named = fc.array(fc.record({ x: at, y: at, label: fc.string({ maxLength: 40 }) }), { maxLength: 8 });
    const property = fc.property(named, (points) => {
      const chart = scatterChart({ named: points });
      const { plot } = scatterLayout(chart);
      for (const [index, box] of labelBoxes(chart).entries()) {
        expect(box.left >= plot.left && box.right <= plot.right).toBe(true);
        expect(box.top >= plot.top && box.bottom <= plot.bottom).toBe(true);
        for (const other of labelBoxes(chart).slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
  });

  it("stand to the right, and keep off other points there", () => {
    const line = { alpha: 0.08, beta: 0, label: "β 0" };
    const layout = scatterLayout(scatterChart({ line, named: [{ x: 0.02, y: 0.03, label: "Aug 1998" }] }));
    const ring = layout.at(0.02, 0.03);
    const crowd = Array.from({ length: 50 }, (_, index) => ({ x: ring.x + 60 + index, y: ring.y }));
    const texts = [[], crowd].flatMap((dots) =>
      outlierLabels(layout, dots).flatMap((shape) => (shape.type === "text" ? [shape] : [])),
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]?.x).toBeGreaterThan(ring.x);
    expect(texts[0]?.y).toBe(ring.y);
    expect(Math.abs((texts[1]?.y ?? 0) - ring.y)).toBeGreaterThan(20);
  });

  it("keep off the zero lines", () => {
    const line = { alpha: 0.08, beta: 0, label: "β 0" };
    const layout = scatterLayout(scatterChart({ line, named: [{ x: -0.02, y: 0, label: "Aug 1998" }] }));
    const text = outlierLabels(layout, []).find((shape) => shape.type === "text");
    expect(Math.abs((text?.y ?? 0) - layout.at(0, 0).y)).toBeGreaterThan(20);
  });

  it("keep off the line", () => {
    const named = [{ x: 0.02, y: 0.03, label: "Aug 1998" }];
    const layout = scatterLayout(scatterChart({ line: { alpha: 0.03, beta: 0, label: "β 0" }, named }));
    const text = outlierLabels(layout, []).find((shape) => shape.type === "text");
    expect(Math.abs((text?.y ?? 0) - layout.at(0, 0.03).y)).toBeGreaterThan(20);
  });
});
