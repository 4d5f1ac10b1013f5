import { describe, expect, it } from "vitest";
import { FUND, MARKET, MONTH_ENDS, monthly, problem, reading } from "./support.js";

const values = monthly().trim().split("\n").slice(1);
const table = (head: readonly string[]) => [...head, ...values].join("\n");

/** Four funds, a market and a risk-free rate. */
const funds = [
  "Date,HAM1,HAM2,HAM3,S&P 500 TR,US 3m TR",
  ...MONTH_ENDS.map((date, at) => [date, FUND[at], -(FUND[at] ?? 0), FUND[5 - at], MARKET[at], 0.001].join(",")),
].join("\n");

describe("headers", () => {
  it("below titles are found, and the titles counted", async () => {
    const read = await reading(table(["Returns of the fund", "Source: our books,2015", "Date,Fund,Market"]));
    expect(read).toMatchObject({ assetReturns: FUND, counts: { skippedLines: 2 } });
    expect(read.notes).toContainEqual({ code: "title-lines", count: 2 });
  });

  it("above a row of units give the names", async () => {
    const read = await reading(table(["Date,Fund,Market", ",USD,USD"]), { asset: "fund" });
    expect(read).toMatchObject({ asset: { name: "Fund" }, assetReturns: FUND });
    expect(read.notes).toContainEqual({ code: "second-header", line: 2 });
  });

  it("of yfinance, three rows of them, give the tickers", async () => {
    const read = await reading(table(["Price,Close,Close", "Ticker,FUND,^GSPC", "Date,,"]), {
      asset: "FUND",
      index: "gspc",
    });
    expect(read).toMatchObject({ asset: { name: "FUND" }, index: { name: "^GSPC" }, assetReturns: FUND });
  });

  it("that are missing leave the columns to their numbers", async () => {
    const read = await reading(values.join("\n"), { asset: "2", index: "column 3" });
    expect(read).toMatchObject({ asset: { name: "column 2" }, assetReturns: FUND, indexReturns: MARKET });
    expect(read.notes).toContainEqual({ code: "header-missing" });
  });

  it("that repeat a name are told apart", async () => {
    const read = await reading(table(["Date,Close,Close"]), { asset: "close", index: "Close (2)" });
    expect(read).toMatchObject({ assetReturns: FUND, indexReturns: MARKET });
    expect(read.notes).toContainEqual({ code: "repeated-names", names: ["Close"] });
  });

  it("once more in the middle, and lines below the values, are passed over", async () => {
    const read = await reading(
      table(["Date,Fund,Market"]).replace("2015-04-30", "Date,Fund,Market\n2015-04-30").concat("\nSource: us,,\n"),
    );
    expect(read).toMatchObject({ assetReturns: FUND, counts: { rows: 6, skippedLines: 2 } });
    expect(read.notes).toContainEqual({ code: "footer-lines", count: 1 });
  });
});

