import { describe, expect, it } from "vitest";
import { betaStandardError } from "../../src/computation/betaStandardError.js";
import { d } from "../support/hedge.js";

const error = (beta: string, rSquared: string, observations: number) =>
  betaStandardError({ beta: d(beta), rSquared: d(rSquared), observations: d(observations) });

describe("betaStandardError", () => {
  it("is the certified standard error of NIST's Norris regression, from its slope, R² and 36 pairs", () => {
    // NIST StRD, Norris: standard deviation of B1. R² so near to 1 keeps ten of its digits.
    expect(error("1.00211681802045", "0.999993745883712", 36).toNumber()).toBeCloseTo(0.000429796848199937, 12);
  });

  it("is nothing for a perfect fit, and does not ask for beta's sign", () => {
    expect(error("1.2", "1", 60).toFixed()).toBe("0");
    expect(error("-1.2", "0.85", 60).equals(error("1.2", "0.85", 60))).toBe(true);
  });

  it.each([
    ["0", 60, "not-positive: rSquared"],
    ["1.1", 60, "out-of-range: rSquared"],
    ["0.5", 2, "too-few: observations"],
  ])("refuses R² %s with %d pairs", (rSquared, observations, message) => {
    expect(() => error("1", rSquared, observations)).toThrowError(message);
  });
});
