import { describe, expect, it } from "vitest";
import { frequencyOf } from "../../../src/request/series/frequency.js";
import { readWindow } from "../../../src/request/series/window.js";
import { monthly, problem, reading } from "./support.js";

/** Mondays to Fridays of 2015 from 5 January. */
const days = Array.from({ length: 120 }, (_, at) => {
  const day = new Date(Date.UTC(2015, 0, 5 + Math.floor(at / 5) * 7 + (at % 5)));
  return day.toISOString().slice(0, 10);
});
const move = (row: number) => 0.01 * Math.sin(row * 1.7) + 0.001;
const price = (row: number, start: number) =>
  start * Array.from({ length: row + 1 }, (_, at) => 1 + move(at * start)).reduce((a, b) => a * b, 1);
const file = (write: (row: number) => string, dates = days) =>
  ["Date,Fund,Market", ...dates.map((day, row) => `${day},${write(row)}`)].join("\n");

describe("rows dropped for missing cells", () => {
  it("between two prices make a return that spans them", async () => {
    const read = await reading(file((row) => `${row % 10 === 4 ? "" : price(row, 3)},${price(row, 7)}`));
    expect(read.frequency).toBe("daily");
    expect(read.notes).toContainEqual({ code: "gaps", count: 12, what: "spans" });
  });

  it("of returns take their returns with them", async () => {
    const read = await reading(file((row) => `${row % 10 === 4 ? "" : move(row)},${move(row * 3)}`));
    expect(read.notes).toContainEqual({ code: "gaps", count: 12, what: "lost" });
  });

  it("are no gap where every column is empty, as on a holiday", async () => {
    const read = await reading(file((row) => (row % 10 === 4 ? "," : `${price(row, 3)},${price(row, 7)}`)));
    expect(read.counts.missing).toBe(12);
    expect(read.notes.filter(({ code }) => code === "gaps")).toEqual([]);
  });
});

describe("a frequency", () => {
  it("is daily only where most rows are a day apart", () => {
    const every = (gap: number) => Array.from({ length: 60 }, (_, at) => 16_000 + at * gap);
    expect(frequencyOf(every(1))).toBe("daily");
    expect(frequencyOf(every(2))).toBeUndefined();
    expect(frequencyOf(every(4))).toBeUndefined();
    expect(frequencyOf(every(7))).toBe("weekly");
    const spread = Array.from({ length: 60 }, (_, at) => 16_000 + at * 10 + (at % 3) * 4);
    expect(frequencyOf(spread)).toBeUndefined();
  });
});

describe("values that hardly ever share a date", () => {
  // Monthly values dated at the calendar's month ends, of which half are no trading days.
  const trading = days.filter((day) => !day.endsWith("-30") && !day.endsWith("-31") && !day.endsWith("-28"));
  const ends = ["2015-01-31", "2015-02-28", "2015-03-31", "2015-04-30", "2015-05-31"];
  const dates = [...trading.map((day) => [day, ""] as const), ...ends.map((day) => [day, "nav"] as const)].toSorted();
  const mixed = [
    "Date,Fund,Market",
    ...dates.map(([day, nav], row) => (nav === "" ? `${day},,${price(row, 7)}` : `${day},${price(row, 3)},`)),
  ].join("\n");
  const last = (month: string) => dates.findLastIndex(([day, nav]) => nav === "" && day.startsWith(month));

  it("are offered by the month", async () => {
    expect(await problem(mixed)).toMatchObject({
      code: "dates-apart",
      field: "frequency",
      details: { add: ["frequency:monthly"] },
    });
  });

  it("are paired by the last value of each month where that is typed", async () => {
    const read = await reading(mixed, { frequency: "monthly" });
    expect(read).toMatchObject({ frequency: "monthly", dates: ends.slice(1) });
    expect(read.indexReturns[0]).toBeCloseTo(price(last("2015-02"), 7) / price(last("2015-01"), 7) - 1, 12);
    expect(read.notes).toContainEqual({ code: "paired-by-period", frequency: "monthly" });
  });
});

describe("weekly values on other weekdays", () => {
  const weeks = Array.from({ length: 12 }, (_, at) => [days[5 * at + 1] ?? "", days[5 * at + 4] ?? ""] as const);
  const file = [
    "Date,Fund,Market",
    ...weeks.flatMap(([tuesday, friday], at) => [`${tuesday},${price(at, 3)},`, `${friday},,${price(at, 7)}`]),
  ].join("\n");

  it("are offered by the week, and paired so", async () => {
    expect(await problem(file)).toMatchObject({ code: "dates-apart", details: { add: ["frequency:weekly"] } });
    const read = await reading(file, { frequency: "weekly" });
    expect(read).toMatchObject({ frequency: "weekly", dates: weeks.slice(1).map(([, friday]) => friday) });
    expect(read.assetReturns[4]).toBeCloseTo(price(5, 3) / price(4, 3) - 1, 12);
  });

  it("of daily columns with holes stay daily", async () => {
    const rows = days.map(
      (day, row) => `${day},${row % 4 === 1 ? "" : price(row, 3)},${row % 5 === 2 ? "" : price(row, 7)}`,
    );
    expect((await reading(["Date,Fund,Market", ...rows].join("\n"))).frequency).toBe("daily");
  });
});

describe("a window", () => {
  it.each([
    ["2023", { kind: "dates", from: 19_358, to: 19_722 }],
    ["last 2023", { kind: "count", count: 2023 }],
    ["2023 pairs", { kind: "count", count: 2023 }],
    ["1899", { kind: "count", count: 1899 }],
  ])("of a lone year is that year: %s", (text, window) => {
    expect(readWindow(text)).toEqual(window);
  });

  it("of more pairs than there are uses all of them, which is said", async () => {
    const read = await reading(monthly(), { window: readWindow("60") });
    expect(read.dates.length).toBe(6);
    expect(read.notes).toContainEqual({ code: "window-larger", asked: 60, pairs: 6 });
  });
});
