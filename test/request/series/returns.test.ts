import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { SeriesQuestion } from "../../../src/request/series/pairedSeries.js";
import { guessKind } from "../../../src/request/series/seriesKind.js";
import { readWindow } from "../../../src/request/series/window.js";
import { FUND, MONTH_ENDS, monthly, problem, reading } from "./support.js";

const percent = (value: number) => (value * 100).toFixed(1);
const level = (start: number) =>
  FUND.map((_, at) => start * FUND.slice(0, at + 1).reduce((growth, value) => growth * (1 + value), 1));
const priced = [
  "Date,Fund,Market",
  ...level(100).map((value, at) => `${MONTH_ENDS[at]},${value},${level(2000).toReversed()[at]}`),
].join("\n");

describe("what a column holds", () => {
  it.each([
    ["daily index levels", [7000, 7050, 6990, 7010, 7100], "daily", "prices"],
    ["a currency below one", [0.651, 0.655, 0.649, 0.66, 0.668, 0.671, 0.675], "daily", "prices"],
    ["monthly fractions", [0.012, -0.034, 0.021, 0.005], "monthly", "returns"],
    ["monthly percents", [1.2, -3.4, 2.1, 0.5], "monthly", "percent"],
    ["daily fractions", [0.001, -0.012, 0.008, 0.002], "daily", "returns"],
    ["daily percents", [0.1, -1.2, 0.8, 0.2], "daily", "percent"],
    ["fractions above zero that jump about", [0.01, 0.03, 0.004, 0.02], "monthly", "returns"],
    ["daily values of either unit", [0.06, -0.08, 0.1, -0.05], "daily", "units"],
    ["fractions above zero that never change", [0.01, 0.01, 0.01, 0.01], "monthly", "returns"],
    ["nothing but zeros", [0, 0, 0, 0], "monthly", "returns"],
  ] as const)("is told from its values: %s", (_, values, frequency, kind) => {
    expect(guessKind(values, frequency)).toBe(kind);
  });

  it("is told for a file of fractions, of percent and of prices alike", async () => {
    const fractions = await reading(monthly());
    const percents = await reading(monthly(undefined, percent));
    expect([fractions.kinds.asset, percents.kinds.asset]).toEqual(["returns", "percent"]);
    for (const [at, value] of percents.assetReturns.entries()) expect(value).toBeCloseTo(FUND[at] ?? 0, 15);
    const prices = await reading(priced);
    expect(prices).toMatchObject({
      kinds: { asset: "prices", index: "prices", detected: true },
      dates: MONTH_ENDS.slice(1),
    });
    for (const [at, value] of prices.assetReturns.entries()) expect(value).toBeCloseTo(FUND[at + 1] ?? 0, 12);
    expect(prices.lastPrices?.asset).toBeCloseTo(level(100).at(-1) ?? 0, 9);
  });

  it("is as typed, except that levels are never taken for returns", async () => {
    expect((await reading(monthly(), { kind: "percent" })).assetReturns[0]).toBeCloseTo(0.00021, 15);
    for (const kind of ["returns", "percent"] as const) {
      expect(await problem(priced, { kind })).toMatchObject({
        code: "levels-as-returns",
        field: "kind",
        details: { fixes: ["prices"] },
      });
    }
  });

  it("is asked where the unit is in doubt, and no other column settles it", async () => {
    const days = MONTH_ENDS.map((_, at) => `2015-01-${12 + at}`);
    const doubtful = monthly(days, (value) => `${(value * 3).toFixed(4)}`);
    expect(await problem(doubtful)).toMatchObject({
      code: "ambiguous-kind",
      field: "kind",
      details: { fixes: ["returns", "percent"] },
    });
    const settled = doubtful
      .split("\n")
      .map((line, at) => (at === 0 ? line : line.replace(/,[^,]*$/, `,${[0.01, -0.004, 0.006][at % 3]}`)));
    const read = await reading(settled.filter((line) => line.startsWith("2015") || line.startsWith("Date")).join("\n"));
    expect(read.kinds).toMatchObject({ asset: "returns", index: "returns" });
    expect(read.notes).toContainEqual({ code: "unit-from-other", column: "Fund", other: "Market", kind: "returns" });
  });

  it("is no price at or below zero, whose line is named", async () => {
    const file = priced.replace(`${level(100)[2]}`, "0");
    expect(await problem(file, { kind: "prices" })).toMatchObject({
      code: "prices-not-positive",
      details: { about: "column Fund, line 4" },
    });
  });

  it("gives changes for prices only", async () => {
    const read = await reading(priced, { measure: "changes" });
    expect(read.assetReturns[0]).toBeCloseTo((level(100)[1] ?? 0) - (level(100)[0] ?? 0), 12);
    expect(await problem(monthly(), { measure: "changes" })).toMatchObject({ code: "changes-need-prices" });
  });

  it("spans a missing row with both prices", async () => {
    const read = await reading(priced.replace(`,${level(100)[2]},`, ",NA,"));
    expect(read.dates).toEqual(MONTH_ENDS.filter((_, at) => at !== 0 && at !== 2));
    expect(read.assetReturns[1]).toBeCloseTo(1.012 * 1.045 - 1, 12);
    expect(read.indexReturns.length).toBe(read.assetReturns.length);
    expect(read.notes).toContainEqual({ code: "gaps", count: 1, what: "spans" });
  });
});

