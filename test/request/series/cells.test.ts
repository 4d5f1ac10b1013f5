import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUND, MARKET, MONTH_ENDS, monthly, problem, reading } from "./support.js";

const withFund = (cells: readonly string[], delimiter = ";") =>
  [
    "Date;Fund;Market".replaceAll(";", delimiter),
    ...cells.map((cell, at) => [MONTH_ENDS[at], cell, MARKET[at]].join(delimiter)),
  ].join("\n");

const prices = (cells: readonly string[]) =>
  ["Date;Fund;Market", ...cells.map((cell, at) => `${MONTH_ENDS[at]};${cell};${2000 + 10 * (at % 3)}`)].join("\n");

describe("numbers", () => {
  it.each(["", "NA", "N/A", "#N/A", "NaN", "null", "-", ".", "inf", "n.a.", "#DIV/0!"])(
    "%j is a missing cell, left out in pairs and counted",
    async (mark) => {
      const read = await reading(withFund(FUND.map((value, at) => (at === 2 ? mark : `${value}`))));
      expect(read.counts).toMatchObject({ rows: 6, missing: 1 });
      expect(read.assetReturns).toEqual(FUND.filter((_, at) => at !== 2));
      expect(read.indexReturns).toEqual(MARKET.filter((_, at) => at !== 2));
    },
  );

  it("with percent signs are hundredths", async () => {
    const read = await reading(withFund(["1.5%", "-0.3 %", "(2%)", "−1%", "0.25%", "+1e0%"]));
    expect(read.assetReturns).toEqual([0.015, -0.003, -0.02, -0.01, 0.0025, 0.01]);
    expect(read.kinds.asset).toBe("percent");
    expect(read.notes).toContainEqual({ code: "percent-signs", columns: ["Fund"] });
  });

  it("with percent signs on some are refused, naming a line of each", async () => {
    const { code, details } = await problem(withFund(["1.5%", "0.01", "2%", "1%", "1%", "1%"]));
    expect(code).toBe("mixed-percent");
    expect(details.about).toBe("lines 2 (with a percent sign) and 3 (without)");
  });

  it.each([
    [
      ["1,234.50", "$1,300.00", "1,100", "999", "1250.5", "1,400"],
      [1234.5, 1300, 1100, 999, 1250.5, 1400],
    ],
    [
      ["1.234,50", "1.300,00", "1.100", "999", "1250,5", "€1.400"],
      [1234.5, 1300, 1100, 999, 1250.5, 1400],
    ],
    [
      ["1 234,50", "1 300,00", "1100", "999", "1250,5", "1'400"],
      [1234.5, 1300, 1100, 999, 1250.5, 1400],
    ],
    [
      ["1,234", "1,300", "1,100", "999", "1,250", "1,400"],
      [1234, 1300, 1100, 999, 1250, 1400],
    ],
    [
      ["12,345,678", "13,000,000", "1,23,45,678", "12e6", "1.25E+7", "12,500,000"],
      [12345678, 13e6, 12345678, 12e6, 12.5e6, 12.5e6],
    ],
    [
      ["1.234", "1.300", "1.100", "0.999", "1.250", "1.400"],
      [1.234, 1.3, 1.1, 0.999, 1.25, 1.4],
    ],
    [
      ["0,234", "1,300", "1,100", "0,999", "1,250", "1,400"],
      [0.234, 1.3, 1.1, 0.999, 1.25, 1.4],
    ],
  ])("%j are told for the column as a whole", async (cells, values) => {
    const read = await reading(prices(cells), { kind: "prices" });
    for (const [at, value] of read.assetReturns.entries()) {
      expect(value).toBeCloseTo((values[at + 1] ?? 0) / (values[at] ?? 1) - 1, 12);
    }
    expect(read.lastPrices?.asset).toBe(values.at(-1));
  });

  it("that are ambiguous in truth are refused with column and line", async () => {
    expect(await problem(prices(["1,234", "1,300", "1,100", "1,199", "1,250", "1,400"]))).toMatchObject({
      code: "cell-ambiguous",
      field: "asset",
      details: { part: "1,234", about: "column Fund, line 2" },
    });
  });

  it("with the decimal comma in one cell and the dot in another are refused with both lines", async () => {
    expect(await problem(prices(["1,5", "1.55", "1,6", "1,7", "1,8", "1,9"]))).toMatchObject({
      code: "mixed-decimals",
      details: { about: "column Fund, lines 3 and 2" },
    });
  });

  it("that are words are refused with the cell, column and line; other columns may hold any", async () => {
    const file = monthly().replace("Date,", "Note,Date,").replace(/^20/gm, "hello,20");
    expect((await reading(file)).assetReturns).toEqual(FUND);
    expect(await problem(withFund(["0.1", "-0.2", "abc", "0.1", "0.1", "0.1"]))).toMatchObject({
      code: "cell-not-number",
      details: { part: "abc", about: "column Fund, line 4" },
    });
  });
});

