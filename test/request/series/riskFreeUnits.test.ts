import { describe, expect, it } from "vitest";
import { FUND, MARKET, problem, reading } from "./support.js";

const DAYS = ["2015-01-12", "2015-01-13", "2015-01-14", "2015-01-15", "2015-01-16", "2015-01-19"];
const MONTHS = ["2015-01-30", "2015-02-27", "2015-03-31", "2015-04-30", "2015-05-29", "2015-06-30"];

type Unit = "fractions" | "percent" | "prices";

/** A file of returns or prices with a column of rates. */
function withRates(often: "daily" | "monthly", unit: Unit, name: string, rate: (row: number) => string): string {
  const size = often === "daily" ? 0.3 : 1;
  const write = (values: readonly number[], row: number) => {
    const value = (values[row] ?? 0) * size;
    if (unit === "fractions") return `${value}`;
    if (unit === "percent") return `${value * 100}`;
    return `${values.slice(0, row + 1).reduce((level, move) => level * (1 + move * size), 1000)}`;
  };
  const days = often === "daily" ? DAYS : MONTHS;
  const rows = days.map((day, row) => `${day},${write(FUND, row)},${write(MARKET, row)},${rate(row)}`);
  return [`Date,Fund,Market,${name}`, ...rows].join("\n");
}

describe("the unit of a column of risk-free rates", () => {
  it.each([
    ["daily", "percent", "RF", "0.01", "percent", 0.0252],
    ["monthly", "percent", "RF", "0.01", "percent", 0.0012],
    ["monthly", "percent", "RF", "4.35", "yearly", 0.0435],
    ["monthly", "fractions", "RF", "0.004", "fraction", 0.048],
    ["monthly", "fractions", "TB3MS", "0.1", "yearly", 0.001],
    ["monthly", "fractions", "DGS3MO", "0.02", "yearly", 0.0002],
    ["monthly", "prices", "CASH RATE", "0.1", "yearly", 0.001],
    ["monthly", "prices", "RF", "0.4", "percent", 0.048],
    ["daily", "prices", "RF_ann", "4.35", "yearly", 0.0435],
    ["daily", "prices", "RF_frac", "0.0435", "yearly-fraction", 0.0435],
    ["daily", "prices", "RF_bp", "435", "basis-points", 0.0435],
    ["daily", "percent", "CASH", "4.35%", "yearly", 0.0435],
    ["monthly", "fractions", "CASH", "0.3%", "percent", 0.036],
  ] as const)("%s, beside %s: %s of %s is %s", async (often, unit, name, rate, read, yearly) => {
    const { riskFree } = await reading(
      withRates(often, unit, name, () => rate),
      { asset: "Fund", index: "Market", riskFree: name },
    );
    expect(riskFree).toMatchObject({ name, unit: read });
    expect(riskFree?.yearlyRate).toBeCloseTo(yearly, 12);
  });

  it("is told by the whole column, so that years of low rates stay in their own", async () => {
    const file = withRates("monthly", "prices", "RF", (row) => (row < 5 ? "0.01" : "0.4"));
    expect((await reading(file, { asset: "Fund", riskFree: "RF" })).riskFree).toMatchObject({ unit: "percent" });
  });

  it("is a price where the values rise smoothly, from 1 too", async () => {
    const file = withRates("monthly", "fractions", "Bills", (row) => `${1.003 ** row}`);
    expect((await reading(file, { asset: "Fund", index: "Market", riskFree: "Bills" })).riskFree).toMatchObject({
      unit: "prices",
    });
  });

  it("is asked where two are as likely, and where none makes a rate that anyone pays", async () => {
    const file = withRates("monthly", "fractions", "RF", () => "0.0435");
    expect(await problem(file, { asset: "Fund", riskFree: "RF" })).toMatchObject({
      code: "ambiguous-rate",
      field: "risk_free",
      details: { part: "RF", fixes: ["RF percent", "RF yearly fraction"] },
    });
    const high = withRates("monthly", "percent", "RF", () => "44.5");
    expect(await problem(high, { asset: "Fund", riskFree: "RF" })).toMatchObject({ code: "ambiguous-rate" });
  });

  it.each([
    ["RF percent", 0.0435 / 100, "percent"],
    ["RF fraction", 0.0435, "fraction"],
    ["RF yearly", 0.0435 / 1200, "yearly"],
    ["RF yearly percent", 0.0435 / 1200, "yearly"],
    ["RF yearly fraction", 0.0435 / 12, "yearly-fraction"],
    ["RF bp", 0.0435 / 120_000, "basis-points"],
    ["RF basis points", 0.0435 / 120_000, "basis-points"],
  ] as const)("is as its words say: %s", async (riskFree, rate, unit) => {
    const file = withRates("monthly", "fractions", "RF", () => "0.0435");
    const read = await reading(file, { asset: "Fund", riskFree });
    expect(read.riskFree).toMatchObject({ name: "RF", unit });
    expect(read.assetReturns[0]).toBeCloseTo(0.021 - rate, 14);
  });
});

describe("a risk-free rate typed", () => {
  it.each(["4.35%", "0.0435", "435bp", "435 bps", "435 basis points"])("is a year's: %s", async (riskFree) => {
    const file = withRates("monthly", "fractions", "RF", () => "0.001");
    const read = await reading(file, { asset: "Fund", riskFree });
    expect(read.riskFree?.yearlyRate).toBeCloseTo(0.0435, 15);
  });
});

describe("an index that is in excess already, by its name", () => {
  it("has no risk-free rate taken off, and that is said", async () => {
    const rows = Array.from({ length: 24 }, (_, at) => {
      const month = `20${10 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}-28`;
      return `${month},${(Math.sin(at) / 30).toFixed(6)},${(Math.cos(at) / 30).toFixed(6)},0.003`;
    });
    const file = (index: string) => ["date,Fund,INDEX,RF".replace("INDEX", index), ...rows].join("\n");
    const excess = await reading(file("Mkt-RF"), { asset: "Fund", index: "Mkt-RF", riskFree: "RF fraction" });
    const plain = await reading(file("Market"), { asset: "Fund", index: "Market", riskFree: "RF fraction" });
    expect(excess.assetReturns).toEqual(plain.assetReturns);
    for (const [at, value] of excess.indexReturns.entries())
      expect(value - (plain.indexReturns[at] ?? 0)).toBeCloseTo(0.003, 12);
    expect(excess.notes.map(({ code }) => code)).toContain("index-is-excess");
    expect(plain.notes.map(({ code }) => code)).not.toContain("index-is-excess");
  });
});
