import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/request/series/calendar.js";
import { groupPeriods } from "../../../src/request/series/periods.js";
import { reading } from "./support.js";

// Made by pandas 1.5.3 (resample last, compounded products): test/data/files/conversion.py.
interface Reference {
  readonly dates: readonly string[];
  readonly fromPrices: readonly (readonly number[])[];
  readonly fromReturns: readonly (readonly number[])[];
  readonly changes: readonly (readonly number[])[];
}
const folder = new URL("../../data/files/", import.meta.url);
const reference: Record<string, Reference> = JSON.parse(readFileSync(new URL("conversion.json", folder), "utf8"));
const daily = readFileSync(new URL("daily.csv", folder));

function expectClose(actual: readonly number[], expected: readonly number[]) {
  expect(actual.length).toBe(expected.length);
  for (const [index, value] of actual.entries()) expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(1e-12);
}

/** The file starts on Monday 7 January 2019 and ends on Tuesday 17 November 2020: the last period is never complete, and counts. */
describe.each(["weekly", "monthly", "quarterly"] as const)("daily prices made %s", (frequency) => {
  const { dates, fromPrices, changes } = reference[frequency] ?? { dates: [], fromPrices: [[], []], changes: [[], []] };

  it("give pandas' returns, the last price of one period to the last of the next", async () => {
    const read = await reading(daily, { frequency });
    expect(read.dates).toEqual(dates.slice(1));
    expectClose(read.assetReturns, fromPrices[0] ?? []);
    expectClose(read.indexReturns, fromPrices[1] ?? []);
    expect(read.counts.incompletePeriods).toBe(1);
    expect(read).toMatchObject({ nativeFrequency: "daily", frequency });
  });

  it("give pandas' changes", async () => {
    const read = await reading(daily, { frequency, measure: "changes" });
    expect(read.dates).toEqual(dates.slice(1));
    for (const [index, value] of read.assetReturns.entries()) expect(value).toBeCloseTo(changes[0]?.[index] ?? 0, 9);
  });
});

describe.each(["weekly", "monthly", "quarterly"] as const)("daily returns made %s", (frequency) => {
  it("compound to pandas' products, and tell which periods the file only touches", async () => {
    const rows = (await reading(daily)).dates;
    const { assetReturns, indexReturns } = await reading(daily);
    const csv = ["Date,Fund,Index", ...rows.map((date, at) => `${date},${assetReturns[at]},${indexReturns[at]}`)].join(
      "\n",
    );
    const read = await reading(csv, { frequency });
    const { dates, fromReturns } = reference[frequency] ?? { dates: [], fromReturns: [[], []] };
    expect(read.dates).toEqual(dates);
    expectClose(read.assetReturns, fromReturns[0] ?? []);
    expectClose(read.indexReturns, fromReturns[1] ?? []);
    // The first return is of Tuesday 8 January: its week is as good as whole, its month and quarter are not.
    expect(read.counts.incompletePeriods).toBe(frequency === "weekly" ? 1 : 2);
  });
});

describe("frequencies", () => {
  it("of weeks end on Sunday", () => {
    const sunday = dayNumber({ year: 2015, month: 1, day: 4 });
    const { periods } = groupPeriods([sunday - 1, sunday, sunday + 1, sunday + 7, sunday + 8], "weekly", "daily");
    expect(periods).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: 4 },
    ]);
  });

  it("are never made finer", async () => {
    const file =
      "Date,Fund,Market\n2015-01-31,0.01,0.02\n2015-02-28,0.02,0.01\n2015-03-31,-0.01,-0.02\n2015-04-30,0,0.01";
    await expect(reading(file, { frequency: "daily" })).rejects.toMatchObject({
      code: "frequency-finer",
      field: "frequency",
    });
  });

  it("of months dated on their first day make whole quarters", async () => {
    const months = Array.from({ length: 9 }, (_, at) => `2015-0${at + 1}-01,${0.01 * (at + 1)},${0.02 - 0.005 * at}`);
    const read = await reading(["Date,Fund,Market", ...months].join("\n"), { frequency: "quarterly" });
    expect(read.dates).toEqual(["2015-03-01", "2015-06-01", "2015-09-01"]);
    expect(read.assetReturns[0]).toBeCloseTo(1.01 * 1.02 * 1.03 - 1, 12);
    expect(read.counts.incompletePeriods).toBe(0);
  });
});
