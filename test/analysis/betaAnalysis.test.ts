import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseBeta } from "../../src/analysis/betaAnalysis.js";
import { seriesCsv } from "../../src/analysis/seriesCsv.js";

const sample = readFileSync(new URL("../../docs/sample-prices.csv", import.meta.url));
const question = {
  series: { asset: "Example Fund", index: "Example Index" },
  level: 0.95,
  leads: 0,
  wantsCsv: false,
} as const;

describe("what is handed from the thread", () => {
  it("stays small however long the file is", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},${Math.sin(at) / 50},${Math.cos(at * 0.7) / 60}`);
    const csv = new TextEncoder().encode(`row,fund,index\n${rows.join("\n")}\n`);
    const analysis = await analyseBeta(csv, { ...question, series: { asset: "fund", index: "index" } });
    expect(analysis.regression.observations).toBe(20_000);
    expect(analysis.points.length).toBeLessThanOrEqual(1500);
    expect(analysis.rolling?.points.length).toBeLessThanOrEqual(1500);
    expect(JSON.stringify(analysis).length).toBeLessThan(400_000);
  });

  it("has the series as CSV when wanted: returns less fitted values are the residuals, rolling betas from the first full window", async () => {
    const { csv, rolling } = await analyseBeta(sample, { ...question, wantsCsv: true, rollingWindow: 60 });
    const rows = new TextDecoder()
      .decode(csv?.content)
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    expect(rows).toHaveLength(1250);
    for (const [, asset, , fitted, residual] of rows)
      expect(Number(asset) - Number(fitted)).toBeCloseTo(Number(residual), 12);
    expect(rows[58]?.[5]).toBe("");
    expect(Number(rows[59]?.[5])).toBeCloseTo(rolling?.points[0]?.beta ?? 0, 10);
    expect(rows[59]?.[0]).toBe(rolling?.points[0]?.date);
  });

  it("gives the latest pairs as CSV where not all fit a message", () => {
    const many = Array.from({ length: 1000 }, (_, at) => at / 1000);
    const pairs = { dates: many.map((at) => `row ${at}`), assetReturns: many, indexReturns: many };
    const regression = { residuals: many } as never;
    const { content, pairs: kept } = seriesCsv(pairs, { regression }, 5000);
    expect(content.length).toBeLessThanOrEqual(5000);
    expect(kept).toBeGreaterThan(100);
    const rows = new TextDecoder().decode(content).trim().split("\n");
    expect([rows.length, rows.at(-1)?.startsWith("row 0.999,")]).toEqual([kept + 1, true]);
  });

  it("counts zero returns before a risk-free rate hides them, and names a return that hardly any portfolio has", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => {
      const date = `20${10 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}-28`;
      return `${date},${at % 3 === 0 ? 0 : (at % 7) / 100 - 0.03},${(at % 5) / 100 - 0.02}`;
    });
    const csv = (lines: readonly string[]) => new TextEncoder().encode(["date,fund,index", ...lines].join("\n"));
    const asked = { ...question, series: { asset: "fund", index: "index", riskFree: "4%" } };
    expect((await analyseBeta(csv(rows), asked)).zeroReturns.asset).toBeCloseTo(26 / 60, 10);
    const spoilt = rows.with(30, "2012-07-28,0.9,0.01");
    expect(
      (await analyseBeta(csv(spoilt), { ...asked, series: { asset: "fund", index: "index", kind: "returns" } }))
        .improbable,
    ).toEqual({
      date: "2012-07-28",
      series: "asset",
      value: 0.9,
    });
  });

  it("refuses more lags than there are pairs, with the bound", async () => {
    await expect(analyseBeta(sample, { ...question, lags: 1250 })).rejects.toMatchObject({
      code: "out-of-range",
      field: "lags",
      details: { limit: "0 to 1249" },
    });
  });

  it("names the influential pairs by date, with what beta is without them", async () => {
    const { influential } = await analyseBeta(sample, question);
    expect(influential).toHaveLength(3);
    for (const { date, betaWithout } of influential) {
      const lines = sample.toString().split("\n");
      expect(lines.some((line) => line.startsWith(date))).toBe(true);
      expect(Number.isFinite(betaWithout)).toBe(true);
    }
  });
});
