import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactContracts } from "../../src/computation/exactContracts.js";
import { withContracts } from "../../src/computation/hedgePosition.js";
import type { HedgeQuestion } from "../../src/scenario/hedgeOutcome.js";
import { mixOutcome } from "../../src/scenario/mixOutcome.js";
import { d, inputs } from "../support/hedge.js";

const question = (given: Parameters<typeof inputs>[0]): HedgeQuestion<unknown> => ({
  ...inputs(given),
  contract: { multiplier: d(25) },
  rounding: "nearest",
  mixSizes: [],
  marketMove: d("-0.05"),
});

const leg = fc.record({
  beta: fc.integer({ min: -300, max: 300 }).map((n) => n / 100),
  targetBeta: fc.integer({ min: -300, max: 300 }).map((n) => n / 100),
  contractValue: fc.integer({ min: 1000, max: 1_000_000 }),
  fx: fc.integer({ min: 1, max: 300 }).map((n) => n / 100),
});

describe("mixOutcome", () => {
  it("sizes each future by its own index: short 35 SPI 200, and 11.85 E-minis at A$1.5", () => {
    const { first, second, moves } = mixOutcome({
      first: question({ beta: "0.7" }),
      second: question({ beta: "0.4", contractValue: 225e3, fx: "1.5" }),
    });
    expect([first.position.contracts, second.position.contracts].map(String)).toEqual(["-35", "-12"]);
    expect(second.position.exactContracts.toNumber()).toBeCloseTo(-0.4e7 / 337_500, 10);
    expect(moves.map(({ hedgedPnl }) => hedgedPnl.toFixed())).toEqual(["0", "2500", "2500"]);
  });

  it("lands both betas on their targets, does not care which index is first, and is linear in the value", () => {
    fc.assert(
      fc.property(leg, leg, fc.integer({ min: 1000, max: 1e9 }), (one, other, portfolioValue) => {
        const [first, second] = [question({ ...one, portfolioValue }), question({ ...other, portfolioValue })];
        for (const hedge of [first, second]) {
          const exact = exactContracts(hedge);
          const { betaAfter } = withContracts(hedge, exact);
          expect(betaAfter.minus(hedge.targetBeta).abs().lessThan("1e-35")).toBe(true);
          const twice = exactContracts({ ...hedge, portfolioValue: hedge.portfolioValue.times(2) });
          expect(twice.minus(exact.times(2)).abs().lessThan("1e-90")).toBe(true);
        }
        const [asked, swapped] = [mixOutcome({ first, second }), mixOutcome({ first: second, second: first })];
        expect(swapped.second.position).toEqual(asked.first.position);
        expect(swapped.moves[2]?.hedgedPnl.toFixed()).toBe(asked.moves[2]?.hedgedPnl.toFixed());
      }),
      { numRuns: 100 },
    );
  });
});
