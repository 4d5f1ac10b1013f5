import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenMoves, type ScenarioInputs, scenarioRow } from "../../src/scenario/scenario.js";
import { bandReach } from "../../src/scenario/uncertaintyBand.js";
import { d, inputs } from "../support/hedge.js";

/** Hull 11e §3.5: 5,050,000 at β 1.5, index 1,000, 4-month future at 1,010 × 250, 4% and 1% a year, three months. */
const hull: ScenarioInputs = {
  ...inputs({ portfolioValue: 5_050_000, beta: 1.5, contractValue: 252_500 }),
  contracts: d(-30),
  futuresPrice: d(1010),
  multiplier: d(250),
  carry: {
    indexLevel: d(1000),
    rate: d("0.04"),
    dividend: d("0.01"),
    horizon: d("0.25"),
    expiry: d(1).dividedBy(3),
  },
};

describe("with carry, Hull's table 3.4", () => {
  // Index, futures price, gain on futures, market return, portfolio return, portfolio value, total value.
  it.each([
    [900, "902", "810000", "-9.75", "-15.125", "4286187", "5096187"],
    [950, "952", "435000", "-4.75", "-7.625", "4664937", "5099937"],
    [1000, "1003", "52500", "0.25", "-0.125", "5043687", "5096187"],
    [1050, "1053", "-322500", "5.25", "7.375", "5422437", "5099937"],
    [1100, "1103", "-697500", "10.25", "14.875", "5801187", "5103687"],
  ])("index %d: future %s, gain %s, %s%%, %s%%, %s, %s", (index, future, gain, market, portfolio, value, total) => {
    const row = scenarioRow(hull, d(index).dividedBy(1000).minus(1));
    expect(row.indexLevel?.toFixed()).toBe(String(index));
    expect(row.marketReturn.times(100).toFixed()).toBe(market);
    expect(row.portfolioReturn.times(100).toFixed()).toBe(portfolio);
    // Hull prints portfolio values without their half dollar.
    expect(row.portfolioValue.truncated().toFixed()).toBe(value);
    // Hull rounds the futures price to whole points (1,002.5 up) and works on from there.
    const rounded = row.futuresPrice.round();
    expect(rounded.toFixed()).toBe(future);
    const printedGain = rounded.minus(1010).times(250).times(-30);
    expect(printedGain.toFixed()).toBe(gain);
    expect(row.portfolioValue.plus(printedGain).truncated().toFixed()).toBe(total);
  });

  it("at expiry the future is the index: 95 short at 2,102.54 × 100 earn 24,130 at 2,100 (brilliantassignmenthelp.com)", () => {
    const year = { rate: d("0.05"), dividend: d(0), horizon: d(1), expiry: d(1) };
    const given = {
      ...inputs({ portfolioValue: 20e6, beta: 1, contractValue: 210_254 }),
      contracts: d(-95),
      futuresPrice: d("2102.54"),
      multiplier: d(100),
      carry: { indexLevel: d(2000), ...year },
    };
    const row = scenarioRow(given, d("0.05"));
    expect([row.unhedgedPnl.toFixed(), row.futuresPnl.toFixed(), row.hedgedPnl.toFixed()]).toEqual([
      "1000000",
      "24130",
      "1024130",
    ]);
  });
});

describe("simple", () => {
  it("3m at β 1.5, 13 short at 1,450 × 250, −10%: −450,000 and +471,250, net 21,250 (wodefinance.com)", () => {
    const given = {
      ...inputs({ portfolioValue: 3e6, beta: 1.5, contractValue: 362_500 }),
      contracts: d(-13),
      futuresPrice: d(1450),
      multiplier: d(250),
    };
    const row = scenarioRow(given, d("-0.1"));
    expect(row.futuresPrice.toFixed()).toBe("1305");
    expect([row.unhedgedPnl, row.futuresPnl, row.hedgedPnl].map((money) => money.toFixed())).toEqual([
      "-450000",
      "471250",
      "21250",
    ]);
  });
});

const base: ScenarioInputs = { ...inputs(), contracts: d(-60), futuresPrice: d(8000), multiplier: d(25) };

describe("stressed", () => {
  it("adds each risk alone: beta in falls, basis, specific", () => {
    const stress = { betaInFalls: d("1.5"), basisPoints: d(40), specific: d("-0.02") };
    const row = scenarioRow({ ...base, stress }, d("-0.1"));
    expect(row.stressed.beta.toFixed()).toBe("-300000"); // 0.3 × 10m × −10%
    expect(row.stressed.basis.toFixed()).toBe("-60000"); // 40 points on 60 short × A$25
    expect(row.stressed.specific.toFixed()).toBe("-200000");
    expect(row.hedgedPnl.toFixed()).toBe("-560000");
    expect(scenarioRow({ ...base, stress }, d("0.1")).stressed.beta.toString()).toBe("0");
  });

  it("leaves a result that is the plain one plus its parts", () => {
    const number = fc.integer({ min: -300, max: 300 }).map((n) => d(n).dividedBy(100));
    fc.assert(
      fc.property(number, number, number, fc.integer({ min: -100, max: 100 }), (beta, basis, specific, percent) => {
        const move = d(percent).dividedBy(100);
        const stress = { betaInFalls: beta, basisFraction: basis.dividedBy(100), specific: specific.dividedBy(100) };
        const row = scenarioRow({ ...base, stress }, move);
        const parts = row.stressed.beta.plus(row.stressed.basis).plus(row.stressed.specific);
        expect(row.hedgedPnl.minus(parts).equals(scenarioRow(base, move).hedgedPnl)).toBe(true);
      }),
    );
  });
});

describe("breakEvenMoves", () => {
  it("finds where nothing is gained or lost", () => {
    const partly = { ...base, contracts: d(-30), stress: { specific: d("-0.03") } };
    const moves = breakEvenMoves(partly);
    expect(moves).toHaveLength(1);
    for (const move of moves) expect(scenarioRow(partly, move).hedgedPnl.abs().toNumber()).toBeLessThan(1e-60);
    expect(moves[0]?.toFixed()).toBe("0.05"); // 3% lost against 0.6 left of beta
  });

  it("finds none where the market is hedged away", () => {
    expect(breakEvenMoves(base)).toEqual([]);
  });
});

describe("scenarioRow", () => {
  it("refuses a fall of more than everything, and an expiry before the horizon", () => {
    expect(() => scenarioRow(base, d("-1.01"))).toThrowError("out-of-range: indexMove");
    const carry = { indexLevel: d(8000), rate: d(0), dividend: d(0), horizon: d(1), expiry: d("0.5") };
    expect(() => scenarioRow({ ...base, carry }, d(0))).toThrowError("out-of-range: expiry");
  });
});

describe("bandReach", () => {
  it("is 1.96 standard deviations of two independent errors", () => {
    const reach = bandReach({
      portfolioValue: d(10e6),
      excess: d("-0.05"),
      standardError: d("0.1"),
      residual: d(200e3),
    });
    // Hypotenuse of 50,000 and 200,000: 206,155.28; R's qnorm(0.975) = 1.959963984540054.
    expect(reach.toNumber()).toBeCloseTo(Math.hypot(50_000, 200_000) * 1.959963984540054, 6);
    expect(bandReach({ portfolioValue: d(1), excess: d(1) }).toFixed()).toBe("0");
  });
});
