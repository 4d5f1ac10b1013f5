import { describe, expect, it } from "vitest";
import { hedgeEffectiveness } from "../../src/computation/hedgeEffectiveness.js";
import { d } from "../support/hedge.js";

describe("hedgeEffectiveness", () => {
  it("is 0.928² = 0.861 for the airline of Hull §3.4", () => {
    expect(hedgeEffectiveness(d("0.928")).toFixed(3)).toBe("0.861");
  });

  it("does not ask for the correlation's sign, and refuses what is none", () => {
    expect(hedgeEffectiveness(d("-0.5")).toFixed()).toBe("0.25");
    expect(() => hedgeEffectiveness(d("1.01"))).toThrowError("out-of-range: correlation");
  });
});
