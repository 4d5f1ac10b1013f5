import { describe, expect, it } from "vitest";
import { withoutTables } from "../../../src/study/question/tables.js";

describe("a table of holdings", () => {
  it.each(["|", "\t", "   "])("is written as sentences, its cells apart by %j", (gap) => {
    const row = (...cells: readonly string[]) => cells.join(gap);
    const table = [
      row("Stock", "Value ($)", "Beta"),
      row("A", "2m", "1.1"),
      row("B", "3m", "0.9"),
      row("Total", "5m", ""),
    ];
    expect(withoutTables(`Holdings:\n${table.join("\n")}\nHedge them.`)).toBe(
      "Holdings:\nThe holdings are $2m of A with a beta of 1.1, $3m of B with a beta of 0.9.\nHedge them.",
    );
  });

  it("is read by shares and prices, and by weights", () => {
    expect(withoutTables("Name | Shares | Price | Beta\n--- | --- | --- | ---\nA | 10 | £2 | 1\nB | 20 | £3 | 2")).toBe(
      "The holdings are 10 shares of A at £2 with a beta of 1, 20 shares of B at £3 with a beta of 2.",
    );
    expect(withoutTables("Stock | Weight | Beta\nA | 40 | 1\nB | 60% | 2")).toContain(
      "40% of A with a beta of 1, 60% of B",
    );
  });

  it.each(["a | b\nc | d", "Beta | Alpha | Gamma\n1 | 2 | 3\n4 | 5 | 6", "Stock | Value | Beta\nA | 2m | 1.1"])(
    "is left as it is where it is none: %j",
    (text) => {
      expect(withoutTables(text)).toBe(text);
    },
  );

  it("of two columns says what each number is", () => {
    expect(withoutTables("Futures price | 1,150 |\nMultiplier | $250")).toBe(
      "Futures price: 1,150.\nMultiplier: $250.",
    );
  });
});
