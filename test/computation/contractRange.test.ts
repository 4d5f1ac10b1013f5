import { describe, expect, it } from "vitest";
import { contractRange } from "../../src/computation/contractRange.js";
import { d, inputs } from "../support/hedge.js";

describe("contractRange", () => {
  it("spans 95% of a normal distribution, as R's qnorm(0.975) = 1.959963984540054 has it", () => {
    const { low, high, level } = contractRange(inputs(), d("0.1"));
    // (1.2 ± 0.1 × qnorm(0.975)) × 50 contracts a unit of beta.
    expect(low.toNumber()).toBeCloseTo(-(1.2 + 0.1959963984540054) * 50, 10);
    expect(high.toNumber()).toBeCloseTo(-(1.2 - 0.1959963984540054) * 50, 10);
    expect(level.toFixed()).toBe("0.95");
  });

  it("is 50 to 70 whole contracts for β 1.2 with standard error 0.10", () => {
    const { low, high } = contractRange(inputs(), d("0.1"));
    expect([low.round().toFixed(), high.round().toFixed()]).toEqual(["-70", "-50"]);
  });

  it("is a point without error", () => {
    const { low, high } = contractRange(inputs(), d(0));
    expect(low.equals(high)).toBe(true);
  });
});
