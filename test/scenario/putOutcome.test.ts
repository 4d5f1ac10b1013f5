import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blackScholes } from "../../src/computation/blackScholes.js";
import { Decimal, ONE } from "../../src/computation/decimal.js";
import { fairFuturesPrice } from "../../src/computation/fairFuturesPrice.js";
import { floorStrike } from "../../src/computation/floorStrike.js";
import { type PutOutcome, type PutQuestion, putOutcome } from "../../src/scenario/putOutcome.js";
import type { PutRow } from "../../src/scenario/putRows.js";
import { d, inputs } from "../support/hedge.js";

interface Given {
  readonly value?: number;
  readonly beta?: number;
  readonly floor?: number;
  readonly rate?: number;
  readonly dividend?: number;
  readonly years?: number;
  readonly volatility?: number;
  readonly moves?: readonly number[];
}

/** Hull, 11th ed., §17.1: US$500,000 at β 2, index 1,000, options on 100 times the index, floor US$450,000 in three months. */
function question(given: Given = {}): PutQuestion & { readonly plan: NonNullable<PutQuestion["plan"]> } {
  const { value = 500e3, beta = 2, floor = 0.9, rate = 0.12, dividend = 0.04, years = 0.25, moves = [-0.04] } = given;
  const indexLevel = d(1000);
  const times = { rate: d(rate), dividend: d(dividend), horizon: d(years) };
  const amount = d(value).times(floor);
  const portfolio = { portfolioValue: d(value), beta: d(beta) };
  const futuresPrice = fairFuturesPrice({ indexLevel, ...times, expiry: d(years) });
  const hedge = inputs({ portfolioValue: value, beta });
  return {
    hedge: {
      ...hedge,
      contractValue: futuresPrice.times(100),
      futuresPrice,
      fx: ONE,
      contract: { multiplier: d(100) },
    },
    indexLevel,
    plan: {
      ...times,
      strike: floorStrike({ ...portfolio, indexLevel, floor: amount, ...times }),
      floor: amount,
      expiry: { years: d(years) },
      moves: moves.map(d),
      ...(given.volatility === undefined ? {} : { pricing: { volatility: d(given.volatility) } }),
    },
  };
}

function protectionOf(outcome: PutOutcome) {
  return outcome.protection ?? expect.fail("no protection");
}

const least = (rows: readonly PutRow[], of: (row: PutRow) => Decimal) =>
  rows.reduce((low, row) => Decimal.min(low, of(row)), new Decimal(Number.POSITIVE_INFINITY));

const CALL = { kind: "call", indexLevel: d(1000), expiry: d("0.25") } as const;

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => Number(x.toFixed(6)));

