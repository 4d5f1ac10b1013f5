import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DriftQuestion, driftOutcome } from "../../src/scenario/driftOutcome.js";
import { marketMove } from "../../src/scenario/marketMove.js";
import { d, inputs } from "../support/hedge.js";

function drift(held: number, more: Partial<Omit<DriftQuestion, "held">> & { readonly cost?: number } = {}) {
  const { cost, ...others } = more;
  const hedge = { ...inputs(), contract: { multiplier: d(25) }, ...(cost === undefined ? {} : { cost: d(cost) }) };
  return driftOutcome({ hedge, held: d(held), rounding: "nearest", band: d("0.5"), ...others });
}

describe("a hedge that has drifted", () => {
  it("is brought back by N* less what is held: 5 of 60, A$10,000 off for each 1%", () => {
    const { exactTrade, trade, now, after, insideBand, waitingCostPerPercent, hurtBy } = drift(-55);
    expect([exactTrade, trade, now.betaAfter, after.betaAfter, waitingCostPerPercent].map(Number)).toEqual([
      -5, -5, 0.1, 0, 10_000,
    ]);
    expect([insideBand, hurtBy]).toEqual([false, "fall"]);
    expect(drift(-65)).toMatchObject({ hurtBy: "rise", insideBand: false });
    expect(drift(-60)).toMatchObject({ hurtBy: "none", insideBand: true });
  });

  it("is left alone within the band, whether by the exact trade or the whole one", () => {
    const band = (contracts: string, held: number) => drift(held, { band: d(contracts) }).insideBand;
    expect([band("5", -55), band("4", -55), band("0", -60), band("0", -59)]).toEqual([true, false, true, false]);
    // Exactly 2.3 to sell, 2 whole: a band of 2 is one of whole trades.
    const hedge = { ...inputs({ beta: "1.206" }), contract: { multiplier: d(25) } };
    const near = { hedge, held: d(-58), rounding: "nearest", band: d(2) } as const;
    expect(driftOutcome(near)).toMatchObject({ insideBand: true });
    expect(driftOutcome(near).exactTrade.toFixed()).toBe("-2.3");
    expect(driftOutcome(near).bandBeta.toFixed()).toBe("0.04");
  });

  it("carries the missing contracts at rate less dividend: 5 × 200,000 × 1% ÷ 365 a day", () => {
    const carry = { rate: d("0.04"), dividend: d("0.03") };
    expect(drift(-55, { carry }).carryPerDay?.toNumber()).toBeCloseTo(-(5 * 200_000 * 0.01) / 365, 10);
    expect(drift(-65, { carry }).carryPerDay?.toNumber()).toBeCloseTo((5 * 200_000 * 0.01) / 365, 10);
    expect(drift(-55).carryPerDay).toBeUndefined();
  });

  it("costs what its contracts cost, and pays on the move that makes as much on one of them", () => {
    const { cost, payingMove } = drift(-55, { cost: 5 });
    expect([cost, payingMove].map(Number)).toEqual([25, 5 / 200_000]);
    expect(drift(-60, { cost: 5 }).payingMove).toBeUndefined();
  });

  it("lands within half a contract of the target, and waiting costs what a move of 1% makes of the two", () => {
    const random = fc.record({
      value: fc.integer({ min: 1_000, max: 1e9 }),
      beta: fc.integer({ min: -3000, max: 3000 }),
      target: fc.integer({ min: -2000, max: 2000 }),
      held: fc.integer({ min: -5000, max: 5000 }),
    });
    fc.assert(
      fc.property(random, ({ value, beta, target, held }) => {
        const hedge = {
          ...inputs({ portfolioValue: value, beta: beta / 1000, targetBeta: target / 1000 }),
          contract: { multiplier: d(25) },
        };
        const found = driftOutcome({ hedge, held: d(held), rounding: "nearest", band: d("0.5") });
        expect(found.exactTrade.minus(found.trade).abs().toNumber()).toBeLessThanOrEqual(0.5);
        expect(found.trade.plus(held).equals(found.after.contracts)).toBe(true);
        const onTarget = d(target).dividedBy(1000).times(value).dividedBy(100);
        const moved = marketMove(found.now, d("0.01")).hedgedPnl;
        expect(moved.minus(onTarget).abs().minus(found.waitingCostPerPercent).abs().toNumber()).toBeLessThan(1e-9);
      }),
      { numRuns: 100 },
    );
  });
});
