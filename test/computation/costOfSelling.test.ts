import { describe, expect, it } from "vitest";
import { portfolioBeta } from "../../src/computation/portfolioBeta.js";
import { sellingCost } from "../../src/computation/sellingCost.js";
import { valueToSell } from "../../src/computation/valueToSell.js";
import { d } from "../support/hedge.js";

describe("valueToSell", () => {
  it("leaves shares and cash whose weighted beta is the target", () => {
    const sold = valueToSell({ portfolioValue: d(50e6), beta: d("0.9"), targetBeta: d("0.5") });
    const cash = sold.dividedBy(50e6);
    const holdings = [
      { name: "shares", weight: d(1).minus(cash), beta: d("0.9") },
      { name: "cash", weight: cash, beta: d(0) },
    ];
    expect(portfolioBeta(holdings).beta.toNumber()).toBeCloseTo(0.5, 14);
  });

  it("is all of it for a target of zero, and buys for a higher one", () => {
    expect(valueToSell({ portfolioValue: d(10e6), beta: d("1.2"), targetBeta: d(0) }).toFixed()).toBe("10000000");
    expect(valueToSell({ portfolioValue: d(10e6), beta: d("0.5"), targetBeta: d(1) }).toFixed()).toBe("-10000000");
  });

  it("refuses a beta of zero", () => {
    expect(() => valueToSell({ portfolioValue: d(1), beta: d(0), targetBeta: d(1) })).toThrowError(
      "out-of-range: beta",
    );
  });
});

describe("sellingCost", () => {
  const given = { value: d(5e6), dealingCost: d("0.003"), gainShare: d("0.4"), taxRate: d("0.15") };

  it("adds what dealing takes (15,000) and the tax on the gain (2m × 15% = 300,000)", () => {
    expect(sellingCost(given).toFixed()).toBe("315000");
  });

  it("is less by the tax that a loss saves, and refuses a value of nothing", () => {
    expect(sellingCost({ ...given, gainShare: d("-0.1") }).toFixed()).toBe("-60000");
    expect(() => sellingCost({ ...given, value: d(0) })).toThrowError("not-positive: value");
  });
});
