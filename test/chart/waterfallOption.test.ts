import { describe, expect, it } from "vitest";
import { waterfallLayout } from "../../src/chart/waterfallLayout.js";
import { waterfallOption } from "../../src/chart/waterfallOption.js";
import type { WaterfallChart } from "../../src/reply/chart.js";

const chart = (changes: Partial<WaterfallChart> = {}): WaterfallChart => ({
  ...{ kind: "waterfall", fileName: "hedge-review.png", description: "steps", title: "Review", unit: "A$" },
  bars: [
    { label: "planned", amount: -100, total: true },
    { label: "basis", amount: -50, total: false },
    { label: "rounding", amount: 30, total: false },
    { label: "came to", amount: -120, total: true },
  ],
  ...changes,
});

describe("a waterfall", () => {
  it("begins each step where the one before it ended, and a total at zero", () => {
    const { bars, zero } = waterfallLayout(chart());
    const [planned, basis, rounding, result] = bars;
    expect(planned?.top).toBe(zero);
    expect(basis?.top).toBe(planned?.bottom);
    expect(rounding?.bottom).toBe(basis?.bottom);
    expect(rounding?.end).toBe(rounding?.top);
    expect(result?.top).toBe(zero);
    expect(result?.bottom).toBeCloseTo(rounding?.top ?? Number.NaN, 9);
  });

  it("tells gains from losses by their signs, and totals by an outline", () => {
    expect(waterfallLayout(chart()).bars.map(({ value, way }) => [value, way])).toEqual([
      ["−A$100", "total"],
      ["−A$50", "down"],
      ["+A$30", "up"],
      ["−A$120", "total"],
    ]);
    const drawn = JSON.stringify(waterfallOption(chart()));
    for (const word of ["Review", "planned", "basis", "rounding", "came to"]) expect(drawn).toContain(word);
    expect(drawn.match(/"stroke":"#f2f3f5"/g)).toHaveLength(2);
  });

  it("sets all words smaller before it cuts any", () => {
    const amounts = [-30_357, 30_509, 3348.21, -335, 3165];
    const steps = amounts.map((amount) => ({ label: "rounding", amount, total: false }));
    const { bars, words } = waterfallLayout(
      chart({ unit: "US$", bars: [...steps, { label: "x", amount: 0, total: true }] }),
    );
    expect(words.size).toBeLessThan(40);
    expect(bars.map(({ value }) => value)).toContain("−US$30.36k");
    expect(bars.some(({ value }) => value.includes("…"))).toBe(false);
  });

  it("cuts words that have no room, and shows a step of nothing as a line", () => {
    const label = "a very long name of a part of the miss";
    const many = Array.from({ length: 12 }, () => ({ label, amount: 0, total: false }));
    const { bars, words } = waterfallLayout(chart({ bars: many }));
    expect(words.size).toBeLessThan(28);
    expect(bars.every((bar) => bar.label.endsWith("…") && bar.value === "A$0")).toBe(true);
  });
});
