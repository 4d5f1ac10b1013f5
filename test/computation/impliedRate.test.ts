import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairFuturesPrice } from "../../src/computation/fairFuturesPrice.js";
import { impliedRate } from "../../src/computation/impliedRate.js";
import { d } from "../support/hedge.js";

describe("impliedRate", () => {
  it("is what R gives for an index of 400 and a future of 405, four months, dividends 4%", () => {
    // R: r <- .04 + log(405/400)*3; c(r, (exp(r/3) - 1)*3)
    const inputs = { indexLevel: d(400), futuresPrice: d(405), dividend: d("0.04"), expiry: d(1).dividedBy(3) };
    const { continuous, simple } = impliedRate(inputs);
    expect(continuous.toNumber()).toBeCloseTo(0.0772675599956713, 14);
    expect(simple.toNumber()).toBeCloseTo(0.0782712040106903, 14);
  });

  it("is the rate that a fair price was made with, whatever index, dividends and time", () => {
    const inputs = fc.tuple(
      fc.integer({ min: 1, max: 10 ** 9 }).map((n) => d(n).dividedBy(100)),
      fc.integer({ min: -2000, max: 5000 }).map((n) => d(n).dividedBy(10_000)),
      fc.integer({ min: -2000, max: 5000 }).map((n) => d(n).dividedBy(10_000)),
      fc.integer({ min: 1, max: 3650 }).map((days) => d(days).dividedBy(365)),
    );
    fc.assert(
      fc.property(inputs, ([indexLevel, rate, dividend, expiry]) => {
        const futuresPrice = fairFuturesPrice({ indexLevel, rate, dividend, expiry });
        const { continuous, simple } = impliedRate({ indexLevel, futuresPrice, dividend, expiry });
        // One rate, compounded in two ways, grows to the same over the time.
        const grown = (years: number) => Math.exp(continuous.toNumber() * years) - 1;
        expect(simple.times(expiry).toNumber()).toBeCloseTo(grown(expiry.toNumber()), 9);
        expect(continuous.minus(rate).abs().toNumber()).toBeLessThan(1e-30);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses what has no rate: no time, no price", () => {
    const inputs = { indexLevel: d(400), futuresPrice: d(405), dividend: d(0), expiry: d(1) };
    expect(() => impliedRate({ ...inputs, expiry: d(0) })).toThrowError("not-positive: expiry");
    expect(() => impliedRate({ ...inputs, futuresPrice: d(0) })).toThrowError("not-positive: futuresPrice");
  });
});
