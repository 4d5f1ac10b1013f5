import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/computation/decimal.js";
import { withOwnReturn } from "../../src/scenario/ownReturn.js";

describe("a portfolio's own return beside the futures' profit", () => {
  it("stands in place of beta times the market's", () => {
    const market = {
      marketMove: new Decimal("-0.05"),
      unhedgedPnl: new Decimal(-2_860_000),
      futuresPnl: new Decimal(2_860_000),
      hedgedPnl: new Decimal(0),
    };
    const { unhedgedPnl, futuresPnl, hedgedPnl, offset } = withOwnReturn(
      market,
      new Decimal(52e6),
      new Decimal("-0.06"),
    );
    expect([unhedgedPnl, futuresPnl, hedgedPnl].map((amount) => amount.toFixed())).toEqual([
      "-3120000",
      "2860000",
      "-260000",
    ]);
    expect(offset?.toSignificantDigits(6).toFixed()).toBe("0.916667");
  });
});
