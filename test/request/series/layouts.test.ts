import { describe, expect, it } from "vitest";
import { FUND, MARKET, MONTH_ENDS, monthly, problem, reading } from "./support.js";

const values = monthly().trim().split("\n").slice(1);
const table = (head: readonly string[]) => [...head, ...values].join("\n");
const level = (moves: readonly number[], row: number, start: number) =>
  moves.slice(0, row + 1).reduce((price, move) => price * (1 + move), start);
const fund = (row: number) => level(FUND, row, 100);
const market = (row: number) => level(MARKET, row, 2000);
const rows = (write: (row: number) => string) => MONTH_ENDS.map((date, row) => `${date},${write(row)}`);

describe("Kenneth French's layout", () => {
  const block = (dates: readonly string[]) =>
    dates.map((date, row) => `${date},   ${(FUND[row % 6] ?? 0) * 100},   ${(MARKET[row % 6] ?? 0) * 100}`);
  const months = Array.from(
    { length: 24 },
    (_, at) => `${2015 + Math.floor(at / 12)}${`${(at % 12) + 1}`.padStart(2, "0")}`,
  );
  const file = [
    "This file was created by CMPT_IND_RETS using the 202406 CRSP database.",
    "Missing data are indicated by -99.99 or -999.",
    "",
    ",NoDur,Mkt-RF",
    ...block(months),
    "",
    " Annual Factors: January-December ",
    ",NoDur,Mkt-RF",
    ...block(["2015", "2016", "2017"]),
    "",
    "Copyright 2024 Kenneth R. French",
  ].join("\r\n");

  it("gives its first block, and what follows is passed over and told", async () => {
    const read = await reading(file, { asset: "NoDur" });
    expect(read).toMatchObject({ index: { name: "Mkt-RF" }, frequency: "monthly", counts: { rows: 24, missing: 0 } });
    expect(read.dates.at(-1)).toBe("2016-12-31");
    expect(read.notes).toContainEqual({ code: "further-blocks", line: 30, count: 6 });
    expect(read.notes.filter(({ code }) => code === "footer-lines")).toEqual([]);
  });
});

describe("yfinance's files", () => {
  const fields = ["Close", "High", "Volume"];
  const file = [
    ["Price", ...fields.flatMap((field) => [field, field])].join(","),
    ["Ticker", ...fields.flatMap(() => ["FUND", "^GSPC"])].join(","),
    "Date,,,,,,",
    ...rows((row) => [fund(row), market(row), fund(row) * 1.1, market(row) * 1.1, 1e6 + row, 2e6 + row].join(",")),
  ].join("\n");

  it("have the close of a ticker, which is said", async () => {
    const read = await reading(file, { asset: "FUND", index: "^GSPC" });
    expect(read).toMatchObject({ asset: { name: "Close FUND" }, index: { name: "Close ^GSPC" } });
    expect(read.assetReturns[0]).toBeCloseTo(FUND[1] ?? 0, 12);
    expect(read.notes).toContainEqual({ code: "field-chosen", field: "Close", columns: ["Close FUND", "Close ^GSPC"] });
  });

  it("have the adjusted close first", async () => {
    const adjusted = file.replaceAll("High", "Adj Close");
    expect((await reading(adjusted, { asset: "FUND", index: "gspc" })).asset.name).toBe("Adj Close FUND");
  });

  it("have a field of a ticker, whichever comes first", async () => {
    for (const asset of ["High FUND", "FUND High"])
      expect((await reading(file, { asset })).asset.name).toBe("High FUND");
  });

  it("have the index by its ticker where it is left out", async () => {
    expect((await reading(file, { asset: "FUND" })).index).toEqual({ name: "Close ^GSPC", chosen: "by-name" });
    expect((await reading(file)).asset).toMatchObject({ name: "Close FUND", chosen: "only-other" });
  });

  it("of one security have no index", async () => {
    for (const head of ["Date,Open,High,Low,Close,Adj Close,Volume", "<DATE>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<X>,<VOL>"]) {
      const one = [head.replace(",<X>", ",<PRICE>"), ...rows((row) => `${`${fund(row)},`.repeat(5)}${1e6 + row}`)].join(
        "\n",
      );
      for (const question of [{}, { asset: "close" }]) {
        expect(await problem(one, question)).toMatchObject({ code: "one-security", field: "file" });
      }
    }
  });
});

