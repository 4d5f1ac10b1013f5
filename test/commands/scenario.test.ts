import { describe, expect, it } from "vitest";
import { answerChanged } from "../../src/answer.js";
import type { Reply } from "../../src/reply/reply.js";
import { ask, context, now } from "../support/desk.js";

const scenario = (options: string): Reply => ask(`/scenario ${options}`);
const text = (reply: Reply): string => JSON.stringify([reply.title, reply.summary, reply.sections, reply.caveats]);
const rows = (reply: Reply) => reply.facts.rows as unknown as readonly Record<string, string>[];

const HULL =
  "value:US$5,050,000 beta:1.5 price:1010 multiplier:250 moves:900,950,1000,1050,1100 index:1000 rate:4 dividend:1 horizon:3months expiry:4months";

describe("/scenario", () => {
  it("gives Hull's table 3.4 to the printed digit where nothing is rounded in between", () => {
    const reply = scenario(HULL);
    expect(reply.facts).toMatchObject({ contracts: "-30", models: ["with carry"] });
    expect(rows(reply).map((row) => row.marketReturn)).toEqual(["-0.0975", "-0.0475", "0.0025", "0.0525", "0.1025"]);
    expect(rows(reply).map((row) => row.portfolioReturn)).toEqual([
      "-0.15125",
      "-0.07625",
      "-0.00125",
      "0.07375",
      "0.14875",
    ]);
    expect(rows(reply).map((row) => Math.trunc(Number(row.portfolioValue)))).toEqual([
      4286187, 4664937, 5043687, 5422437, 5801187,
    ]);
    expect(rows(reply).map((row) => Math.round(Number(row.futuresPrice)))).toEqual([902, 952, 1003, 1053, 1103]);
  });

  it("sizes the hedge unless contracts are stated", () => {
    expect(scenario("value:A$10m beta:1.2 price:8000").facts).toMatchObject({ contracts: "-60", betaAfter: "0" });
    const stated = scenario("value:A$10m beta:1.2 price:8000 contracts:-30");
    expect(stated.facts).toMatchObject({ contracts: "-30", betaAfter: "0.6" });
    expect(stated.caveats.map(({ code }) => code)).not.toContain("rounding");
  });

  it("names the worst case, the break-even and the cash in words", () => {
    const reply = scenario("value:A$10m beta:1.2 price:8000 contracts:-30 specific_shock:-3");
    expect(text(reply)).toContain("Worst of these: −20% leaves −A$1,500,000 hedged, −A$2,700,000 unhedged.");
    expect(text(reply)).toContain("Break-even at an index move of +5%.");
    expect(text(reply)).toContain("+10% calls for A$600,000 of variation margin");
    expect(reply.facts).toMatchObject({ worstMove: "-0.2", breakEvenMoves: ["0.05"], variationMargin: "600000" });
  });

  it("shows each stress alone", () => {
    const reply = scenario(
      "value:A$10m beta:1.2 price:8000 beta_stress:1.5 basis_shock:0.5% specific_shock:-2 moves:-10",
    );
    const [row] = rows(reply);
    expect(row).toMatchObject({
      betaStressPnl: "-300000",
      basisPnl: "-60000",
      specificPnl: "-200000",
      hedgedPnl: "-560000",
    });
    expect(text(reply)).toContain("What stress adds at −10%");
  });

  it("adds a historical fall by name, with its dates and index", () => {
    const reply = scenario("value:A$10m beta:1.2 price:8000 preset:2020-covid-asx");
    expect(reply.facts.preset).toBe("2020-covid-asx");
    // 7,162.5 on 20 February to 4,546.0 on 23 March 2020.
    expect(Number(rows(reply)[0]?.indexMove)).toBeCloseTo(4546 / 7162.5 - 1, 12);
    expect(text(reply)).toContain("2020-02-20 to 2020-03-23");
  });

  it("shows the band that beta's error and residual risk put around the result", () => {
    const reply = scenario("value:A$10m beta:1.2 price:8000 beta_se:0.1 residual_vol:8 horizon:3months moves:-10");
    // 1.96 × √((0.1 × 10m × 10%)² + (10m × 8% × √¼)²)
    expect(Number(rows(reply)[0]?.bandReach)).toBeCloseTo(1.959963984540054 * Math.hypot(100_000, 400_000), 3);
    expect(text(reply)).toContain("95% band");
    expect(reply.chart?.()).toMatchObject({ band: { points: [expect.any(Array)] } });
  });

  it("describes its chart in words, and draws it unless told not to", () => {
    const reply = scenario("value:A$10m beta:1.2 price:8000");
    expect(reply.showChart).toBe(true);
    expect(reply.chart?.().description).toContain("at −20% unhedged −A$2,400,000, hedged A$0");
    expect(scenario("value:A$10m beta:1.2 price:8000 chart:false").showChart).toBe(false);
  });

  it.each([
    "value:A$10m beta:1.2 price:8000",
    HULL,
    "value:A$10m beta:1.2 price:8000 contracts:-30 beta_stress:1.5 basis_shock:-7.125 specific_shock:-2 beta_se:0.1",
    "value:A$10m beta:1.2 price:8000 moves:7123.5;8001;9000 index:8123.25 preset:gfc target:0.25",
    "value:A$10m beta:1.2 price:8000 rate:4.35 horizon:30d",
    "value:A$15m beta:1 price:4000 contract:ES fx:1.5 futures_beta:0.9 basis_shock:0.5% r2:0.9 index_vol:16",
  ])("repeats itself from its receipt: %s", (options) => {
    const first = scenario(options);
    expect(first.kind).toBe("answer");
    expect(ask(first.receipt).facts).toEqual(first.facts);
  });

  it.each([
    ["moves:-101%", "refusal", "out-of-range", "moves"],
    ["moves:,", "refusal", "empty", "moves"],
    ["moves:-5,900 index:1000", "refusal", "moves-mixed", "moves"],
    ["moves:900,950", "refusal", "moves-need-index", "moves"],
    [`moves:${Array.from({ length: 26 }, (_, n) => `-${n}`).join(",")}`, "refusal", "too-many-moves", "moves"],
    ["preset:1066", "refusal", "unknown-preset", "preset"],
    ["preset:covd", "refusal", "unknown-preset", "preset"],
    ["rate:4", "refusal", "missing-horizon", "horizon"],
    ["rate:4 horizon:6months expiry:3months", "refusal", "expiry-before-horizon", "expiry"],
    ["rate:4 horizon:1month expiry:-3months", "refusal", "not-a-horizon", "expiry"],
    ["basis_shock:lots", "refusal", "formula-name", "basis_shock"],
    ["contracts:1.5", "refusal", "not-whole", "contracts"],
  ])("%s → %s %s, with lines that are answered", (options, kind, code, field) => {
    const reply = scenario(`value:A$10m beta:1.2 price:8000 ${options}`);
    expect(reply).toMatchObject({ kind, code, field });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it("reads 25 moves as people write them, and as levels, and repeats them from the receipt", () => {
    const percents = Array.from({ length: 25 }, (_, n) => `-${25 - n}%`).join(",");
    const levels = Array.from({ length: 25 }, (_, n) => 7000 + 37 * n).join(";");
    for (const moves of [`moves:${percents}`, `moves:${levels} index:7900`, "moves:1/3;1/7;-500bp"]) {
      const first = scenario(`value:A$10m beta:1.2 price:8000 ${moves}`);
      expect(first.kind).toBe("answer");
      expect(ask(first.receipt).facts).toEqual(first.facts);
    }
    expect(scenario(`value:A$10m beta:1.2 price:8000 preset:gfc moves:${percents}`)).toMatchObject({
      code: "too-many-moves",
    });
  });

  it("works through its own worst move: the stated count, the carry and the shocks", () => {
    const line =
      "/scenario value:A$10m beta:1.2 price:8000 contracts:-60 moves:-10%;10% rate:4 dividend:3 horizon:3months expiry:4months index:7990 beta_stress:1.6 basis_shock:10 specific_shock:-2";
    const reply = now(
      answerChanged(line, {}, "working", context, (error) => {
        throw error;
      }),
    );
    expect(text(reply)).toContain("As stated: short 60");
    // 1% + 1.6 × (−9.25% − 1%) − 2%
    expect(text(reply)).toContain("1% + 1.6 × (−9.25% − 1%) + specific −2% = −17.4%");
    expect(text(reply)).toContain("A$10,000,000 × −17.4% = −A$1,740,000");
    expect(ask(reply.receipt).facts.contracts).toBe("-60");
  });

  it("is shared with its model, its beta left and its own line, but not its count", () => {
    const line = "/scenario value:A$37123456 beta:1.2 price:8000 contracts:-60 moves:-10%;10% beta_stress:1.6";
    const reply = now(
      answerChanged(line, {}, "shared", context, (error) => {
        throw error;
      }),
    );
    expect(reply.receipt).toBe(
      "/scenario value:A$1000000 beta:1.2 price:8000 contract:AP target:0.8768 moves:-10%;10% beta_stress:1.6",
    );
    expect(text(reply)).toContain("Beta 1.2 to 0.8768");
    expect(text(reply)).toContain("Model: simple, stressed; beta in falls 1.6.");
    expect(text(reply)).not.toMatch(/37[,.]?1|short 60/);
  });

  it("says where the result jumps instead of crossing", () => {
    const reply = scenario(
      "value:A$10m beta:1.2 price:8000 contracts:-30 rate:6% horizon:1y beta_stress:3 moves:-1%,1%",
    );
    expect(text(reply)).toContain("changes sign in a jump at 0%");
  });

  it("draws the bend at zero, not a straight line between far moves", () => {
    const chart = scenario("value:A$10m beta:1.2 price:8000 beta_stress:2.4 moves:-20%,20%").chart?.();
    const hedged = chart?.kind === "profit" ? (chart.lines[2]?.points ?? []) : [];
    expect(hedged.find(([move]) => move === 0)?.[1]).toBeCloseTo(0, 6);
  });

  it("tells small percentages and a fall of another index", () => {
    expect(text(scenario("value:A$10m beta:1.2 price:8000 moves:-5%,-0.05"))).toContain("moves was read as −0.05%");
    expect(text(scenario("value:A$10m beta:1.2 price:8000 preset:2022"))).toContain("Mind the index");
    expect(text(scenario("value:A$10m beta:1.2 price:8000 preset:2022-rates-asx"))).not.toContain("Mind the index");
  });

  it("does not speak of a gain that the portfolio does not have", () => {
    expect(text(scenario("value:A$10m beta:0.5 price:8000 target:1.2 moves:-10%,10%"))).toContain(
      "on top of what the portfolio loses",
    );
  });

  it("fits Discord's 25 options", () => {
    expect(ask("/help command:scenario").facts.options).toHaveLength(25);
  });
});
