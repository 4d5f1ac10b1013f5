import { describe, expect, it } from "vitest";
import { normalLoss } from "../../src/computation/normalLoss.js";
import { residualMoney } from "../../src/computation/residualVolatility.js";
import { d } from "../support/hedge.js";

/** Money lost at 99% of so much, at a volatility a day, over so many days. */
function loss(value: number, daily: number, days: number): number {
  const deviation = residualMoney({ portfolioValue: d(value), volatility: d(daily), horizonYears: d(days) });
  return normalLoss(deviation, d("0.99")).valueAtRisk.toNumber();
}

describe("value at risk of a normal result", () => {
  // Hull, Options, Futures, and Other Derivatives, ch. 22 (model-building approach), 99%.
  it.each([
    ["US$10m of Microsoft at 2% a day, one day", 10e6, 0.02, 1, 465_300],
    ["the same over ten days", 10e6, 0.02, 10, 1_471_300],
    ["US$5m of AT&T at 1% a day, one day", 5e6, 0.01, 1, 116_300],
    ["the same over ten days", 5e6, 0.01, 10, 367_800],
  ])("is Hull's for %s", (_, value, daily, days, printed) => {
    expect(Math.round(loss(value, daily, days) / 100) * 100).toBe(printed);
  });

  it("is Hull's 1,473,621 of earlier editions, where z is rounded to 2.33", () => {
    const { valueAtRisk } = normalLoss(d(1), d("0.99"));
    expect(Math.round((loss(10e6, 0.02, 10) / valueAtRisk.toNumber()) * 2.33)).toBe(1_473_621);
  });

  it("is nothing where nothing moves, and has no answer outside 50% to 100%", () => {
    expect(normalLoss(d(0), d("0.95")).valueAtRisk.isZero()).toBe(true);
    for (const [deviation, level] of [
      [-1, "0.95"],
      [1, "0.5"],
      [1, "1"],
    ] as const)
      expect(() => normalLoss(d(deviation), d(level))).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});
