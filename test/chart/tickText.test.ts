import { describe, expect, it } from "vitest";
import { niceScale, type Scale } from "../../src/chart/niceScale.js";
import { betaTicks, changeTicks, percentTicks } from "../../src/chart/tickText.js";

function labels(ticks: (scale: Scale) => (value: number) => string, low: number, high: number): readonly string[] {
  const scale = niceScale([low, high], 5);
  return scale.ticks.map((tick) => ticks(scale)(tick * scale.step));
}

describe("labels of returns", () => {
  it.each([
    [-0.1, 0.1, ["−10%", "−5%", "0%", "+5%", "+10%"]],
    [0.0499995, 0.0500005, ["+4.99996%", "+4.99998%", "+5%", "+5.00002%", "+5.00004%"]],
    [-0.0006, 0.0006, ["−0.05%", "−0.025%", "0%", "+0.025%", "+0.05%"]],
    [0.00995, 0.0111, ["+1%", "+1.025%", "+1.05%", "+1.075%", "+1.1%"]],
    [-1e14, 1e14, ["−1e16%", "−5e15%", "0%", "+5e15%", "+1e16%"]],
  ])("have every place that the step has: from %d to %d", (low, high, texts) => {
    expect(labels(percentTicks, low, high)).toEqual(texts);
  });
});

describe("labels of changes", () => {
  it.each([
    [-100, 100, ["−100", "−50", "0", "+50", "+100"]],
    [-6e6, 6e6, ["−5m", "−2.5m", "0", "+2.5m", "+5m"]],
    [1_000_000, 1_000_004, ["+1,000,000", "+1,000,001", "+1,000,002", "+1,000,003", "+1,000,004"]],
    [-2e-12, 2e-12, ["−2e−12", "−1e−12", "0", "+1e−12", "+2e−12"]],
  ])("are signed, and short where that is exact: from %d to %d", (low, high, texts) => {
    expect(labels(changeTicks, low, high)).toEqual(texts);
  });
});

describe("labels of betas", () => {
  it("have no plus sign", () => {
    expect(labels(betaTicks, -0.5, 1.5)).toEqual(["−0.5", "0", "0.5", "1", "1.5"]);
  });

  it("tell neighbours apart that differ after the fourth place", () => {
    expect(labels(betaTicks, 1.08, 1.08004)).toEqual(["1.08", "1.08001", "1.08002", "1.08003", "1.08004"]);
  });
});
