import { describe, expect, it } from "vitest";
import { shortBeta, shortMoney, shortPercent } from "../../src/chart/axisText.js";

describe("shortMoney", () => {
  it.each([
    [600_000, "A$", "A$600k"],
    [1_200_000, "A$", "A$1.2m"],
    [-300_000, "A$", "−A$300k"],
    [0, "A$", "A$0"],
    [-0, "A$", "A$0"],
    [1e-15, "€", "€0"],
    [0.1 + 0.2, "€", "€0.3"],
    [999.96, "$", "$1k"],
    [999_999, "$", "$1m"],
    [2.5e9, "¥", "¥2.5bn"],
    [-3e12, "₩", "−₩3tn"],
    [1e18, "US$", "US$1e18"],
    [-2.4e17, "₹", "−₹2.4e17"],
    [950, "", "950"],
  ])("writes %s with %s as %s", (value, unit, text) => {
    expect(shortMoney(value, unit)).toBe(text);
  });

  it.each([
    [600_000, "+A$600k"],
    [-1_404_000, "−A$1.404m"],
    [0, "A$0"],
  ])("writes the sign of %s where asked", (value, text) => {
    expect(shortMoney(value, "A$", true)).toBe(text);
  });

  it("reads amounts as percent of the portfolio when the unit is %", () => {
    expect([6, 0, -5.9].map((value) => shortMoney(value, "%"))).toEqual(["+6%", "0%", "−5.9%"]);
  });
});

describe("shortPercent", () => {
  it("signs every move but zero", () => {
    expect([-0.1, 0, 0.1, 0.025].map(shortPercent)).toEqual(["−10%", "0%", "+10%", "+2.5%"]);
  });
});

describe("shortBeta", () => {
  it("writes what the reply writes", () => {
    expect([0.0393, -0.05, 1.2 - 12 * 0.1].map(shortBeta)).toEqual(["+0.0393", "−0.05", "0"]);
  });
});
