import { describe, expect, it } from "vitest";
import { simpleFairPrice } from "../../src/computation/simpleFairPrice.js";
import { d } from "../support/hedge.js";

describe("simpleFairPrice", () => {
  it("is S(1 + r − d) over one period, as in Bodie, Kane and Marcus §22.4", () => {
    const period = { indexLevel: d(1000), rate: d("0.01"), dividend: d("0.005"), expiry: d(1) };
    expect(simpleFairPrice(period).toFixed()).toBe("1005");
  });

  it("counts four months as a third of a year, without a trace of the division", () => {
    const third = { indexLevel: d(6000), rate: d("0.08"), dividend: d("0.05"), expiry: d(4).dividedBy(12) };
    expect(simpleFairPrice(third).toFixed()).toBe("6060");
  });

  it("is the index itself at expiry, and refuses an index that is none", () => {
    const now = { indexLevel: d(8000), rate: d("0.04"), dividend: d("0.03"), expiry: d(0) };
    expect(simpleFairPrice(now).toFixed()).toBe("8000");
    expect(() => simpleFairPrice({ ...now, indexLevel: d(0) })).toThrowError("not-positive: indexLevel");
  });
});