describe("the risk-free rate", () => {
  const withRate = (rate: number, name = "RF") =>
    monthly()
      .trim()
      .split("\n")
      .map((line, at) => `${line},${at === 0 ? name : rate}`)
      .join("\n");

  it.each([
    ["a fraction a month", 0.003, "RF", 0.003, "fraction"],
    ["percent a month", 0.3, "RF", 0.003, "percent"],
    ["percent a year", 3.6, "RF", 0.003, "yearly"],
    ["percent a year, by its words", 0.12, "RF yearly", 0.0001, "yearly"],
    ["percent a month, by its words", 3.6, "RF percent", 0.036, "percent"],
  ] as const)("of a column is read as %s", async (_, rate, riskFree, monthlyRate, unit) => {
    const read = await reading(withRate(rate), { riskFree });
    expect(read.assetReturns[0]).toBeCloseTo(0.021 - monthlyRate, 14);
    expect(read.indexReturns[0]).toBeCloseTo(0.018 - monthlyRate, 14);
    expect(read.riskFree).toMatchObject({ name: "RF", unit });
    expect(read.riskFree?.yearlyRate).toBeCloseTo(12 * monthlyRate, 12);
  });

  it("of a column of prices is their return, and the first row only their start", async () => {
    const file = monthly()
      .trim()
      .split("\n")
      .map((line, at) => `${line},${at === 0 ? "Cash" : 100 * 1.003 ** at}`)
      .join("\n");
    const read = await reading(file, { riskFree: "Cash" });
    expect(read.riskFree).toMatchObject({ unit: "prices" });
    expect(read.dates).toEqual(MONTH_ENDS.slice(1));
    expect(read.assetReturns[0]).toBeCloseTo(-0.034 - 0.003, 12);
  });

  it("typed is a year's", async () => {
    const read = await reading(monthly(), { riskFree: "2.4%" });
    expect(read.assetReturns[0]).toBeCloseTo(0.021 - 0.002, 15);
    expect(read.riskFree).toEqual({ yearlyRate: 0.024 });
  });

  it("is compounded over the periods that it is taken from", async () => {
    const months = Array.from({ length: 9 }, (_, at) => `2015-0${at + 1}-28,${at % 2 === 0 ? 0.02 : -0.01},0.01,0.003`);
    const file = ["Date,Fund,Market,RF", ...months].join("\n");
    const read = await reading(file, { riskFree: "RF", frequency: "quarterly", kind: "returns" });
    expect(read.assetReturns[0]).toBeCloseTo(1.02 * 0.99 * 1.02 - 1.003 ** 3, 14);
    expect(read.indexReturns[2]).toBeCloseTo(1.01 ** 3 - 1.003 ** 3, 14);
  });

  it("cannot be the asset or the index", async () => {
    expect(await problem(withRate(0.003), { riskFree: "Market" })).toMatchObject({
      code: "risk-free-column",
      field: "risk_free",
    });
  });
});

