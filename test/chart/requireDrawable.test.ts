import { describe, expect, it } from "vitest";
import { requireDrawable } from "../../src/chart/requireDrawable.js";
import { rollingChart, scatterChart } from "./support/fitCharts.js";

describe("requireDrawable", () => {
  it("lets scatter and rolling charts pass", () => {
    expect(() => requireDrawable(scatterChart())).not.toThrow();
    expect(() => requireDrawable(rollingChart())).not.toThrow();
  });

  it.each([scatterChart({ points: [] }), rollingChart(0)])("refuses a chart without a point", (chart) => {
    expect(() => requireDrawable(chart)).toThrow(expect.objectContaining({ code: "no-data" }));
  });

  const window = { date: "2002-01-31", beta: 1, low: 0.8, high: 1.2 };
  it.each([
    ["a point", scatterChart({ points: [[0, Number.NaN]] })],
    ["the line", scatterChart({ line: { alpha: 0, beta: Number.POSITIVE_INFINITY, label: "" } })],
    ["the line's interval", scatterChart({ band: [[0, -1e101, 1]] })],
    ["a named point", scatterChart({ named: [{ x: Number.NaN, y: 0, label: "" }] })],
    ["a window's beta", rollingChart(1, { points: [{ ...window, beta: Number.NaN }] })],
    ["a window's interval", rollingChart(1, { points: [{ ...window, high: Number.POSITIVE_INFINITY }] })],
    ["the whole sample's beta", rollingChart(1, { whole: { beta: Number.NaN, label: "" } })],
  ])("refuses a number that has no place on an axis in %s", (_, chart) => {
    expect(() => requireDrawable(chart)).toThrow(expect.objectContaining({ code: "not-finite" }));
  });
});
