import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hedgePosition } from "../../src/computation/hedgePosition.js";
import { hedgeCaveats } from "../../src/scenario/caveats.js";
import { marketMove } from "../../src/scenario/marketMove.js";
import { d, inputs } from "../support/hedge.js";

describe("marketMove", () => {
  it("offsets A$600,000 on −5% (Derivatives Atlas, Portfolio Beta Hedging)", () => {
    const result = marketMove(hedgePosition(inputs(), "nearest"), d("-0.05"));
    expect(result.unhedgedPnl.toFixed()).toBe("-600000");
    expect(result.futuresPnl.toFixed()).toBe("600000");
    expect(result.hedgedPnl.toString()).toBe("0");
    expect(result.offset?.toFixed()).toBe("1");
  });

  it("has no offset where the portfolio does not move", () => {
    expect(marketMove(hedgePosition(inputs(), "nearest"), d(0)).offset).toBeUndefined();
    expect(marketMove(hedgePosition(inputs({ beta: 0, targetBeta: 1 }), "nearest"), d("0.1")).offset).toBeUndefined();
  });

  it("moves the hedged portfolio with the beta that the contracts leave", () => {
    const thousandth = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 1000);
    fc.assert(
      fc.property(thousandth(-3000, 3000), thousandth(-3000, 3000), thousandth(-999, 3000), (beta, target, move) => {
        const position = hedgePosition(inputs({ beta, targetBeta: target }), "nearest");
        const expected = position.betaAfter.times(position.portfolioValue).times(move);
        expect(marketMove(position, d(move)).hedgedPnl.minus(expected).abs().toNumber()).toBeLessThan(1e-40);
      }),
    );
  });
});

describe("hedgeCaveats", () => {
  const position = hedgePosition(inputs(), "nearest");
  const caveats = hedgeCaveats(position, marketMove(position, d("-0.05")), { multiplier: d(25) });
  const amount = (code: string) => {
    const caveat = caveats.find((caveat) => caveat.code === code);
    return caveat !== undefined && "amount" in caveat ? caveat.amount.toFixed() : undefined;
  };

  it("puts money on basis, beta and variation margin for the worked example", () => {
    // One point on 60 × A$25; 0.1 × A$10m × 5%; 60 × A$200,000 × 5%.
    expect(amount("basis")).toBe("1500");
    expect(amount("beta")).toBe("50000");
    expect(amount("variation-margin")).toBe("600000");
  });

  it("says that zero beta is not zero return, and asks for what would size the rest", () => {
    expect(caveats.map(({ code }) => code)).toEqual([
      "idiosyncratic-unknown",
      "basis",
      "beta",
      "variation-margin",
      "zero-beta",
    ]);
  });

  it("names rounding and currency where they exist", () => {
    const rounded = hedgePosition(inputs({ beta: 0.9, targetBeta: 0.5, fx: "1.5" }), "nearest");
    const codes = hedgeCaveats(rounded, marketMove(rounded, d("0.05")), { multiplier: d(25) }).map(({ code }) => code);
    expect(codes).toContain("rounding");
    expect(codes).toContain("currency");
    expect(codes).not.toContain("zero-beta");
  });
});
