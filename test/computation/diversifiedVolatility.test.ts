import { describe, expect, it } from "vitest";
import { diversifiedVolatility } from "../../src/computation/diversifiedVolatility.js";
import { d } from "../support/hedge.js";

const volatility = (one: string, correlation: string, shares: number) =>
  diversifiedVolatility({ volatility: d(one), correlation: d(correlation), shares: d(shares) });

describe("diversifiedVolatility", () => {
  it.each([
    ["0", 1, "50.00"],
    ["0", 2, "35.36"],
    ["0", 20, "11.18"],
    ["0.4", 2, "41.83"],
    ["0.4", 5, "36.06"],
    ["0.4", 10, "33.91"],
    ["0.4", 20, "32.79"],
    ["0.4", 100, "31.86"],
  ])(
    "is as in Bodie, Kane and Marcus, Investments, table 7.4, for shares of 50%%: ρ %s, n %d → %s%%",
    (rho, n, printed) => {
      expect(volatility("0.5", rho, n).times(100).toFixed(2)).toBe(printed);
    },
  );

  it("is 0.111 for ten uncorrelated shares of 0.35: Brealey, Myers and Allen, Principles of Corporate Finance, ch. 7", () => {
    expect(volatility("0.35", "0", 10).toFixed(3)).toBe("0.111");
  });

  it.each([
    ["0", "0", 2, "not-positive: volatility"],
    ["0.5", "-0.1", 2, "out-of-range: correlation"],
    ["0.5", "1.1", 2, "out-of-range: correlation"],
    ["0.5", "0", 0, "too-few: shares"],
  ])("refuses σ %s, ρ %s, n %d", (one, rho, n, message) => {
    expect(() => volatility(one, rho, n)).toThrowError(message);
  });
});
