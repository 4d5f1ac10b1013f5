import { expect, it } from "vitest";
import { tailingFactor } from "../../src/computation/tailingFactor.js";
import { d } from "../support/hedge.js";

it("tails 60 contracts to 59.80 at 4% over one month (R: 60*exp(-.04/12)), and leaves them at expiry", () => {
  const factor = tailingFactor({ rate: d("0.04"), expiry: d(1).dividedBy(12) });
  expect(factor.times(60).toNumber()).toBeCloseTo(59.8003329632714, 12);
  expect(tailingFactor({ rate: d("0.04"), expiry: d(0) }).toFixed()).toBe("1");
});