describe("volumes", () => {
  it.each(["Volume", "Vol.", "Turnover", "Open Interest", "<OPENINT>", "Volume FUND"])(
    "are neither asset nor index: %s",
    async (name) => {
      const file = [`Date,Fund,Market,${name}`, ...rows((row) => `${fund(row)},${market(row)},${1000 + row}`)].join(
        "\n",
      );
      expect((await reading(file, { asset: "Fund" })).index.name).toBe("Market");
      expect(await problem(file, { asset: name, index: "Market" })).toMatchObject({
        code: "column-volume",
        field: "asset",
        details: { part: name, fixes: expect.arrayContaining(["Fund"]) },
      });
    },
  );
});

describe("lines above the values", () => {
  it("of a terminal's export are one note", async () => {
    const read = await reading(
      table([
        "Security,FUND AU,SPX Index",
        "Start,01/02/2015,",
        "Period,M,",
        "Currency,USD,USD",
        "Date,PX_LAST,PX_LAST",
      ]),
    );
    expect(read).toMatchObject({ asset: { name: "FUND AU" }, index: { name: "SPX Index" } });
    expect(read.notes.filter(({ code }) => code === "second-header" || code === "title-lines")).toEqual([
      { code: "title-lines", count: 4 },
    ]);
  });

  it("are no names of columns", async () => {
    expect((await problem(table(["All of it as it was", ",Fund,Market"]), { asset: "all of it as it was" })).code).toBe(
      "unknown-column",
    );
  });
});

describe("securities below each other", () => {
  it("are told to need a column each", async () => {
    const file = [
      "date,ticker,close",
      ...rows((row) => `FUND,${fund(row)}`),
      ...rows((row) => `SPX,${market(row)}`),
    ].join("\n");
    expect(await problem(file, { asset: "FUND" })).toMatchObject({
      code: "long-format",
      field: "file",
      details: { part: "ticker", about: "FUND, SPX" },
    });
  });
});

describe("a misspelt name among weights", () => {
  it("is put right with the weights kept", async () => {
    const file = monthly()
      .replaceAll(/^(20.*)$/gm, "$1,0.01")
      .replace("Market", "Market,Third");
    expect(await problem(file, { asset: "Fund 60%, Thrid 40%" })).toMatchObject({
      code: "unknown-column",
      details: { part: "Thrid", fixes: ["Fund 60%, Third 40%"] },
    });
  });
});

describe("years below months without a caption", () => {
  it("are passed over", async () => {
    const months = Array.from(
      { length: 12 },
      (_, at) => `2015${`${at + 1}`.padStart(2, "0")},${FUND[at % 6]},${MARKET[at % 6]}`,
    );
    const read = await reading(["date,Fund,Market", ...months, "2015,0.1,0.2", "2016,0.2,0.1"].join("\n"));
    expect(read.counts).toMatchObject({ rows: 12, skippedLines: 2 });
    expect(read.notes).toContainEqual({ code: "further-blocks", line: 14, count: 2 });
  });
});

describe("files of the same columns joined", () => {
  it("are one table, with a blank line between them too", async () => {
    const lines = table(["Date,Fund,Market"]).split("\n");
    const read = await reading([...lines.slice(0, 4), "", "Date,Fund,Market", ...lines.slice(4)].join("\n"));
    expect(read).toMatchObject({ assetReturns: FUND, counts: { rows: 6 } });
  });
});
