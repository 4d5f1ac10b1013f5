import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portfolioBeta } from "../../src/computation/portfolioBeta.js";
import { d } from "../support/hedge.js";

const holding = (weight: string | number, beta: string | number) => ({ name: "x", weight: d(weight), beta: d(beta) });

describe("portfolioBeta", () => {
  it("is 1.1375 for $45,000 at 0.7 and $75,000 at 1.4 (published exercise, partnerperformance.uonbi.ac.ke 15170581)", () => {
    const holdings = [
      holding(d(45_000).dividedBy(120_000).toFixed(), 0.7),
      holding(d(75_000).dividedBy(120_000).toFixed(), 1.4),
    ];
    expect(portfolioBeta(holdings).beta.toFixed()).toBe("1.1375");
  });

  it("is 1.3808 with the rounded weights of transtutors.com 140798", () => {
    const holdings = [holding("0.34", "1.25"), holding("0.18", "2.35"), holding("0.48", "1.11")];
    expect(portfolioBeta(holdings).beta.toDecimalPlaces(4).toFixed()).toBe("1.3808");
  });

  it("is the sum of the contributions that it lists", () => {
    const weights = fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -300, max: 300 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weights, (rows) => {
        const { beta, holdings } = portfolioBeta(rows.map(([weight, each]) => holding(weight / 100, each / 100)));
        const sum = holdings.reduce((total, { contribution }) => total.plus(contribution), d(0));
        expect(sum.equals(beta)).toBe(true);
      }),
    );
  });

  it("refuses an empty portfolio", () => {
    expect(() => portfolioBeta([])).toThrowError("zero-total: holdings");
  });
});
