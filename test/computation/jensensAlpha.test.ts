import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedReturn } from "../../src/computation/expectedReturn.js";
import { jensensAlpha } from "../../src/computation/jensensAlpha.js";
import { d } from "../support/hedge.js";

describe("jensensAlpha", () => {
  it.each([
    // Bodie, Kane and Marcus, Investments, §9.1: 17% expected at β 1.2 where the line has 15.6%.
    ["0.17", "0.06", "0.14", "1.2", "0.014"],
    // The same, ch. 24, portfolio performance evaluation, concept check 1: portfolio P.
    ["0.35", "0.06", "0.28", "1.2", "0.026"],
  ])("of %s with bills at %s, market %s, beta %s is the printed %s", (earned, bills, market, beta, printed) => {
    const inputs = { portfolioReturn: d(earned), riskFreeRate: d(bills), marketReturn: d(market), beta: d(beta) };
    expect(jensensAlpha(inputs).toFixed()).toBe(printed);
  });

  it("is what is left: expected return and alpha are the return, exactly", () => {
    const share = fc.integer({ min: -100_000, max: 100_000 }).map((n) => d(n).dividedBy(10_000));
    fc.assert(
      fc.property(share, share, share, share, (portfolioReturn, riskFreeRate, marketReturn, beta) => {
        const inputs = { riskFreeRate, marketReturn, beta };
        const alpha = jensensAlpha({ ...inputs, portfolioReturn });
        expect(expectedReturn(inputs).plus(alpha).equals(portfolioReturn)).toBe(true);
      }),
    );
  });
});
