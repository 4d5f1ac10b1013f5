import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type VarQuestion, varOutcome } from "../../src/scenario/varOutcome.js";
import { d, inputs } from "../support/hedge.js";

const question: VarQuestion = {
  portfolioValue: d(10e6),
  beta: d("1.2"),
  indexVolatility: d("0.16"),
  residualVolatility: d("0.08"),
  level: d("0.99"),
  horizon: { years: d(10).dividedBy(252) },
  targetBeta: d(0),
};
const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((n) => d(n).dividedBy(1000));
const any = fc.record({
  portfolioValue: fc.integer({ min: 1, max: 1e12 }).map((n) => d(n)),
  beta: thousandths(-3000, 3000),
  indexVolatility: thousandths(1, 2000),
  residualVolatility: thousandths(0, 2000),
  level: thousandths(501, 999),
  targetBeta: thousandths(-2000, 2000),
  horizon: fc.integer({ min: 1, max: 500 }).map((days) => ({ years: d(days).dividedBy(252) })),
});
const near = (a: { toNumber(): number }, b: number) =>
  expect(Math.abs(a.toNumber() - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

describe("value at risk before and after a hedge", () => {
  it("is z σ V √T: worked in R for A$10m at β 1.2, 16%, 8%, ten days at 99%", () => {
    // R: s <- sqrt(10/252)*10e6; t <- sqrt(.192^2+.08^2); z <- qnorm(.99); c(s*z*1.2*.16, s*z*.08, s*z*t, s*t*dnorm(z)/.01)
    const { unhedged, hedged } = varOutcome(question);
    near(unhedged.market.valueAtRisk, 889_765.610981714);
    near(hedged.total.valueAtRisk, 370_735.671242381);
    near(unhedged.total.valueAtRisk, 963_912.745230191);
    near(unhedged.total.expectedShortfall, 1_104_320.632536219);
  });

  it("has parts whose squares add up, and a shortfall above it", () => {
    fc.assert(
      fc.property(any, (given) => {
        for (const { market, specific, total } of [varOutcome(given).unhedged, varOutcome(given).hedged]) {
          const squares = market.valueAtRisk.pow(2).plus(specific?.valueAtRisk.pow(2) ?? 0);
          near(squares.sqrt(), total.valueAtRisk.toNumber());
          expect(total.expectedShortfall.greaterThanOrEqualTo(total.valueAtRisk)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("loses its whole market part to a full hedge, and nothing of the specific one to any", () => {
    fc.assert(
      fc.property(any, (given) => {
        const { unhedged, hedged } = varOutcome({ ...given, targetBeta: d(0) });
        expect(hedged.market.valueAtRisk.isZero()).toBe(true);
        expect(hedged.specific).toEqual(unhedged.specific);
        expect(hedged.total.valueAtRisk.equals(unhedged.specific?.valueAtRisk ?? -1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("grows with the square root of the horizon and with the value", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 2, max: 50 }), (given, times) => {
        const once = varOutcome(given).unhedged.total.valueAtRisk.toNumber();
        const longer = { years: given.horizon.years.times(times) };
        near(varOutcome({ ...given, horizon: longer }).unhedged.total.valueAtRisk, once * Math.sqrt(times));
        const larger = given.portfolioValue.times(times);
        near(varOutcome({ ...given, portfolioValue: larger }).unhedged.total.valueAtRisk, once * times);
      }),
      { numRuns: 50 },
    );
  });

  it("takes contracts held as they are, sizes them where there are none, and says what they leave", () => {
    const hedge = inputs();
    expect(varOutcome({ ...question, hedge }).position?.contracts.toNumber()).toBe(-60);
    const { betaAfter, reduction } = varOutcome({ ...question, hedge: { ...hedge, held: d(-50) } });
    expect(betaAfter.toFixed()).toBe("0.2");
    expect(reduction?.toNumber()).toBeCloseTo(1 - Math.hypot(0.2 * 0.16, 0.08) / Math.hypot(1.2 * 0.16, 0.08), 12);
  });

  it("is the market part alone where nothing is known of the rest, and nothing where nothing moves", () => {
    const { residualVolatility: _, ...market } = question;
    const { unhedged, hedged } = varOutcome(market);
    expect(unhedged.specific).toBeUndefined();
    expect(unhedged.total).toEqual(unhedged.market);
    expect(hedged.total.valueAtRisk.isZero()).toBe(true);
    expect(varOutcome({ ...market, beta: d(0) }).reduction).toBeUndefined();
  });
});
