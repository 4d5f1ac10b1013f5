import { describe, expect, it } from "vitest";
import { residualVolatility } from "../../src/computation/residualVolatility.js";
import { volatilityParts } from "../../src/computation/volatilityParts.js";
import { d } from "../support/hedge.js";

const parts = (beta: string, indexVolatility: string, residual: string) =>
  volatilityParts({ beta: d(beta), indexVolatility: d(indexVolatility), residualVolatility: d(residual) });

describe("volatilityParts", () => {
  it.each([
    ["0.8", "0.3", "0.3478"],
    ["1.2", "0.4", "0.4793"],
  ])(
    "is as in Bodie, Kane and Marcus, Investments, ch. 8, problems, with σ_M 22%: β %s, σ_ε %s → %s",
    (beta, own, total) => {
      expect(parts(beta, "0.22", own).total.toFixed(4)).toBe(total);
    },
  );

  it("gives back the residual volatility that R² leaves", () => {
    const { rSquared } = parts("-1.2", "0.16", "0.08");
    const left = residualVolatility({ beta: d("-1.2"), indexVolatility: d("0.16"), rSquared });
    expect(left.toNumber()).toBeCloseTo(0.08, 14);
  });

  it("is all market or all its own at the ends", () => {
    expect(parts("1", "0.2", "0").rSquared.toFixed()).toBe("1");
    expect(parts("0", "0.2", "0.1").rSquared.toFixed()).toBe("0");
  });

  it.each([
    ["1", "0", "0.1", "not-positive: indexVolatility"],
    ["1", "0.2", "-0.1", "out-of-range: residualVolatility"],
    ["0", "0.2", "0", "zero-total: residualVolatility"],
  ])("refuses β %s, σ_M %s, σ_ε %s", (beta, market, own, message) => {
    expect(() => parts(beta, market, own)).toThrowError(message);
  });
});
