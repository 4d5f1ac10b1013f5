import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseBeta } from "../../src/analysis/betaAnalysis.js";

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
      .decode(csv)
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    expect(rows).toHaveLength(1250);
    for (const [, asset, , fitted, residual] of rows)
      expect(Number(asset) - Number(fitted)).toBeCloseTo(Number(residual), 14);
    expect(rows[58]?.[5]).toBe("");
    expect(Number(rows[59]?.[5])).toBe(rolling?.points[0]?.beta);
    expect(rows[59]?.[0]).toBe(rolling?.points[0]?.date);
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
