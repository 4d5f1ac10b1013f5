import { describe, expect, it } from "vitest";
import { FUND, MARKET, MONTH_ENDS, monthly, reading } from "./support.js";

const days = Array.from({ length: 8 }, (_, at) => `2024-03-${`${at + 11}`.padStart(2, "0")}`);

describe("times of day", () => {
  const intraday = (write: (row: number) => string) =>
    [
      "Datetime,Fund,SPX",
      ...days.flatMap((day, at) =>
        ["09:30:00", "16:00:00"].map((time, half) => `${day} ${time},${write(2 * at + half)}`),
      ),
    ].join("\n");

  it("are dropped: the last price of each day counts", async () => {
    const price = (row: number) => 100 + (row % 5) * 0.7;
    const read = await reading(intraday((row) => `${price(row)},${price(row + 2) * 40}`));
    expect(read).toMatchObject({ frequency: "daily", dates: days.slice(1) });
    expect(read.assetReturns[0]).toBeCloseTo(price(3) / price(1) - 1, 14);
    expect(read.notes).toContainEqual({ code: "times-dropped", count: 8 });
  });

  it("are dropped: the returns of each day are compounded", async () => {
    const read = await reading(
      intraday((row) => `${FUND[row % 6]},${MARKET[row % 6]}`),
      { kind: "returns" },
    );
    expect(read.assetReturns[0]).toBeCloseTo((1 + (FUND[0] ?? 0)) * (1 + (FUND[1] ?? 0)) - 1, 14);
    const percent = await reading(
      intraday((row) => `${(FUND[row % 6] ?? 0) * 100},${(MARKET[row % 6] ?? 0) * 100}`),
      {
        kind: "percent",
      },
    );
    expect(percent.assetReturns[0]).toBeCloseTo(read.assetReturns[0] ?? 0, 14);
  });
});

describe("dates as numbers", () => {
  const day = Date.UTC(2015, 0, 30) / 86_400_000;
  it.each([
    ["a workbook's days", (date: number) => `${date + 25_569}`],
    ["seconds since 1970", (date: number) => `${date * 86_400}`],
    ["milliseconds since 1970", (date: number) => `${date * 86_400_000}`],
  ])("are read as %s", async (_, write) => {
    const read = await reading(monthly(MONTH_ENDS.map((date) => write(Date.parse(date) / 86_400_000))));
    expect(day).toBe(16_465);
    expect(read).toMatchObject({ dates: MONTH_ENDS, frequency: "monthly", assetReturns: FUND });
  });
});

describe("periods by name", () => {
  it.each([
    ["month", Array.from({ length: 6 }, (_, at) => `2015-0${at + 1}`)],
    ["quarter", Array.from({ length: 6 }, (_, at) => `${2015 + Math.floor(at / 4)}-Q${(at % 4) + 1}`)],
    ["year", Array.from({ length: 6 }, (_, at) => `${2015 + at}`)],
  ])("stand for their last day: %s", async (period, dates) => {
    expect((await reading(monthly(dates))).notes).toContainEqual({ code: "month-only", period });
  });
});

describe("a sheet", () => {
  it("means nothing for a text file, which is said", async () => {
    expect((await reading(monthly(), { sheet: "Prices" })).notes).toContainEqual({ code: "sheet-unused" });
  });
});

describe("a row without a date", () => {
  it("is counted once", async () => {
    const read = await reading(`${monthly()},1.5,2.5\n`, { kind: "returns" });
    expect(read).toMatchObject({ counts: { rows: 7, missing: 0 } });
    expect(read.notes).toContainEqual({ code: "rows-without-date", count: 1 });
  });
});
