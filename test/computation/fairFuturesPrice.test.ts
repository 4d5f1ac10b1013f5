import { describe, expect, it } from "vitest";
import { basis } from "../../src/computation/basis.js";
import { fairFuturesPrice } from "../../src/computation/fairFuturesPrice.js";
import { d } from "../support/hedge.js";

const fair = (indexLevel: number, rate: string, dividend: string, months: number) =>
  fairFuturesPrice({
    indexLevel: d(indexLevel),
    rate: d(rate),
    dividend: d(dividend),
    expiry: d(months).dividedBy(12),
  });

describe("fairFuturesPrice", () => {
  it.each([
    // Hull, Options, Futures, and Other Derivatives, ch. 5: a problem, and the example in the text (1,313.07).
    [350, "0.08", "0.04", 4, "354.7"],
    [1300, "0.05", "0.01", 3, "1313.07"],
    // §3.5: an index of 900 with one month left, printed as 902 (902.25 unrounded).
    [900, "0.04", "0.01", 1, "902.25"],
  ])("is what Hull prints for an index of %d, %s, %s, %d months: %s", (index, rate, dividend, months, printed) => {
    expect(fair(index, rate, dividend, months).toFixed(printed.split(".")[1]?.length ?? 0)).toBe(printed);
  });

  it("is the index itself at expiry, and below it where dividends are more than interest", () => {
    expect(fair(8000, "0.04", "0.03", 0).toFixed()).toBe("8000");
    expect(fair(8000, "0.02", "0.04", 6).lessThan(8000)).toBe(true);
    expect(() => fair(0, "0.02", "0.04", 6)).toThrowError("not-positive: indexLevel");
  });
});

describe("basis", () => {
  it("is spot less futures price: 0.30 and 0.10 in Hull §3.3", () => {
    expect(basis(d("2.5"), d("2.2")).toFixed()).toBe("0.3");
    expect(basis(d(2), d("1.9")).toFixed()).toBe("0.1");
  });
});
