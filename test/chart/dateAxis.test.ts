import { describe, expect, it } from "vitest";
import { dateAxis } from "../../src/chart/dateAxis.js";
import { textWidth } from "../../src/chart/fontMetrics.js";
import { rollingChart } from "./support/fitCharts.js";

const WIDTH = 1_050;

function labels(dates: readonly string[], width = WIDTH): readonly string[] {
  const { axis } = dateAxis(dates, width);
  return axis.scale.ticks.map((tick) => axis.text(tick));
}

function days(count: number, first = "2002-01-01"): readonly string[] {
  return Array.from({ length: count }, (_, day) =>
    new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10),
  );
}

describe("the axis of dates", () => {
  it("names years at their first day", () => {
    const dates = rollingChart(60).points.map(({ date }) => date);
    expect(labels(dates)).toEqual(["2003", "2004", "2005", "2006"]);
    const { axis } = dateAxis(dates, WIDTH);
    expect(axis.scale.ticks[0]).toBe(Date.parse("2003-01-01") / 86_400_000);
  });

  it("names months where there are few", () => {
    expect(labels(days(100))).toEqual(["Jan 2002", "Feb 2002", "Mar 2002", "Apr 2002"]);
  });

  it("names some of the days themselves where there are fewer than two months", () => {
    expect(labels(days(20, "2002-01-05"))).toEqual(["2002-01-05", "2002-01-10", "2002-01-15", "2002-01-20"]);
  });

  it("skips years where there are many", () => {
    expect(labels([...Array(61).keys()].map((year) => `${1950 + year}-01-01`))).toEqual([
      ...["1950", "1960", "1970", "1980", "1990", "2000", "2010"],
    ]);
  });

  it("keeps the distance between dates: a gap is seen as one", () => {
    const { positions } = dateAxis(["2002-01-01", "2002-01-02", "2003-01-02"], WIDTH);
    expect(positions.map((day) => day - (positions[0] ?? 0))).toEqual([0, 1, 366]);
  });

  it.each([
    ["rows", ["row 12", "row 13", "row 14"]],
    ["days that do not ascend", ["2002-01-02", "2002-01-01", "2002-01-03"]],
    ["days that do not exist", ["2002-13-01", "2002-14-01", "2002-15-01"]],
  ])("counts places where there are %s", (_, dates) => {
    expect(dateAxis(dates, WIDTH).positions).toEqual([0, 1, 2]);
    expect(labels(dates)).toEqual(dates);
  });

  it("names rows a round number of places apart", () => {
    expect(labels(Array.from({ length: 700 }, (_, index) => `row ${index + 60}`))).toEqual(
      [60, 160, 260, 360, 460, 560, 660].map((row) => `row ${row}`).filter((_, index) => index % 2 === 0),
    );
  });

  it("names a single date", () => {
    expect(labels(["2002-01-31"])).toEqual(["2002-01-31"]);
  });

  it.each([2, 3, 7, 40, 200, 900, 5_000])("lets no label of %i days touch the next", (count) => {
    for (const width of [400, 700, WIDTH]) {
      const { axis } = dateAxis(days(count), width);
      const edges = axis.scale.ticks.map((tick) => {
        const middle = ((tick - axis.scale.from) / (axis.scale.to - axis.scale.from)) * width;
        const half = textWidth(axis.text(tick), 38) / 2;
        return { left: middle - half, right: middle + half };
      });
      expect(edges.length).toBeGreaterThan(0);
      edges.reduce((before, next) => {
        expect(next.left).toBeGreaterThan(before.right + 10);
        return next;
      });
    }
  });
});
