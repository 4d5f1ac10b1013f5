import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blackScholes } from "../../src/computation/blackScholes.js";
import { floorBeforePremium } from "../../src/computation/floorBeforePremium.js";
import { floorStrike } from "../../src/computation/floorStrike.js";
import { d } from "../support/hedge.js";

/** A$10m at β 1.2, index 8,000, six months at 4% and 3.5%, 60 puts on A$25 a point at a volatility of 16%. */
function asked(floor: number, volatility = 0.16) {
  return {
    ...{ portfolioValue: d(10e6), beta: d("1.2"), indexLevel: d(8000), floor: d(floor) },
    ...{ rate: d("0.04"), dividend: d("0.035"), horizon: d("0.5"), volatility: d(volatility), perPoint: d(1500) },
  };
}

describe("floorBeforePremium", () => {
  it("is what Python finds by bisection with math.erfc: 9,210,107.1 for 9m after the premium", () => {
    expect(floorBeforePremium(asked(9e6))?.toFixed()).toBe("9210108");
  });

  it("leaves the floor wanted once its own puts are paid, and hardly more", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 990 }), fc.integer({ min: 5, max: 60 }), (floor, points) => {
        const inputs = asked(floor * 1e4, points / 100);
        const before = floorBeforePremium(inputs);
        if (before === undefined) return;
        found += 1;
        const strike = floorStrike({ ...inputs, floor: before });
        const terms = { ...inputs, kind: "put", strike, expiry: inputs.horizon } as const;
        const left = before.minus(blackScholes(terms, inputs.volatility).optionPrice.times(inputs.perPoint));
        expect(left.minus(inputs.floor).toNumber()).toBeGreaterThanOrEqual(-1e-6);
        expect(left.minus(inputs.floor).toNumber()).toBeLessThan(2);
      }),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it("is none where even today's value leaves less, and for a floor of today's value", () => {
    expect(floorBeforePremium(asked(9.9e6, 0.6))).toBeUndefined();
    expect(floorBeforePremium(asked(10e6))).toBeUndefined();
  });
});
