import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairFuturesPrice } from "../../src/computation/fairFuturesPrice.js";
import { fairOutcome } from "../../src/scenario/fairOutcome.js";
import { rollOutcome } from "../../src/scenario/rollOutcome.js";
import { d } from "../support/hedge.js";

const price = fc.integer({ min: 100, max: 10 ** 7 }).map((n) => d(n).dividedBy(100));
const rate = fc.integer({ min: -500, max: 1500 }).map((n) => d(n).dividedBy(10_000));
const months = fc.integer({ min: 1, max: 24 }).map((n) => d(n).dividedBy(12));
const count = fc.integer({ min: -500, max: 500 }).map(d);

describe("rollOutcome", () => {
  it("costs a long what it pays a short, to the cent", () => {
    fc.assert(
      fc.property(price, price, months, count, (futuresPrice, nextPrice, gap, contracts) => {
        const inputs = { futuresPrice, nextPrice, gap, multiplier: d(25) };
        const [one, other] = [contracts, contracts.negated()].map((contracts) => rollOutcome({ ...inputs, contracts }));
        expect(one?.rollCost?.plus(other?.rollCost ?? 0).toFixed()).toBe("0");
      }),
      { numRuns: 50 },
    );
  });

  it("loses and gains nothing beyond the carry between two fair futures, whatever the position", () => {
    fc.assert(
      fc.property(price, rate, rate, months, months, count, (indexLevel, rate, dividend, expiry, gap, contracts) => {
        const carry = { indexLevel, rate, dividend };
        const futuresPrice = fairFuturesPrice({ ...carry, expiry });
        const nextPrice = fairFuturesPrice({ ...carry, expiry: expiry.plus(gap) });
        const roll = rollOutcome({ futuresPrice, nextPrice, gap, rate, dividend, multiplier: d(25), contracts });
        expect(roll.fair?.mispricing.abs().toNumber()).toBeLessThan(1e-25);
        expect(roll.implied?.continuous.minus(rate).abs().toNumber()).toBeLessThan(1e-25);
      }),
      { numRuns: 50 },
    );
  });
});

describe("fairOutcome", () => {
  it("pays N contracts just what N × m × mispricing takes from the other side, and closes the basis to zero", () => {
    fc.assert(
      fc.property(price, rate, rate, months, count, (indexLevel, rate, dividend, expiry, contracts) => {
        const futuresPrice = indexLevel.times("1.01");
        const question = { indexLevel, rate, dividend, expiry, futuresPrice, multiplier: d(50), contracts };
        const { mispricing, path, fair, market } = fairOutcome(question);
        expect(mispricing?.pnl?.plus(contracts.times(50).times(mispricing.points)).toFixed()).toBe("0");
        expect(
          fair?.price
            .plus(mispricing?.points ?? 0)
            .minus(futuresPrice)
            .abs()
            .toNumber(),
        ).toBeLessThan(1e-25);
        const [now, end] = [path[0], path.at(-1)];
        expect(
          now?.market
            ?.minus(market?.basis ?? 0)
            .abs()
            .toNumber(),
        ).toBeLessThan(1e-25);
        expect([end?.fair?.toFixed(), end?.market?.toFixed()]).toEqual(["0", "0"]);
      }),
      { numRuns: 40 },
    );
  });
});
