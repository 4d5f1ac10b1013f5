import { describe, expect, it } from "vitest";
import { fallOf, findFall, historicalFalls } from "../../src/catalogue/historicalFalls.js";
import { Decimal } from "../../src/computation/decimal.js";

const ISO_DAY = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

function rowOf(id: string) {
  const row = historicalFalls.find((fall) => fall.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
}

const percentOf = (id: string, places: number) => fallOf(rowOf(id)).times(100).toFixed(places);

const found = (typed: string) => {
  const match = findFall(typed);
  return match.kind === "found" ? match.fall.id : match.kind;
};

const suggested = (typed: string) => {
  const match = findFall(typed);
  return match.kind === "unknown" ? match.suggestions.map(({ id }) => id) : [];
};

describe("the rows", () => {
  it.each(historicalFalls)("$id is complete", (row) => {
    expect(row.id).toMatch(/^\d{4}(-[a-z0-9]+)+$/);
    for (const day of [row.from, row.to]) {
      expect(day).toMatch(ISO_DAY);
      const date = new Date(`${day}T00:00:00Z`);
      expect(date.toISOString().slice(0, 10)).toBe(day);
      expect([0, 6], `${day} is a day without trading`).not.toContain(date.getUTCDay());
    }
    expect(row.from < row.to).toBe(true);
    for (const level of [row.fromLevel, row.toLevel]) {
      expect(level).toMatch(/^\d+\.\d{1,2}$/);
      expect(new Decimal(level).greaterThan(0)).toBe(true);
    }
    expect(row.sources.length).toBeGreaterThanOrEqual(2);
    expect(new Set(row.sources.map(({ ref }) => ref)).size).toBe(row.sources.length);
    for (const { ref, asOf } of row.sources) {
      expect(ref).toMatch(/^(https?:\/\/|github\.com\/)/);
      expect(asOf).toMatch(/^(undated|\d{4}(-\d\d){0,2})$/);
    }
    expect(fallOf(row).lessThan(0)).toBe(true);
    expect(fallOf(row).greaterThan(-1)).toBe(true);
    expect(`${row.name}, ${row.index}`.length).toBeLessThanOrEqual(100);
  });

  it("has no id or alias that means two rows", () => {
    const names = historicalFalls.flatMap(({ id, aliases }) => [id, ...aliases].map(plain));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("covers the asked events, with an Australian index each", () => {
    const years = (indices: readonly string[]) =>
      new Set(historicalFalls.filter(({ index }) => indices.includes(index)).map(({ id }) => id.slice(0, 4)));
    expect([...years(["S&P 500"])]).toEqual(["1987", "2000", "2007", "2008", "2011", "2020", "2022"]);
    expect([...years(["S&P/ASX 200", "All Ordinaries"])]).toEqual([
      "1987",
      "2002",
      "2007",
      "2008",
      "2011",
      "2020",
      "2022",
    ]);
  });

  it("dates no S&P/ASX 200 row before the index began in April 2000", () => {
    for (const { from, index } of historicalFalls) if (index === "S&P/ASX 200") expect(from > "2000-04-03").toBe(true);
  });
});

describe("fallOf", () => {
  it("is last level over first, less one", () => {
    expect(fallOf({ ...rowOf("2020-covid"), fromLevel: "200.0", toLevel: "150.0" }).toString()).toBe("-0.25");
  });

  /** A percentage for exactly these days, as somebody else prints it. */
  it.each([
    ["1987-crash", "-33.51", "Ned Davis Research in Hartford Funds, Bear Markets (2023-06-30)"],
    ["1987-crash", "-33.5", "S&P Dow Jones Indices (soulmete.com, 2022-06-13); Bogleheads wiki, Bear market"],
    ["1987-black-monday", "-20.47", "davemanuel.com, Historically speaking (2011-08-08); McKeon and Netter"],
    ["1987-black-monday", "-20.5", "Calculated Risk, largest one-day declines (2011-08-10)"],
    ["1987-crash-all-ords", "-50", "Australian Financial Review, Thirty years on (2017-10-19)"],
    ["1987-black-tuesday-all-ords", "-25", "The Age (1987-10-21); Australian Financial Review (2017-10-19)"],
    ["2000-dotcom", "-49.1", "S&P Dow Jones Indices (soulmete.com, 2022-06-13); Investopedia (2022-06-13)"],
    ["2002-bear-all-ords", "-22", "Page, Back to the Future, table 1 (sitmarchive.hubb.com, 2008)"],
    ["2007-gfc", "-56.78", "cybereconomics.blogspot.com (2009-03-26)"],
    ["2007-gfc", "-56.8", "S&P Dow Jones Indices (soulmete.com, 2022-06-13); Investopedia (2022-06-13)"],
    ["2020-covid", "-33.92", "Ned Davis Research in Hartford Funds, Bear Markets (2023-06-30)"],
    ["2020-covid", "-33.9", "Investopedia (2022-06-13)"],
    ["2022-rates", "-25.43", "Ned Davis Research in Hartford Funds, Bear Markets (2023-06-30)"],
  ])("%s is the printed %s (%s)", (id, printed) => {
    expect(percentOf(id, printed.split(".")[1]?.length ?? 0)).toBe(printed);
  });

  /** No source found prints a percentage for these days; the levels are sourced, and held here against slips. */
  it.each([
    ["2007-gfc-asx", "-53.94"],
    ["2008-gfc", "-39.89"],
    ["2008-gfc-asx", "-31.63"],
    ["2011-downgrade", "-16.77"],
    ["2011-downgrade-asx", "-13.40"],
    ["2020-covid-asx", "-36.53"],
    ["2022-rates-asx", "-15.67"],
  ])("%s is %s from its levels", (id, percent) => expect(percentOf(id, 2)).toBe(percent));

  it("starts the ASX's 2008 from a close that agrees with the printed fall of 15 September", () => {
    const before = new Decimal(rowOf("2008-gfc-asx").fromLevel);
    expect(before.minus("86.1").toString()).toBe("4817.7");
    expect(new Decimal("86.1").dividedBy(before).times(100).toFixed(2)).toBe("1.76"); // NZ Herald, ABN Newswire
  });
});

describe("findFall", () => {
  it.each(historicalFalls)("$id is found by its id and every alias", ({ id, aliases }) => {
    for (const name of [id, id.toUpperCase(), ...aliases, ...aliases.map((alias) => ` ${alias.toUpperCase()} `)]) {
      expect(found(name)).toBe(id);
    }
  });

  it.each([
    ["GFC", "2008-gfc"],
    ["Lehman", "2008-gfc"],
    ["dot com", "2000-dotcom"],
    ["2000–02", "2000-dotcom"],
    ["Covid ASX", "2020-covid-asx"],
    ["Black Monday", "1987-black-monday"],
  ])("%s is %s", (typed, id) => expect(found(typed)).toBe(id));

  it.each([
    ["covd", "2020-covid"],
    ["lehmann", "2008-gfc"],
    ["2008-gcf", "2008-gfc"],
    ["dotcmo", "2000-dotcom"],
    ["blak monday", "1987-black-monday"],
    ["2020-covid-axs", "2020-covid-asx"],
    ["the gfc of 2008", "2008-gfc"],
    ["2002", "2000-dotcom"],
    ["2002", "2002-bear-all-ords"],
  ])("%s is not taken, but %s is suggested", (typed, id) => {
    expect(found(typed)).toBe("unknown");
    expect(suggested(typed)).toContain(id);
  });

  it("suggests every fall that holds a word, at most five", () => {
    expect(suggested("australia")).toEqual([
      "1987-crash-all-ords",
      "1987-black-tuesday-all-ords",
      "2002-bear-all-ords",
      "2008-gfc-asx",
      "2020-covid-asx",
    ]);
    for (const typed of ["asx", "200", "all ords"]) expect(suggested(typed).length).toBeLessThanOrEqual(5);
  });

  it.each(["", " ", "-", "a", "zz", "banana", "__proto__", "constructor", "£$%"])("knows nothing near %j", (typed) => {
    expect(findFall(typed)).toEqual({ kind: "unknown", suggestions: [] });
  });

  it("stays quick and quiet on a very long text", () => {
    expect(found("x".repeat(100_000))).toBe("unknown");
  });
});