describe("a column", () => {
  it("is named whatever its case, spaces and punctuation, or by number", async () => {
    for (const asset of ["HAM1", "ham 1", "Ham-1", "column 2", "2"]) {
      expect((await reading(funds, { asset })).asset).toMatchObject({ name: "HAM1", chosen: "typed" });
    }
    expect((await reading(funds, { asset: "HAM1", index: "sp500tr" })).index).toEqual({
      name: "S&P 500 TR",
      chosen: "typed",
    });
  });

  it("that does not exist is refused with those near it", async () => {
    expect(await problem(funds, { asset: "HAM4" })).toMatchObject({
      code: "unknown-column",
      field: "asset",
      details: { part: "HAM4", fixes: expect.arrayContaining(["HAM1", "HAM2", "HAM3"]) },
    });
    expect((await problem(funds, { asset: "HAM1", index: "500" })).details.fixes).toEqual(["S&P 500 TR"]);
  });

  it("of dates or of words is refused as asset", async () => {
    expect(await problem(funds, { asset: "date" })).toMatchObject({
      code: "column-not-numbers",
      details: { about: "dates" },
    });
    const worded = funds.replace("Date", "Note,Date").replace(/^20/gm, "good,20");
    expect(await problem(worded, { asset: "note" })).toMatchObject({
      code: "column-not-numbers",
      details: { about: "text" },
    });
  });

  it("left out is the index by its name, or the only one left; a risk-free rate is neither", async () => {
    expect((await reading(funds, { asset: "HAM1" })).index).toEqual({ name: "S&P 500 TR", chosen: "by-name" });
    expect(await reading(monthly())).toMatchObject({
      asset: { name: "Fund", chosen: "only-other" },
      index: { chosen: "by-name" },
    });
    const two = monthly().replace("Market", "Other");
    expect((await reading(two, { asset: "Fund" })).index).toEqual({ name: "Other", chosen: "only-other" });
  });

  it("left out and not plain is asked, with those it can be", async () => {
    expect(await problem(funds)).toMatchObject({
      code: "which-column",
      field: "asset",
      details: { fixes: ["HAM1", "HAM2", "HAM3"] },
    });
    expect(await problem(monthly().replace("Market", "Other"))).toMatchObject({
      code: "which-column",
      field: "index",
      details: { fixes: ["Fund", "Other"] },
    });
  });

  it("is blamed under the option's own name", async () => {
    const roles = { asset: "spot", index: "futures" };
    expect(await problem(funds, { asset: "HAM9", roles })).toMatchObject({ field: "spot" });
    expect(await problem(funds, { asset: "HAM1", index: "nothing", roles })).toMatchObject({ field: "futures" });
    const hedge = monthly().replace("Fund", "Spot").replace("Market", "Futures");
    expect(await reading(hedge, { roles })).toMatchObject({ asset: { name: "Spot" }, index: { name: "Futures" } });
  });

  it("cannot be asset and index, whose beta would be 1", async () => {
    expect(await problem(funds, { asset: "S&P 500 TR", index: "S&P 500 TR" })).toMatchObject({
      code: "same-column",
      field: "asset",
    });
    expect(await problem(funds, { asset: "HAM1 50%, S&P 500 TR 50%", index: "S&P 500 TR" })).toMatchObject({
      code: "same-column",
    });
  });

  it("that is already in use is not offered for another", async () => {
    const { details } = await problem(funds, { asset: "HAM1", index: "nothing" });
    expect(details.fixes).not.toContain("HAM1");
    const { details: other } = await problem(funds, { asset: "nothing", index: "HAM1" });
    expect(other.fixes).not.toContain("HAM1");
  });

  it("is left for the index, or that is said", async () => {
    expect(await problem(monthly().replace("Market", "Other"), { asset: "Fund 50%, Other 50%" })).toMatchObject({
      code: "no-column-left",
      field: "index",
    });
  });

  it("of numbers is needed twice", async () => {
    expect((await problem(monthly().replace(/,[^,\n]*$/gm, ""))).code).toBe("file-no-numbers");
    expect((await problem("just some words\nand some more")).code).toMatch(/^file-no/);
  });
});

describe("weights", () => {
  it("mix columns, held by rebalancing", async () => {
    const read = await reading(funds, { asset: "HAM1 60%, HAM3 40%" });
    for (const [at, value] of read.assetReturns.entries()) {
      expect(value).toBeCloseTo(0.6 * (FUND[at] ?? 0) + 0.4 * (FUND[5 - at] ?? 0), 15);
    }
    expect(read.asset).toMatchObject({
      name: "HAM1 60%, HAM3 40%",
      columns: [
        { name: "HAM1", weight: 0.6 },
        { name: "HAM3", weight: 0.4 },
      ],
    });
    expect(read.notes).toContainEqual({ code: "rebalanced" });
  });

  it("below 100% leave cash at the risk-free rate", async () => {
    const read = await reading(funds, { asset: "HAM1 75%", riskFree: "US 3m TR fraction" });
    expect(read.assetReturns[0]).toBeCloseTo(0.75 * (0.021 - 0.001), 15);
    expect(read.notes).toContainEqual({ code: "cash", weight: 0.25, atRiskFree: true });
  });

  it("above 100% are refused, or scaled", async () => {
    const asset = "HAM1 90%, HAM3 60%";
    expect(await problem(funds, { asset })).toMatchObject({
      code: "weights-over-100",
      details: { part: "150%", add: ["normalise:true"] },
    });
    const read = await reading(funds, { asset, normalise: true });
    expect(read.asset.columns.map(({ weight }) => weight.toFixed(12))).toEqual(["0.600000000000", "0.400000000000"]);
  });

  it("that are missing are offered in equal parts", async () => {
    expect(await problem(funds, { asset: "HAM1, HAM2" })).toMatchObject({
      code: "weights-shape",
      details: { fixes: ["HAM1 50%, HAM2 50%"] },
    });
  });
});
