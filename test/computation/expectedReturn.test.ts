import { describe, expect, it } from "vitest";
import { expectedReturn } from "../../src/computation/expectedReturn.js";
import { d } from "../support/hedge.js";

const returns = (riskFreeRate: string, marketReturn: string, beta: string) =>
  expectedReturn({ riskFreeRate: d(riskFreeRate), marketReturn: d(marketReturn), beta: d(beta) }).toFixed();

describe("expectedReturn", () => {
  it("is 15.6% with bills at 6%, the market at 14% and β 1.2: Bodie, Kane and Marcus, Investments, §9.1", () => {
    expect(returns("0.06", "0.14", "1.2")).toBe("0.156");
  });

  it("is −15.125% in a quarter at 1% with a market return of −9.75% and β 1.5: Hull §3.5", () => {
    expect(returns("0.01", "-0.0975", "1.5")).toBe("-0.15125");
  });

  it("is the risk-free rate without beta and the market's return at β 1", () => {
    expect(returns("0.04", "-0.3", "0")).toBe("0.04");
    expect(returns("0.04", "-0.3", "1")).toBe("-0.3");
  });
});
