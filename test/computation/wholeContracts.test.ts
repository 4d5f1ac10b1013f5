import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/computation/decimal.js";
import { exactContracts } from "../../src/computation/exactContracts.js";
import { hedgePosition } from "../../src/computation/hedgePosition.js";
import { ladder } from "../../src/computation/ladder.js";
import { isTie, wholeContracts } from "../../src/computation/wholeContracts.js";
import { d, hedgeable, inputs } from "../support/hedge.js";

describe("wholeContracts", () => {
  it.each([
    ["-13.33", "nearest", "-13"],
    ["-13.33", "never_over", "-13"],
    ["-13.33", "at_least", "-14"],
    ["-12.5", "nearest", "-13"],
    ["12.5", "nearest", "13"],
    ["-0.4", "nearest", "0"],
    ["0.4", "at_least", "1"],
    ["-60", "at_least", "-60"],
  ] as const)("%s %s → %s", (exact, rounding, whole) => {
    expect(wholeContracts(d(exact), rounding).toString()).toBe(whole);
  });

  it("treats shorts and longs alike", () => {
    const count = fc.integer({ min: 0, max: 1e7 }).map((n) => d(n).dividedBy(200));
    fc.assert(
      fc.property(count, fc.constantFrom("nearest", "never_over", "at_least" as const), (exact, rounding) => {
        const short = wholeContracts(exact.negated(), rounding as "nearest");
        expect(short.negated().equals(wholeContracts(exact, rounding as "nearest"))).toBe(true);
      }),
    );
  });

  it("brackets the exact count: never_over ≤ |N*| ≤ at_least, nearest within a half", () => {
    const count = fc.integer({ min: -1e7, max: 1e7 }).map((n) => d(n).dividedBy(300));
    fc.assert(
      fc.property(count, (exact) => {
        expect(wholeContracts(exact, "never_over").abs().lessThanOrEqualTo(exact.abs())).toBe(true);
        expect(wholeContracts(exact, "at_least").abs().greaterThanOrEqualTo(exact.abs())).toBe(true);
        expect(wholeContracts(exact, "nearest").minus(exact).abs().lessThanOrEqualTo("0.5")).toBe(true);
      }),
    );
  });
});

describe("ties", () => {
  // 12.5: A$2.5m at β 1 and 16.5: A$3.3m at β 1, both with SPI 200 at 8,000.
  it.each([
    [2_500_000, 1, "-12.5"],
    [3_300_000, 1, "-16.5"],
    [2_750_000, 1.2, "-16.5"],
  ])("recognises %d at beta %d as exactly %s", (portfolioValue, beta, exact) => {
    const given = inputs({ portfolioValue, beta });
    expect(exactContracts(given).toFixed()).toBe(exact);
    expect(hedgePosition(given, "nearest").tie).toBe(true);
  });

  it("are not moved by numbers that floating point cannot hold", () => {
    // 0.1 + 0.2 in beta: (0.3 − 0) × 8,333,333.333… would miss; exact decimals do not.
    const given = inputs({ portfolioValue: "4166666.5", beta: "0.3", contractValue: "99999.996" });
    expect(isTie(exactContracts(given))).toBe(true);
    expect(exactContracts(given).toFixed()).toBe("-12.5");
  });

  it("leave the same distance on both sides", () => {
    const position = hedgePosition(inputs({ portfolioValue: 2_500_000, beta: 1 }), "nearest");
    const [less, more] = position.ladder.map((rung) => rung.betaAfter);
    expect(less?.negated().equals(more ?? new Decimal(9))).toBe(true);
  });

  it("are not seen beside one", () => {
    expect(isTie(d("-12.5000000000000000000001"))).toBe(false);
  });
});

describe("ladder", () => {
  it("shows the two whole counts beside 13.33 with the beta each leaves", () => {
    const given = inputs({ beta: 1.5, contractValue: 1_125_000 });
    const rungs = ladder(hedgeable(given), exactContracts(given));
    expect(rungs.map(({ contracts, betaAfter }) => [contracts.toFixed(), betaAfter.toFixed()])).toEqual([
      ["-13", "0.0375"],
      ["-14", "-0.075"],
    ]);
  });

  it("shows a neighbour on each side of a whole count", () => {
    const given = inputs();
    expect(ladder(hedgeable(given), exactContracts(given)).map(({ contracts }) => contracts.toFixed())).toEqual([
      "-59",
      "-60",
      "-61",
    ]);
  });

  it("shows 0 and 1 short below half a contract", () => {
    const given = inputs({ portfolioValue: 50_000 });
    expect(ladder(hedgeable(given), exactContracts(given)).map(({ contracts }) => contracts.toString())).toEqual([
      "0",
      "-1",
    ]);
  });
});
