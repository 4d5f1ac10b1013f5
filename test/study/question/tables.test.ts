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

  it.each([
    [
      "one blank apart",
      "Share Number Beta Price\nHDFC Bank 1,200 0.95 Rs 1,650\nTata Motors 2,000 1.6 Rs 900",
      "1,200 shares of HDFC Bank at Rs 1,650 with a beta of 0.95, 2,000 shares of Tata Motors at Rs 900 with a beta of 1.6",
    ],
    [
      "headings in other words",
      "Scrip  Market Price (Rs)  No. of Shares  Value (beta)\nITC  29.40  400  0.59\nTCS  318.70  800  1.32",
      "400 shares of ITC at Rs 29.40 with a beta of 0.59, 800 shares of TCS at Rs 318.70 with a beta of 1.32",
    ],
    [
      "two dates",
      "Stock | Shares | Beta | 4/1 price | 7/1 price\nA | 500 | 1.1 | 30.00 | 28.00\nB | 400 | 0.8 | 20.00 | 21.00",
      "500 shares of A at 30.00 and later 28.00 with a beta of 1.1, 400 shares of B at 20.00 and later 21.00 with a beta of 0.8",
    ],
    [
      "a unit in the heading, cash without a beta, a total",
      "Asset      Market value ($m)   Beta\nShares      60                1.2\nCash        40                -\nTotal  100",
      "$60 million of Shares with a beta of 1.2, $40 million of Cash with a beta of 0",
    ],
    [
      "a unit above",
      "Holdings (Rs. in lakhs):\nScrip | Market value | Beta\nA | 40 | 0.8\nB | 35 | 0.9",
      "Rs 40 lakh of A with a beta of 0.8, Rs 35 lakh of B with a beta of 0.9",
    ],
    [
      "fractions and a row of the portfolio",
      "Stock   Weight   Beta\nA   0.30   1.10\nB   0.70   0.62\nPortfolio   1.00   0.76",
      "30% of A with a beta of 1.10, 70% of B with a beta of 0.62",
    ],
    [
      "a price once paid",
      "Stock  Number of shares  Purchase price  Current price  Beta\nA  50  $30  $36  1.1\nB  80  $25  $22  0.8",
      "50 shares of A at $36 with a beta of 1.1, 80 shares of B at $22 with a beta of 0.8",
    ],
    [
      "a side for each",
      "Stock | Position | Shares | Price | Beta\nX | Long | 100 | $22 | 1.5\nY | Short | 50 | $40 | 2",
      "100 shares of X at $22 with a beta of 1.5, -50 shares of Y at $40 with a beta of 2",
    ],
    [
      "commas, some of them quoted",
      'Holding,Value,Beta\nX,"$1,200,000",1.5\nY,"$800,000",0.8',
      "$1200000 of X with a beta of 1.5, $800000 of Y with a beta of 0.8",
    ],
    [
      "thousands apart, decimal commas",
      "Company\tNumber of shares\tShare price (€)\tβ\nSAP\t2 000\t180.20\t1.15\nBASF\t3000\t45,50\t1.05",
      "2000 shares of SAP at €180.20 with a beta of 1.15, 3000 shares of BASF at €45.50 with a beta of 1.05",
    ],
    [
      "its columns as lines",
      "Stock        A       B\nShares     1,000   2,000\nPrice ($)   50      20\nBeta       1.2     0.9",
      "1,000 shares of A at $50 with a beta of 1.2, 2,000 shares of B at $20 with a beta of 0.9",
    ],
    [
      "no heading",
      "Assets (in $ millions)\n\nTechnology  42   beta 1.35\nCash         8   beta 0",
      "$42 million of Technology with a beta of 1.35, $8 million of Cash with a beta of 0",
    ],
    [
      "no heading, but weights",
      "Daimler 40%, beta 1.20\nDanone 60%, beta 0.70",
      "40% of Daimler with a beta of 1.20, 60% of Danone with a beta of 0.70",
    ],
    [
      "what the first row says of all",
      "Security: A Ltd. market price Rs 31.40, no. of shares 500, beta 0.59\nB Ltd. Rs 322.50, 800, 1.32",
      "500 shares of A Ltd at Rs 31.40 with a beta of 0.59, 800 shares of B Ltd at Rs 322.50 with a beta of 1.32",
    ],
    [
      "a list",
      "- Apple: 1,200 shares at $190, beta 1.25\n- Ford: 10,000 shares at $12, beta 1.5",
      "1,200 shares of Apple at $190 with a beta of 1.25, 10,000 shares of Ford at $12 with a beta of 1.5",
    ],
    [
      "a numbered list",
      "1. BHP – A$4.0m, β = 1.3\n2. CBA – A$3.5m, β = 1.0",
      "A$4.0m of BHP with a beta of 1.3, A$3.5m of CBA with a beta of 1.0",
    ],
  ])("is read with %s", (_, table, rows) => {
    expect(withoutTables(table)).toContain(`The holdings are ${rows}.`);
  });

  it.each([
    "Client | Portfolio value | Beta\nA | $2m | 1.1\nB | $3m | 0.9\nHow many contracts for each client?",
    "Stock | Value | Beta | Target beta\nA | $2m | 1.1 | 1\nB | n/a | 0.9 | 1",
    "Portfolio value: $10m\nBeta: 1.2\nFutures: 4,000",
    "Sell 40 futures, beta 1.2\nBuy 60 futures, beta 0.8",
  ])("is none where rows are hedged apart, or are no holdings: %j", (text) => {
    expect(withoutTables(text)).toBe(text);
  });

  it("of assets, with the unit in its heading, is written as sentences without its sum", () => {
    expect(
      withoutTables("Assets (Rs in crores):\nEquity shares  90.00\nCash  10.00\nTotal  100.00\nBeta is 1.1."),
    ).toBe("Assets (Rs in crores). Equity shares: Rs 90.00 crore. Cash: Rs 10.00 crore.\nBeta is 1.1.");
  });

  it.each(["Assets:\nShares 90\nCash 10", "Prices in Rs crores:\nIndex 90\nFutures 10", "In Rs crores: 40\nA 1\nB 2"])(
    "of assets is left as it is where it says no unit or lists something else: %j",
    (text) => {
      expect(withoutTables(text)).toBe(text);
    },
  );
});