describe("putOutcome", () => {
  it.each([
    [1, "5", "900"],
    [2, "10", "960"],
  ])("is Hull's at β %s: %s puts, strike %s", (beta, contracts, strike) => {
    const outcome = putOutcome(question({ beta }));
    expect(outcome.contracts.toFixed()).toBe(contracts);
    expect(protectionOf(outcome).strike.toFixed()).toBe(strike);
  });

  it("is Hull's table: 370,000 with the index at 880, 530,000 at 1,040, and 450,000 with the puts at 880 (§17.1)", () => {
    const { rows } = protectionOf(putOutcome(question({ moves: [-0.12, 0.04] })));
    expect(rows.map(({ unhedgedValue }) => unhedgedValue.toFixed())).toEqual(["370000", "530000"]);
    expect(rows.map(({ putValue }) => putValue.toFixed())).toEqual(["450000", "530000"]);
  });

  it("counts puts up: 2.4 becomes 3, and 5.33 cancel a delta of 0.45", () => {
    const { hedge, indexLevel } = question({ value: 1e6, beta: 1.2 });
    const outcome = putOutcome({ hedge: { ...hedge, fx: d(5) }, indexLevel, delta: d("-0.45") });
    expect(outcome.exactContracts.toFixed()).toBe("2.4");
    expect(outcome.contracts.toFixed()).toBe("3");
    expect(outcome.deltaNeutralContracts?.toFixed(2)).toBe("5.33");
  });

  it("keeps the floor at every index level, whatever beta, rates and rounding", () => {
    const moves = [-1, -0.6, -0.3, -0.15, -0.05, 0, 0.1, 0.5];
    fc.assert(
      fc.property(
        ...[
          between(0.6, 2.5),
          between(0.7, 1),
          between(0, 0.12),
          between(0, 0.06),
          between(0.05, 2),
          between(1e5, 1e8),
        ],
        (beta, floor, rate, dividend, years, value) => {
          const asked = question({ beta, floor, rate, dividend, years, value, moves });
          fc.pre(asked.plan.strike.greaterThan(0));
          const protection = protectionOf(putOutcome(asked));
          const kept = least(protection.rows, ({ putValue }) => putValue);
          expect(kept.minus(protection.floor).toNumber()).toBeGreaterThanOrEqual(-1e-20 * value);
          const atStrike = protection.rowAt(protection.strike.dividedBy(1000).minus(1));
          expect(atStrike.unhedgedValue.minus(protection.floor).abs().toNumber()).toBeLessThan(1e-20 * value);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("takes premium and collar off: floor less cost with puts, the floor itself with a collar of no cost", () => {
    const asked = question({ volatility: 0.2, moves: [-0.3, -0.1, 0.3, 0.5] });
    const { rows, cost, collar, floor } = protectionOf(putOutcome(asked));
    expect(cost?.cost.toNumber()).toBeCloseTo(1000 * (cost?.optionPrice.toNumber() ?? 0), 6);
    expect(rows[0]?.putValue.toFixed(6)).toBe(cost?.netFloor.toFixed(6));
    expect(rows[0]?.collarValue?.toFixed(6)).toBe(floor.toFixed(6));
    expect(rows[2]?.collarValue?.toFixed(6)).toBe(rows[3]?.collarValue?.toFixed(6));
    expect(collar?.isFound).toBe(true);
    expect(collar?.cost?.isZero()).toBe(true);
    const call = blackScholes({ ...asked.plan, ...CALL, strike: collar?.callStrike ?? d(1) }, d("0.2"));
    expect(call.optionPrice.toNumber()).toBeCloseTo(cost?.optionPrice.toNumber() ?? 0, 9);
  });

  it("breaks even where it says: unhedged below, today's value above", () => {
    const { cost, rowAt } = protectionOf(putOutcome(question({ volatility: 0.2 })));
    const at = (level: Decimal | undefined) => rowAt(level?.dividedBy(1000).minus(1) ?? expect.fail("no level"));
    const paid = at(cost?.paidBelow);
    expect(paid.putValue.minus(paid.unhedgedValue).toNumber()).toBeCloseTo(0, 6);
    // A quarter of 4% has been paid out.
    expect(at(cost?.earnedFrom).putValue.toNumber()).toBeCloseTo(500e3 - 5e3, 6);
  });

  it("earns the risk-free rate with futures on a portfolio without dividends, less only what is not tailed", () => {
    const asked = question({ beta: 1, dividend: 0, moves: [0] });
    const [row] = protectionOf(putOutcome(asked)).rows;
    const price = asked.hedge.futuresPrice.dividedBy(1000);
    expect(row?.futuresValue.toNumber()).toBeCloseTo(500e3 * (1 + (price.toNumber() - 1) / price.toNumber()), 6);
  });

  it("tells no delta-neutral count where delta is next to nothing, and no break-even below zero", () => {
    const outcome = putOutcome(question({ beta: 1, floor: 0.2, volatility: 0.1 }));
    expect(outcome.deltaNeutralContracts).toBeUndefined();
  });

  it("refuses a beta that puts cannot protect", () => {
    expect(() => putOutcome({ ...question(), hedge: { ...question().hedge, beta: d(-1) } })).toThrowError(
      "not-positive: beta",
    );
  });
});