describe("a window", () => {
  it.each([
    ["60", { kind: "count", count: 60 }],
    ["last 60", { kind: "count", count: 60 }],
    ["36 months", { kind: "length", count: 36, unit: "month" }],
    ["5y", { kind: "length", count: 5, unit: "year" }],
    ["2q", { kind: "length", count: 6, unit: "month" }],
    ["2015-01-01..2019-12-31", { kind: "dates", from: 16436, to: 18261 }],
    ["2015..2019", { kind: "dates", from: 16436, to: 18261 }],
    ["since 2018", { kind: "dates", from: 17532 }],
    ["until 2019-02", { kind: "dates", to: 17955 }],
  ])("is read: %s", (text, window) => {
    expect(readWindow(text)).toEqual(window);
  });

  it.each(["", "0", "soon", "2019..2015", "2015-13..2016", "..", "5 parsecs"])("is refused: %j", (text) => {
    expect(() => readWindow(text)).toThrow(expect.objectContaining({ code: "window-shape" }));
  });

  it.each([
    ["4", 4],
    ["4 months", 4],
    ["2015-02..2015-04", 3],
    ["since 2015-03", 4],
  ])("keeps the pairs in it: %s", async (text, count) => {
    const read = await reading(monthly(), { window: readWindow(text) });
    expect(read.dates.length).toBe(count);
    expect(read.counts.outsideWindow).toBe(6 - count);
  });

  it("that holds nothing is refused with the span of the file", async () => {
    expect(await problem(monthly(), { window: readWindow("since 2020") })).toMatchObject({
      code: "window-empty",
      field: "window",
      details: { about: "2015-01-30 to 2015-06-30" },
    });
  });

  it("that leaves fewer than three pairs is refused with where the others went", async () => {
    expect(await problem(monthly().replace("0.012", "NA"), { window: readWindow("2") })).toMatchObject({
      code: "too-few-pairs",
      details: { part: "2", about: "of 6 rows, 1 had a missing cell, 3 lie outside the window" },
    });
  });
});

// Series published with textbooks and R packages, read where they are and never copied, where they lie beside the project.
const folder = fileURLToPath(new URL("../../../../shared/data/series/", import.meta.url));
const published: readonly (readonly [string, SeriesQuestion, number, string])[] = [
  ["managers.csv", { asset: "HAM1", index: "SP500 TR", riskFree: "US 3m TR" }, 132, "returns"],
  ["managers.csv", { asset: "HAM1 60%, HAM2 40%" }, 125, "returns"],
  ["verbeek_capm.csv", { asset: "rfood", index: "rmrf" }, 516, "percent"],
  ["brooks_capm.csv", { asset: "FORD", index: "SANDP", riskFree: "USTB3M" }, 193, "prices"],
  ["brooks_sandphedge.csv", { roles: { asset: "spot", index: "futures" } }, 246, "prices"],
  ["poe4_capm4.csv", { asset: "msft", riskFree: "riskfree" }, 132, "returns"],
  ["poe5_capm5.csv", { asset: "msft", riskFree: "riskfree" }, 180, "returns"],
  ["french_12ind.csv", { asset: "BusEq", index: "MktRF" }, 819, "returns"],
  ["edhec.csv", { asset: "CTA Global", index: "Event Driven" }, 152, "returns"],
  ["portfolio_bacon.csv", {}, 24, "returns"],
];

describe.skipIf(!existsSync(folder))("published files", () => {
  it.each(published)("are read as they are: %s %o", async (name, question, pairs, kind) => {
    const read = await reading(readFileSync(folder + name), question);
    expect(read.dates.length).toBe(pairs);
    expect(read).toMatchObject({ kinds: { asset: kind, index: kind }, frequency: "monthly" });
  });
});
