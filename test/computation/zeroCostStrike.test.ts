import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blackScholes, type OptionTerms } from "../../src/computation/blackScholes.js";
import { blackScholesVolatility } from "../../src/computation/blackScholesVolatility.js";
import { zeroCostStrike } from "../../src/computation/zeroCostStrike.js";
import { d } from "../support/hedge.js";

const put = (strike: number, given: Partial<OptionTerms> = {}): OptionTerms => ({
  ...{ kind: "put", strike: d(strike), indexLevel: d(100), rate: d(0), dividend: d(0), expiry: d(1) },
  ...given,
});

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("zeroCostStrike", () => {
  it("makes put and call cost the same, above the put's strike", () => {
    let found = 0;
    fc.assert(
      fc.property(between(50, 100), between(0, 0.1), between(0.01, 3), between(0.05, 1), (strike, r, t, v) => {
        const bought = put(strike, { rate: d(r), expiry: d(t), dividend: d("0.02") });
        const above = zeroCostStrike(bought, d(v));
        if (above === undefined) return;
        found += 1;
        expect(above.toNumber()).toBeGreaterThanOrEqual(strike);
        const paid = blackScholes(bought, d(v)).optionPrice;
        const taken = blackScholes({ ...bought, kind: "call", strike: above }, d(v)).optionPrice;
        expect(Math.abs(paid.minus(taken).toNumber())).toBeLessThan(1e-10);
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("is the forward itself for a put struck there", () => {
    expect(zeroCostStrike(put(100), d("0.2"))?.toNumber()).toBeCloseTo(100, 8);
  });

  it("is none for a put struck above the forward, one worth nothing, and one that no call in reach pays for", () => {
    expect(zeroCostStrike(put(120), d("0.2"))).toBeUndefined();
    expect(zeroCostStrike(put(1, { expiry: d("0.01") }), d("0.05"))).toBeUndefined();
    expect(zeroCostStrike(put(90), d(10))).toBeUndefined();
  });
});

describe("blackScholesVolatility", () => {
  it("is Hull's 23.5% for a call at 1.875 (11th ed., §15.11)", () => {
    const call = { ...put(20), kind: "call", indexLevel: d(21), rate: d("0.1"), expiry: d("0.25") } as const;
    expect(blackScholesVolatility(call, d("1.875")).toFixed(3)).toBe("0.235");
  });

  it("gives the volatility back that a price was made with", () => {
    fc.assert(
      fc.property(between(70, 140), between(0.1, 3), between(0.1, 2), (strike, t, v) => {
        const bought = put(strike, { rate: d("0.03"), expiry: d(t) });
        const { optionPrice, vega } = blackScholes(bought, d(v));
        fc.pre(vega.greaterThan("0.01"));
        expect(blackScholesVolatility(bought, optionPrice).toNumber()).toBeCloseTo(v, 7);
      }),
      { numRuns: 150 },
    );
  });

  it.each([["100.01"], ["19.9"]])("refuses a price at which money could be made without risk: %s", (premium) => {
    expect(() => blackScholesVolatility(put(premium === "19.9" ? 120 : 100), d(premium))).toThrowError(
      "out-of-range: premium",
    );
  });
});
