import { describe, expect, it } from "vitest";
import { expectedReturn } from "../../src/computation/expectedReturn.js";
import { type FloorInputs, floorStrike } from "../../src/computation/floorStrike.js";
import { protectivePuts } from "../../src/computation/protectivePuts.js";
import { d } from "../support/hedge.js";

const portfolio = { portfolioValue: d(500e3), indexLevel: d(1000) };
const floor: FloorInputs = {
  ...portfolio,
  beta: d(2),
  floor: d(450e3),
  rate: d("0.12"),
  dividend: d("0.04"),
  horizon: d("0.25"),
};

describe("protectivePuts", () => {
  it.each([
    ["1", "5"],
    ["2", "10"],
  ])("is as in Hull, ch. 17, for USD 500,000 and an index of 1,000: β %s → %s puts", (beta, puts) => {
    expect(protectivePuts({ ...portfolio, beta: d(beta), multiplier: d(100) }).toFixed()).toBe(puts);
  });

  it("refuses a beta that puts cannot protect", () => {
    expect(() => protectivePuts({ ...portfolio, beta: d(-1), multiplier: d(100) })).toThrowError("not-positive: beta");
  });
});

describe("floorStrike", () => {
  it.each([
    ["1", "900"],
    ["2", "960"],
  ])("is as in Hull, ch. 17, for a floor of USD 450,000 in three months: β %s → %s", (beta, strike) => {
    expect(floorStrike({ ...floor, beta: d(beta) }).toFixed()).toBe(strike);
  });

  it("is the index level at which the CAPM puts the portfolio on its floor", () => {
    const strike = floorStrike({ ...floor, beta: d("1.3"), floor: d(470e3) });
    const marketReturn = strike.dividedBy(1000).minus(1).plus("0.01");
    const total = expectedReturn({ riskFreeRate: d("0.03"), marketReturn, beta: d("1.3") });
    expect(total.minus("0.01").plus(1).times(500e3).toNumber()).toBeCloseTo(470e3, 6);
  });

  it("refuses a floor of nothing", () => {
    expect(() => floorStrike({ ...floor, floor: d(0) })).toThrowError("not-positive: floor");
  });
});
