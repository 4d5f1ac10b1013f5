import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply/reply.js";
import { TABLE_WIDTH } from "../../src/reply/reply.js";
import { replyText } from "../../src/terminal/text.js";
import { askFile } from "../support/desk.js";

const SAMPLE = 'file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"';
const beta = (options: string) => askFile(`/beta ${options}`);
const text = (reply: Reply) => replyText(reply);
const number = (fact: unknown) => Number(fact);

/** Made with Python's statsmodels from the same file: test/data/statistics/sample.py. */
const reference: Readonly<
  Record<string, { observations: number; beta: number; standardError: number; rSquared: number }>
> = JSON.parse(readFileSync(new URL("../data/statistics/sample-reference.json", import.meta.url), "utf8"));

describe("/beta from a file", () => {
  it.each(Object.keys(reference))("agrees with statsmodels on %s returns of the sample file", async (frequency) => {
    const { facts } = await beta(`${SAMPLE} frequency:${frequency}`);
    const expected = reference[frequency];
    expect(facts.observations).toBe(expected?.observations);
    expect(facts.frequency).toBe(frequency);
    expect(number(facts.beta) / (expected?.beta ?? 0)).toBeCloseTo(1, 9);
    expect(number(facts.standardError) / (expected?.standardError ?? 0)).toBeCloseTo(1, 9);
    expect(number(facts.rSquared) / (expected?.rSquared ?? 0)).toBeCloseTo(1, 9);
  });

  it("tells beta with its interval, what it was measured on, and what a hedge leaves", async () => {
    const reply = await beta(SAMPLE);
    expect(reply.title).toBe("Beta 1.15 (1.12 to 1.17)");
    expect(reply.summary[0]).toBe(
      "Example Fund on Example Index: daily returns; 1,250 pairs, 2020-01-03 to 2024-12-31.",
    );
    const shown = text(reply);
    expect(shown).toContain("standard error        0.0121");
    expect(shown).toContain("a full hedge leaves      35%");
    expect(shown).toMatch(/index up \(\d+\)/);
    expect(shown).toContain("The halves");
  });

  it("carries the interval into the number of contracts, next to rounding", async () => {
    const reply = await beta(`${SAMPLE} frequency:weekly value:A$10m price:8000`);
    const { facts } = reply;
    // 1.14941… × 10m ÷ 200,000 = 57.47; t(259) = 1.969 × 0.02734 × 50 = ±2.69
    expect(facts.contracts).toBe("-57");
    expect(facts.contractRange).toMatchObject({ low: "-60", high: "-55", level: "0.95" });
    expect(reply.title).toBe("Beta 1.15 (1.10 to 1.20): short 57 SPI 200, 55 to 60");
    expect(text(reply)).toContain("±2.7 from beta's error against ±0.5 from rounding");
    expect(text(reply)).toContain("Idiosyncratic risk stays: one standard deviation over 1 month");
  });

  it("leads into /hedge with beta, its error, R² and residual volatility, and that line gives the same contracts", async () => {
    const reply = await beta(`${SAMPLE} frequency:weekly value:A$10m price:8000`);
    const line = reply.sections.find(({ heading }) => heading === "Hedge with this beta")?.commands?.[0] ?? "";
    expect(line).toMatch(
      /^\/hedge value:A\$10000000 beta:1\.1494\d+ price:8000 contract:AP beta_se:0\.02\d+ r2:0\.87\d+ residual_vol:\d/,
    );
    const hedge = await askFile(line);
    expect(hedge.facts.exactContracts).toBe(reply.facts.exactContracts);
    expect(hedge.facts.residualMoney).toBe(reply.facts.residualMoney);
  });

  it("tells the money that stays with a value alone", async () => {
    const reply = await beta(`${SAMPLE} frequency:monthly value:A$10m`);
    const left = reply.caveats.find(({ code }) => code === "idiosyncratic");
    const volatility = number(reply.facts.residualVolatility);
    expect(number(left?.amount) / (1e7 * volatility * Math.sqrt(1 / 12))).toBeCloseTo(1, 9);
  });

  it("adjusts as asked, says how, and hedges with the adjusted beta", async () => {
    const line = `${SAMPLE} frequency:monthly value:A$10m price:8000`;
    const measured = number((await beta(line)).facts.beta);
    const error = number((await beta(line)).facts.standardError);
    const blume = await beta(`${line} adjust:blume`);
    expect(number(blume.facts.adjustedBeta)).toBeCloseTo((2 * measured) / 3 + 1 / 3, 9);
    expect(text(blume)).toContain("Blume: ⅔ × 1.1467 + ⅓ = 1.0978");
    const vasicek = await beta(`${line} adjust:vasicek prior_sd:0.25`);
    const weight = 0.25 ** 2 / (0.25 ** 2 + error ** 2);
    expect(number(vasicek.facts.adjustedBeta)).toBeCloseTo(weight * measured + (1 - weight), 9);
    expect(text(vasicek)).toContain("1 ± 0.25 (your prior)");
    expect(number(vasicek.facts.exactContracts)).toBeCloseTo(-50 * number(vasicek.facts.adjustedBeta), 8);
    const dimson = await beta(`${line} adjust:dimson`);
    expect(dimson.facts.adjustedBeta).toBe(number(dimson.facts.dimsonBeta).toPrecision(12).replace(/0+$/, ""));
    expect(text(await beta(`${line} adjust:scholes_williams`))).toContain("no range of contracts");
  });

  it("asks for the prior of Vasicek's beta", async () => {
    const reply = await beta(`${SAMPLE} adjust:vasicek`);
    expect(reply).toMatchObject({ kind: "question", code: "needs-prior", field: "prior_sd" });
    expect(text(reply)).toContain("adjust:vasicek prior_sd:0.25");
  });

  it("gives a receipt that spells out what was guessed and answers the same", async () => {
    const reply = await beta("file:docs/sample-prices.csv window:2022..2023");
    expect(reply.receipt).toContain('asset:"Example Fund" index:"Example Index" frequency:daily window:2022..2023');
    expect((await askFile(reply.receipt)).facts).toEqual(reply.facts);
  });

  it("shows a scatter, the rolling beta when asked, or nothing", async () => {
    expect((await beta(SAMPLE)).chart?.().kind).toBe("scatter");
    const rolling = await beta(`${SAMPLE} chart:rolling rolling:60`);
    const chart = rolling.chart?.();
    expect(chart?.kind === "rolling" ? [chart.windowName, chart.points.length] : []).toEqual(["60 days", 1191]);
    expect(rolling.facts.rolling).toHaveLength(1191);
    expect((await beta(`${SAMPLE} chart:false`)).showChart).toBe(false);
  });

  it("keeps every table within a phone's width", async () => {
    const wide = await beta(
      `${SAMPLE} value:¥123456789012 price:38915 contract:NK225 adjust:dimson_lead level:99.5 rolling:1000`,
    );
    expect(wide.kind).toBe("answer");
    for (const { table = [] } of wide.sections)
      for (const row of table) expect(`${row} ${[...row].length <= TABLE_WIDTH}`).toBe(`${row} true`);
  });

  it.each([
    ['file:docs/sample-prices.csv asset:"Exampel Fund" index:"Example Index"', "unknown-column", "asset"],
    ['file:docs/sample-prices.csv asset:"Example Index" index:"Example Index"', "same-column", "asset"],
    [`${SAMPLE} kind:returns`, "levels-as-returns", "kind"],
    [`${SAMPLE} rolling:2`, "out-of-range", "rolling"],
    [`${SAMPLE} window:1990..1991`, "window-empty", "window"],
    [`${SAMPLE} holdings:"BHP 100% 1"`, "holdings-and-file", "holdings"],
    [`${SAMPLE} level:20`, "out-of-range", "level"],
    [`${SAMPLE} lags:-1`, "out-of-range", "lags"],
    [`${SAMPLE} value:€10m price:8000 contract:AP`, "currency-mismatch", "fx"],
  ])("%s → %s, with a line that is answered", async (options, code, field) => {
    const reply = await beta(options);
    expect(reply).toMatchObject({ code, field });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${(await askFile(line)).kind}`).toBe(`${line} → answer`);
  });

  it("tells a mistake that shows once another is put right, and none that only one of several tries of ours meets", async () => {
    const both = await beta(`${SAMPLE} frequency:hourly adjust:vasicek`);
    expect(both.summary).toHaveLength(2);
    expect(both.summary[1]).toContain("prior_sd");
    const unknown = await beta(`${SAMPLE} risk_free:"Example monthly"`);
    expect(unknown.summary).toHaveLength(1);
  });

  it("says that a file is not there", async () => {
    expect(await beta("file:nowhere.csv")).toMatchObject({ kind: "refusal", code: "file-not-found", field: "file" });
    expect(await beta("file:docs")).toMatchObject({ kind: "refusal", code: "file-not-found" });
  });
});
