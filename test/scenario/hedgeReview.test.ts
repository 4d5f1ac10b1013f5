import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decimal } from "../../src/computation/decimal.js";
import { fairExitPrice } from "../../src/computation/fairExitPrice.js";
import { hedgeReview, type ReviewInputs } from "../../src/scenario/hedgeReview.js";
import { d } from "../support/hedge.js";

/** A number with at most so many places, as somebody types it. */
const typed = (min: number, max: number, places: number) =>
  fc
    .integer({ min: Math.round(min * 10 ** places), max: Math.round(max * 10 ** places) })
    .map((n) => d(n).div(10 ** places));

const review = fc
  .record({
    portfolioValue: typed(1000, 1e9, 2),
    beta: typed(-3, 3, 4),
    targetBeta: typed(-3, 3, 4),
    entry: typed(10, 50_000, 2),
    exit: typed(10, 50_000, 2),
    multiplier: typed(0.1, 500, 2),
    futuresBeta: typed(0.1, 2, 3),
    fx: typed(0.01, 200, 5),
    contracts: fc.integer({ min: -5000, max: 5000 }).map(d),
    indexReturn: typed(-0.49, 0.6, 12),
    portfolioReturn: typed(-0.9, 0.9, 6),
    cost: typed(0, 10_000, 2),
    measuredBeta: typed(-3, 3, 4),
    rate: typed(-0.02, 0.15, 4),
    dividend: typed(0, 0.1, 4),
    horizon: typed(0.01, 2, 4),
  })
  .map(
    (given): ReviewInputs => ({
      plan: {
        ...{ portfolioValue: given.portfolioValue, beta: given.beta, targetBeta: given.targetBeta },
        ...{ futuresBeta: given.futuresBeta, fx: given.fx, futuresPrice: given.entry },
        contractValue: given.entry.times(given.multiplier),
        contract: { multiplier: given.multiplier },
      },
      contracts: given.contracts,
      indexReturn: given.indexReturn,
      exitPrice: given.exit,
      portfolioPnl: given.portfolioValue.times(given.portfolioReturn),
      cost: given.cost,
      measuredBeta: given.measuredBeta,
      carry: { rate: given.rate, dividend: given.dividend, horizon: given.horizon },
    }),
  );

const sum = (...parts: readonly (Decimal | undefined)[]) =>
  parts.reduce<Decimal>((total, part) => total.plus(part ?? Number.NaN), d(0)).toFixed();

describe("hedgeReview", () => {
  it("splits a miss into parts that sum to it to the last digit, and parts of parts likewise", () => {
    fc.assert(
      fc.property(review, (inputs) => {
        const found = hedgeReview(inputs);
        const { missBetaAlpha, missBasis, missSize, missRounding, missCost, betaAndAlpha, driftAndMispricing } = found;
        expect(sum(missBetaAlpha, missBasis, missSize, missRounding, missCost)).toBe(found.missTotal.toFixed());
        expect(sum(betaAndAlpha?.beta, betaAndAlpha?.alpha)).toBe(missBetaAlpha.toFixed());
        expect(sum(driftAndMispricing?.drift, driftAndMispricing?.mispricing)).toBe(missBasis.toFixed());
        expect(sum(found.plannedPnl, found.missTotal)).toBe(found.actualPnl.toFixed());
      }),
      { numRuns: 200 },
    );
  });

  it("is linear: portfolio, contracts and cost twice as large miss twice as much, part by part", () => {
    fc.assert(
      fc.property(review, (inputs) => {
        const { plan, contracts, portfolioPnl, cost } = inputs;
        const one = hedgeReview(inputs);
        const two = hedgeReview({
          ...inputs,
          plan: { ...plan, portfolioValue: plan.portfolioValue.times(2) },
          contracts: contracts.times(2),
          portfolioPnl: portfolioPnl.times(2),
          cost: cost.times(2),
        });
        for (const part of ["missTotal", "missBetaAlpha", "missBasis", "missCost"] as const)
          expect(two[part].toFixed()).toBe(one[part].times(2).toFixed());
        // Twice the exact count may round to another one; together they stay linear.
        expect(sum(two.missSize, two.missRounding)).toBe(sum(one.missSize.plus(one.missRounding).times(2)));
      }),
      { numRuns: 100 },
    );
  });

  it("finds nothing missed where portfolio and future do as planned with the exact count", () => {
    fc.assert(
      fc.property(review, (inputs) => {
        const { plan, indexReturn } = inputs;
        const { position } = hedgeReview(inputs);
        const found = hedgeReview({
          ...inputs,
          contracts: position.exactContracts,
          exitPrice: plan.futuresPrice.times(plan.futuresBeta.times(indexReturn).plus(1)),
          portfolioPnl: plan.beta.times(plan.portfolioValue).times(indexReturn),
          cost: d(0),
        });
        // An exact count that goes on without end is cut at 120 digits.
        for (const part of [
          found.missBetaAlpha,
          found.missBasis,
          found.missSize.plus(found.missRounding),
          found.missTotal,
        ])
          expect(part.abs().lessThan("1e-60")).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("tells the realised beta of portfolio and of both, so that the miss is what they are off by", () => {
    fc.assert(
      fc.property(review, (inputs) => {
        const { plan, indexReturn, cost } = inputs;
        const found = hedgeReview(inputs);
        fc.pre(!indexReturn.isZero());
        const moved = plan.portfolioValue.times(indexReturn);
        const offBy = (realised: Decimal | undefined, planned: Decimal) =>
          realised?.minus(planned).times(moved).toNumber() ?? Number.NaN;
        expect(offBy(found.realisedBeta, plan.beta)).toBeCloseTo(found.missBetaAlpha.toNumber(), 6);
        expect(offBy(found.realisedBetaAfter, plan.targetBeta)).toBeCloseTo(found.missTotal.plus(cost).toNumber(), 6);
      }),
      { numRuns: 100 },
    );
  });
});

describe("fairExitPrice", () => {
  it("is Hull's 902.25 from the fair price at the start (11th ed., §3.5: 1,000 to 900, 4%, 1%, one of four months left)", () => {
    const rates = { futuresBeta: d(1), rate: d("0.04"), dividend: d("0.01"), horizon: d("0.25") };
    const entryPrice = d(1000 * Math.exp(0.03 / 3));
    const found = fairExitPrice({ ...rates, entryPrice, indexReturn: d("-0.1") }).toNumber();
    expect(found).toBeCloseTo(900 * Math.exp(0.03 / 12), 9);
    expect(found).toBeCloseTo(902.25, 2);
  });

  it("falls with rates above dividends, and stays where they are equal", () => {
    const at = (rate: string) =>
      fairExitPrice({
        ...{ entryPrice: d(8000), indexReturn: d(0), futuresBeta: d(1) },
        ...{ rate: d(rate), dividend: d("0.03"), horizon: d(1) },
      }).toNumber();
    expect(at("0.03")).toBe(8000);
    expect(at("0.05")).toBeCloseTo(8000 * Math.exp(-0.02), 9);
    expect(at("0.01")).toBeGreaterThan(8000);
  });
});
