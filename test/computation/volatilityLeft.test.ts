import { describe, expect, it } from "vitest";
import { volatilityLeft } from "../../src/computation/volatilityLeft.js";
import { d } from "../support/hedge.js";

describe("volatilityLeft", () => {
  it("is √(1 − 0.928²) = 37.3% for the airline of Hull §3.4, and all or nothing at the ends", () => {
    expect(volatilityLeft(d("0.928")).toFixed(3)).toBe("0.373");
    expect(volatilityLeft(d("0")).toFixed()).toBe("1");
    expect(volatilityLeft(d("-1")).toFixed()).toBe("0");
  });

  it("refuses what is no correlation", () => {
    expect(() => volatilityLeft(d("1.01"))).toThrowError("out-of-range: correlation");
  });
});
