import { describe, expect, it } from "vitest";
import { residualMoney, residualVolatility } from "../../src/computation/residualVolatility.js";
import { d } from "../support/hedge.js";

describe("residualVolatility", () => {
  it("gives back the residual spread of NIST's certified Norris regression from its slope and R²", () => {
    // NIST StRD, Norris: slope, R², regression and residual sums of squares, n = 36. Spreads over n − 1.
    const [slope, rSquared] = [1.00211681802045, 0.999993745883712];
    const [regressionSquares, residualSquares, freedom] = [4255954.13232369, 26.6173985294224, 35];
    const indexVolatility = Math.sqrt(regressionSquares / freedom) / slope;
    const residual = residualVolatility({ beta: d(slope), indexVolatility: d(indexVolatility), rSquared: d(rSquared) });
    expect(residual.toNumber()).toBeCloseTo(Math.sqrt(residualSquares / freedom), 9);
  });

  it("is nothing when the index explains everything, and does not ask for beta's sign", () => {
    const given = { indexVolatility: d("0.16"), rSquared: d("0.85") };
    expect(residualVolatility({ ...given, beta: d("1.2"), rSquared: d(1) }).toFixed()).toBe("0");
    const [long, short] = ["1.2", "-1.2"].map((beta) => residualVolatility({ ...given, beta: d(beta) }));
    expect(long?.equals(short ?? d(0))).toBe(true);
  });

  it.each([
    ["0", "not-positive: rSquared"],
    ["1.01", "out-of-range: rSquared"],
  ])("refuses R² of %s", (rSquared, message) => {
    const given = { beta: d(1), indexVolatility: d("0.16"), rSquared: d(rSquared) };
    expect(() => residualVolatility(given)).toThrowError(message);
  });
});

describe("residualMoney", () => {
  it("grows with the square root of time", () => {
    const given = { portfolioValue: d(10e6), volatility: d("0.08") };
    expect(residualMoney({ ...given, horizonYears: d("0.25") }).toFixed()).toBe("400000");
    expect(residualMoney({ ...given, horizonYears: d(1) }).toFixed()).toBe("800000");
  });
});
