import { describe, expect, it } from "vitest";
import { toSvg } from "../../src/chart/drawChart.js";
import { rollingLayout } from "../../src/chart/rollingLayout.js";
import { rollingOption } from "../../src/chart/rollingOption.js";
import type { RollingChart } from "../../src/reply/chart.js";
import { rollingChart, wordsOf } from "./support/fitCharts.js";

const words = (chart: RollingChart): readonly string[] => wordsOf(toSvg(rollingOption(chart)));

describe("a rolling chart's words", () => {
  it("are years, betas, the window's length and the whole sample's beta", () => {
    const shown = words(rollingChart());
    expect(shown).toEqual(expect.arrayContaining(["2003", "2006", "1", "1.4", "Beta", "End of each window"]));
    expect(shown).toEqual(expect.arrayContaining(["36 months", "all months:", "β 1.08"]));
  });

  it("survive names that would break a cache", () => {
    const whole = { beta: 1, label: "__proto__" };
    const points = [{ date: "__proto__", beta: 1, low: 0.9, high: 1.1 }];
    const shown = words(rollingChart(1, { windowName: "__proto__", whole, points }));
    expect(shown.filter((word) => word.startsWith("__proto__"))).toHaveLength(3);
    expect(words(rollingChart())).toContain("36 months");
  });
});

describe("a rolling chart's line", () => {
  it("has a point for every window, each within its interval", () => {
    const { betas, lows, highs } = rollingLayout(rollingChart(1_500));
    expect([betas.length, lows.length, highs.length]).toEqual([1_500, 1_500, 1_500]);
    for (const [index, { y }] of betas.entries()) {
      expect(y).toBeLessThan(lows[index]?.y ?? 0);
      expect(y).toBeGreaterThan(highs[index]?.y ?? 0);
    }
  });

  it("goes in one stroke from the plot's left edge to its right edge", () => {
    const option = rollingOption(rollingChart());
    const { plot } = rollingLayout(rollingChart());
    const strokes = JSON.stringify(option).match(/"polyline"/g);
    expect(strokes).toHaveLength(1);
    const { betas } = rollingLayout(rollingChart());
    expect([betas[0]?.x, betas.at(-1)?.x]).toEqual([plot.left, plot.right]);
  });

  it("has the whole sample's beta dashed beside it", () => {
    const svg = toSvg(rollingOption(rollingChart()));
    const dashed = [...svg.matchAll(/<path[^>]*stroke-dasharray="24,16"[^>]*>/g)];
    expect(dashed).toHaveLength(1);
  });

  it("is a dot where there is a single window", () => {
    expect(toSvg(rollingOption(rollingChart(1)))).toMatch(/<circle|<path/);
    const { betas, plot } = rollingLayout(rollingChart(1));
    expect(betas[0]?.x).toBeCloseTo((plot.left + plot.right) / 2, 6);
  });
});

describe("the axis of betas", () => {
  it.each([
    ["all are wide", () => ({ low: -5, high: 9 })],
    ["one is twice as wide as the others", (index: number) => (index === 30 ? { low: 0.4, high: 2.4 } : {})],
  ])("shows intervals whole where %s", (_, change) => {
    const wide = rollingChart(60);
    const points = wide.points.map((point, index) => ({ ...point, ...change(index) }));
    const { highs, lows, plot } = rollingLayout({ ...wide, points });
    expect(Math.min(...highs.map(({ y }) => y))).toBeGreaterThanOrEqual(plot.top);
    expect(Math.max(...lows.map(({ y }) => y))).toBeLessThanOrEqual(plot.bottom);
  });

  it("is not pressed flat by the interval of one window in sixty", () => {
    const usual = rollingChart(60);
    const points = usual.points.map((point, index) => (index === 30 ? { ...point, low: -80, high: 90 } : point));
    const { scale } = rollingLayout({ ...usual, points }).y;
    expect(scale.to * scale.step).toBeLessThan(3);
    const drawn = toSvg(rollingOption({ ...usual, points }));
    const heights = [...drawn.matchAll(/ d="([^"]*)"/g)].flatMap(([, path = ""]) =>
      [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Math.abs(Number(number))),
    );
    expect(Math.max(...heights)).toBeLessThan(1_700);
  });

  it("always has room for every beta and for the whole sample's", () => {
    const usual = rollingChart(60, { whole: { beta: -3, label: "β −3" } });
    const points = usual.points.map((point, index) => (index === 30 ? { ...point, beta: 40 } : point));
    const { betas, whole, plot } = rollingLayout({ ...usual, points });
    for (const y of [whole, ...betas.map((beta) => beta.y)]) expect(y >= plot.top && y <= plot.bottom).toBe(true);
  });
});
