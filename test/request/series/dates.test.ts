import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDay, dayNumber, weekday, writeDay } from "../../../src/request/series/calendar.js";
import { FUND, MONTH_ENDS, monthly, problem, reading } from "./support.js";

describe("the calendar", () => {
  it("agrees with the platform's own on every day tried", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(writeDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayNumber(civilDay(day))).toBe(day);
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("dates", () => {
  it.each([
    ["1960-01", "1960-02", "1960-03", "1960-04", "1960-05", "1960-06"],
    ["196001", "196002", "196003", "196004", "196005", "196006"],
    ["Jan 1960", "Feb 1960", "Mar 1960", "Apr 1960", "May 1960", "Jun 1960"],
    ["1960M1", "1960M2", "1960M3", "1960M4", "1960M5", "1960M6"],
    ["01/1960", "02/1960", "03/1960", "04/1960", "05/1960", "06/1960"],
  ])("of a month are its last day: %s", async (...dates) => {
    const read = await reading(monthly(dates));
    expect(read.dates).toEqual(["1960-01-31", "1960-02-29", "1960-03-31", "1960-04-30", "1960-05-31", "1960-06-30"]);
    expect(read.notes).toContainEqual({ code: "month-only", period: "month" });
    expect(read.frequency).toBe("monthly");
  });

  it("of quarters and years are their last day", async () => {
    const quarters = await reading(monthly(["1998Q1", "1998Q2", "1998Q3", "1998Q4", "1999Q1", "1999Q2"]));
    expect(quarters).toMatchObject({
      frequency: "quarterly",
      dates: expect.arrayContaining(["1998-03-31", "1999-06-30"]),
    });
    const years = await reading(monthly(["1998", "1999", "2000", "2001", "2002", "2003"]));
    expect(years).toMatchObject({ frequency: "yearly", dates: expect.arrayContaining(["1998-12-31"]) });
  });

  it("of two digits turn at 70: 69 is 2069 and 70 is 1970", async () => {
    const read = await reading(monthly(["30-Jan-68", "30-Jan-69", "30-Jan-70", "30-Jan-71", "30-Jan-72", "30-Jan-73"]));
    expect(read.dates).toContain("2069-01-30");
    expect(read.dates[0]).toBe("1970-01-30");
  });

  it.each([
    ["2015-02-31", ["2015-01-31", "2015-02-31", "2015-03-31", "2015-04-30", "2015-05-29", "2015-06-30"]],
    ["31/02/2015", ["31/01/2015", "31/02/2015", "31/03/2015", "30/04/2015", "29/05/2015", "30/06/2015"]],
    ["20150231", ["20150131", "20150231", "20150331", "20150430", "20150529", "20150630"]],
  ])("that do not exist are refused with the line: %s", async (date, dates) => {
    expect(await problem(monthly(dates))).toMatchObject({
      code: "date-impossible",
      details: { part: date, about: "column Date, line 3" },
    });
  });

  it("of two forms in one column are refused with a line of each", async () => {
    const dates = ["2015-01-30", "2015-02-27", "31/03/2015", "30/04/2015", "2015-05-29", "2015-06-30"];
    expect(await problem(monthly(dates))).toMatchObject({
      code: "dates-mixed",
      details: { about: "line 2 (2015-01-30) and line 4 (31/03/2015)" },
    });
  });

  it("that are none are refused with the cell and line", async () => {
    expect(await problem(monthly(MONTH_ENDS.with(3, "soon")))).toMatchObject({
      code: "date-unreadable",
      details: { part: "soon", about: "column Date, line 5" },
    });
  });
});

describe("day and month", () => {
  const order = async (dates: readonly string[], typed?: "dmy" | "mdy") =>
    (await reading(monthly(dates), typed === undefined ? {} : { dates: typed })).notes.find(
      ({ code }) => code === "day-month-order",
    );

  it("are told by a part above 12", async () => {
    expect(
      await order(["30/01/2015", "27/02/2015", "31/03/2015", "30/04/2015", "29/05/2015", "30/06/2015"]),
    ).toMatchObject({ order: "dmy", how: "above-12" });
    expect(await order(["1/30/15", "2/27/15", "3/31/15", "4/30/15", "5/29/15", "6/30/15"])).toMatchObject({
      order: "mdy",
      how: "above-12",
    });
  });

  it("are told by a 13", async () => {
    const dates = ["13/01/2015", "12/02/2015", "12/03/2015", "13/04/2015", "12/05/2015", "12/06/2015"];
    expect(await order(dates)).toMatchObject({ order: "dmy", how: "above-12", example: "13/01/2015" });
  });

  it("are told by the only order that ascends, or descends", async () => {
    const dates = ["05/11/2014", "04/12/2014", "06/01/2015", "05/02/2015", "06/03/2015", "07/04/2015"];
    expect(await order(dates)).toMatchObject({ order: "dmy", how: "ascending" });
    expect(await order(dates.toReversed())).toMatchObject({ order: "dmy", how: "ascending" });
  });

  it("are told by the only order that is regular", async () => {
    const months = Array.from(
      { length: 24 },
      (_, at) => `01/${`${(at % 12) + 1}`.padStart(2, "0")}/${2014 + Math.floor(at / 12)}`,
    );
    const file = [
      "Date,Fund,Market",
      ...months.map((date, at) => `${date},${FUND[at % 6]},${FUND[(at + 1) % 6]}`),
    ].join("\n");
    const read = await reading(file);
    expect(read.notes).toContainEqual({ code: "day-month-order", order: "dmy", how: "regular", example: "01/01/2014" });
    expect(read.frequency).toBe("monthly");
  });

  it("are asked where both orders go up and are regular, and taken as typed", async () => {
    const dates = ["01/01/2015", "01/02/2015", "01/03/2015", "01/04/2015", "01/05/2015", "01/06/2015"];
    expect(await problem(monthly(dates))).toMatchObject({
      code: "ambiguous-dates",
      field: "dates",
      details: { add: ["dates:dmy", "dates:mdy"] },
    });
    expect((await reading(monthly(dates), { dates: "dmy" })).frequency).toBe("monthly");
    expect((await reading(monthly(dates), { dates: "mdy" })).frequency).toBe("daily");
  });

  it("contradict each other in a column that mixes them", async () => {
    const dates = ["30/01/2015", "27/02/2015", "03/31/2015", "30/04/2015", "29/05/2015", "30/06/2015"];
    expect(await problem(monthly(dates))).toMatchObject({
      code: "dates-mixed",
      details: { about: "line 2 (30/01/2015) and line 4 (03/31/2015)" },
    });
  });
});

describe("rows", () => {
  it("out of order are sorted, and that is said", async () => {
    const [head = "", ...rows] = monthly().trim().split("\n");
    const newest = await reading([head, ...rows.toReversed()].join("\n"));
    expect(newest).toMatchObject({ dates: MONTH_ENDS, assetReturns: FUND });
    expect(newest.notes).toContainEqual({ code: "unsorted", order: "newest-first" });
    const mixed = await reading([head, ...rows.slice(3), ...rows.slice(0, 3)].join("\n"));
    expect(mixed).toMatchObject({ dates: MONTH_ENDS, assetReturns: FUND });
    expect(mixed.notes).toContainEqual({ code: "unsorted", order: "mixed" });
  });

  it("that repeat another are dropped and counted", async () => {
    const read = await reading(`${monthly()}2015-03-31,0.012,0.015\n`);
    expect(read).toMatchObject({ dates: MONTH_ENDS, counts: { rows: 7, duplicates: 1 } });
    expect(read.notes).toContainEqual({ code: "duplicates", count: 1, lines: [8] });
  });

  it("of one date with other values are refused with both lines", async () => {
    expect(await problem(`${monthly()}2015-03-31,0.013,0.015\n`)).toMatchObject({
      code: "dates-repeated",
      details: { about: "lines 4 and 8" },
    });
  });

  it("without any date column stand in the order of the file, at the frequency typed", async () => {
    const file = monthly().replace(/^[^,]*,/gm, "");
    const read = await reading(file, { frequency: "monthly", riskFree: "12%" });
    expect(read.dates.slice(0, 2)).toEqual(["row 2", "row 3"]);
    expect(read.notes).toContainEqual({ code: "no-dates", frequency: "monthly" });
    expect(read.assetReturns[0]).toBeCloseTo(0.011, 12);
    expect((await problem(file, { riskFree: "12%" })).code).toBe("risk-free-frequency");
    expect((await problem(file, { window: { kind: "length", count: 1, unit: "year" } })).code).toBe("window-no-dates");
  });
});