describe("a file in any dialect", () => {
  const dialects = fc.record({
    delimiter: fc.constantFrom(";", "\t", "|"),
    comma: fc.boolean(),
    percent: fc.boolean(),
    crlf: fc.boolean(),
    quote: fc.boolean(),
    bracket: fc.boolean(),
    date: fc.constantFrom<(y: number, m: number, d: number) => string>(
      (y, m, d) => `${y}-${two(m)}-${two(d)}`,
      (y, m, d) => `${y}${two(m)}${two(d)}`,
      (y, m, d) => `${two(d)}/${two(m)}/${y}`,
      (y, m, d) => `${m}/${d}/${two(y % 100)}`,
      (y, m, d) => `${two(d)}.${two(m)}.${y}`,
      (y, m, d) => `${two(d)}${(NAMES[m - 1] ?? "").toUpperCase()}${y}`,
      (y, m, d) => `${d}-${NAMES[m - 1]}-${two(y % 100)}`,
      (y, m, d) => `${NAMES[m - 1]} ${d}, ${y}`,
      (y, m, d) => `${y}-${two(m)}-${two(d)}T16:30:00Z`,
    ),
  });
  const returns = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
    minLength: 8,
    maxLength: 30,
  });

  it("reads to the same numbers and dates", async () => {
    await fc.assert(
      fc.asyncProperty(dialects, returns, async (dialect, pairs) => {
        const write = (basisPoints: number) => {
          const size = (Math.abs(basisPoints) / (dialect.percent ? 100 : 10_000)).toFixed(dialect.percent ? 2 : 4);
          const digits = dialect.comma ? size.replace(".", ",") : size;
          const signed = basisPoints >= 0 ? digits : dialect.bracket ? `(${digits})` : `−${digits}`;
          return dialect.percent ? `${signed}%` : signed;
        };
        const days = pairs.map((_, at) => [2000 + Math.floor(at / 12), (at % 12) + 1, 28 - (at % 3)] as const);
        const rows = [
          ["Date", "Fund", "Market"],
          ...pairs.map(([fund, market], at) => [dialect.date(...(days[at] ?? [0, 0, 0])), write(fund), write(market)]),
        ].map((row) => row.map((cell) => (dialect.quote ? `"${cell}"` : cell)).join(dialect.delimiter));
        const read = await reading(rows.join(dialect.crlf ? "\r\n" : "\n"), dialect.percent ? {} : { kind: "returns" });
        expect(read.dates).toEqual(days.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`));
        expect(read.assetReturns).toEqual(pairs.map(([fund]) => Number(`${fund}e-4`)));
        expect(read.indexReturns).toEqual(pairs.map(([, market]) => Number(`${market}e-4`)));
      }),
      { numRuns: 300 },
    );
  });
});

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function two(value: number): string {
  return `${value}`.padStart(2, "0");
}
