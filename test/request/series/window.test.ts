import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/request/series/calendar.js";
import { readWindow } from "../../../src/request/series/window.js";

describe("a window of one name", () => {
  const day = (year: number, month: number, day: number) => dayNumber({ year, month, day });
  it.each([
    ["2023", day(2023, 1, 1), day(2023, 12, 31)],
    ["2024-02", day(2024, 2, 1), day(2024, 2, 29)],
    ["2023-06-30", day(2023, 6, 30), day(2023, 6, 30)],
  ])("%s is that year, month or day", (text, from, to) => {
    expect(readWindow(text)).toEqual({ kind: "dates", from, to });
  });

  it("is a count where it is no year", () => {
    expect(readWindow("60")).toEqual({ kind: "count", count: 60 });
    expect(readWindow("last 2023")).toEqual({ kind: "count", count: 2023 });
  });

  it("is refused where there is no such day", () => {
    expect(() => readWindow("2023-13")).toThrow();
    expect(() => readWindow("2023-02-30")).toThrow();
  });
});
