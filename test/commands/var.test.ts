import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer.js";
import { readCommandLine } from "../../src/request/commandLine.js";
import { replyText } from "../../src/terminal/text.js";
import { ask, askFile, context, now } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

const risk = (options: string) => ask(`/var value:A$10m beta:1.2 index_vol:16% ${options}`);
const FILE = '/var value:A$10m file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"';
const number = (fact: unknown) => Number(fact);

describe("/var", () => {
  it("gives the parts before and after the hedge, as worked in R", () => {
    const { facts, title } = risk("residual_vol:8% level:99% horizon:10d price:8000 held:-50");
    expect(number(facts.marketPart)).toBeCloseTo(889_765.61098, 4);
    expect(number(facts.specificPart)).toBeCloseTo(370_735.67124, 4);
    expect(number(facts.valueAtRisk)).toBeCloseTo(963_912.74523, 4);
    expect(number(facts.expectedShortfall)).toBeCloseTo(1_104_320.63254, 4);
    // R: s * qnorm(.99) * sqrt((.2 * .16)^2 + .08^2)
    expect(number(facts.hedgedValueAtRisk)).toBeCloseTo(399_294.537905, 4);
    expect(facts).toMatchObject({
      betaAfter: "0.2",
      contracts: "-50",
      held: "-50",
      level: "0.99",
      method: "parametric",
    });
    expect(title).toBe("VaR 99%, 10 days: A$963,913; hedged A$399,295");
  });

  it("takes the specific part from R²: β σ √((1 − R²) ÷ R²)", () => {
    const facts = risk("r2:0.85 level:95% horizon:1y").facts;
    expect(number(facts.residualVolatility)).toBeCloseTo(1.2 * 0.16 * Math.sqrt(0.15 / 0.85), 12);
    expect(number(facts.valueAtRisk)).toBeCloseTo((1.6448536269514715 * 1.2 * 0.16 * 10e6) / Math.sqrt(0.85), 4);
    expect(number(facts.reduction)).toBeCloseTo(1 - Math.sqrt(0.15), 12);
  });

  it("is Hull's US$1,471,300 for US$10m at 2% a day, ten days at 99% (ch. 22), days being trading days", () => {
    const reply = ask("/var value:US$10m beta:1 index_vol:31.7490157327751% level:99 horizon:10d");
    expect(Math.round(number(reply.facts.valueAtRisk) / 100)).toBe(14_713);
    expect(reply.title).toContain("Market VaR");
    expect(reply.caveats.map(({ code }) => code)).toContain("idiosyncratic-unknown");
    const trading = ask('/var value:US$10m beta:1 index_vol:31.7490157327751% level:99 horizon:"10 trading days"');
    expect(trading.facts).toEqual(reply.facts);
  });

  it("says its conventions and its defaults: one-sided, 95%, ten trading days, mean zero", () => {
    const text = replyText(risk("r2:0.85"));
    for (const part of [
      "One-sided",
      "in 5% of",
      "mean zero",
      "square root of time",
      "252 trading days",
      "10 days was used",
    ])
      expect(text).toContain(part);
  });

  it("hedges exactly to the target without a price, and says which options then changed nothing", () => {
    const reply = risk("residual_vol:8% r2:0.5 target:0.5 contract:AP");
    expect(reply.facts.betaAfter).toBe("0.5");
    const text = replyText(reply);
    expect(text).toContain("Hedged exactly to the target");
    expect(text).toContain("contract changed nothing");
    expect(text).toContain("r2 changed nothing");
  });

  it("gives the same answer from its receipt", async () => {
    for (const options of [
      "r2:0.85",
      "residual_vol:8% price:8000 held:-40",
      "residual_vol:8% price:8000 held:-40 target:0.3",
      "price:8000 target:0.3 multiplier:5 level:99.5",
    ]) {
      const reply = risk(options);
      expect(ask(reply.receipt).facts).toEqual(reply.facts);
    }
    const reply = await askFile(`${FILE} level:99% horizon:1d price:8000`);
    expect((await askFile(reply.receipt)).facts).toEqual(reply.facts);
  });

  it("measures everything in a file, and takes past losses by R's quantile of type 7", async () => {
    // R 4.2: q <- quantile(r, .01, type = 7); c(-q, -mean(r[r <= q])), of r and of r - coef(lm(r ~ x))[2] * x
    const { facts } = await askFile(`${FILE} level:99% horizon:1d`);
    const past = facts.historical as Readonly<Record<string, unknown>>;
    expect(number(past.valueAtRisk)).toBeCloseTo(10e6 * 0.0309987998341013, 4);
    expect(number(past.expectedShortfall)).toBeCloseTo(10e6 * 0.045013952552334, 4);
    expect(number(past.hedgedValueAtRisk)).toBeCloseTo(10e6 * 0.0101541573798648, 4);
    expect(number(past.hedgedExpectedShortfall)).toBeCloseTo(10e6 * 0.0118729364129406, 4);
    expect(past).toMatchObject({
      observations: 1250,
      tailCount: 13,
      quantileType: 7,
      periods: "1",
      frequency: "daily",
    });
    expect(number(facts.beta)).toBeCloseTo(1.14531809389592, 9);
    expect(number(facts.indexVolatility)).toBeCloseTo(0.1616920347671435, 10);
    expect(number(facts.residualVolatility)).toBeCloseTo(0.0693464183716612, 10);
  });

  it("scales past losses by the square root of time, and sizes the hedge with the file's beta", async () => {
    const one = await askFile(`${FILE} horizon:1d price:8000`);
    const nine = await askFile(`${FILE} horizon:9d price:8000`);
    const past = [one, nine].map(({ facts }) => facts.historical as Readonly<Record<string, unknown>>);
    expect(number(past[1]?.valueAtRisk) / number(past[0]?.valueAtRisk)).toBeCloseTo(3, 10);
    expect(one.facts.contracts).toBe("-57");
    const held = await askFile(`${FILE} horizon:1d price:8000 held:-57`);
    expect(held.facts.historical).toEqual(one.facts.historical);
    expect(replyText(await askFile(`${FILE} beta:1.3 r2:0.5`))).toContain("beta, r2 changed nothing: the file says it");
  });

  it("warns where few returns lie in the tail, and refuses where none can be expected there", async () => {
    const few = await askFile(`${FILE} window:120 level:99%`);
    expect(few.caveats.map(({ code }) => code)).toContain("tail-few");
    const none = await askFile(`${FILE} window:60 level:99%`);
    expect(none).toMatchObject({ code: "tail-too-thin", field: "level" });
    expect(replyText(none)).toContain("60 rows cannot show so rare a loss; at least 100 are needed");
    const line = none.sections.flatMap(({ commands }) => commands ?? [])[0] ?? "";
    expect(line).toContain("level:97.5%");
    expect((await askFile(line)).kind).toBe("answer");
  });

  it("counts weeks as five trading days, months as 21: 2 weeks are 10 days", () => {
    for (const [text, days] of [
      ["2weeks", "10d"],
      ["1month", "21d"],
      ["1quarter", "63d"],
      ["1y", "252d"],
    ] as const)
      expect(risk(`r2:0.85 horizon:${text}`).facts.valueAtRisk).toBe(risk(`r2:0.85 horizon:${days}`).facts.valueAtRisk);
    expect(risk("r2:0.85 horizon:2weeks").facts.horizonYears).toBe(risk("r2:0.85 horizon:10d").facts.horizonYears);
  });

  it("says of a beta of 0 what R² cannot say, without lines of nothing", () => {
    const reply = ask("/var value:A$10m beta:0 index_vol:16% r2:0.85");
    const text = replyText(reply);
    expect(text).toContain("at a beta of 0, R² says nothing of it: add residual_vol:8%");
    expect(text).not.toContain("add r2");
    expect(reply.caveats.map(({ code }) => code)).toEqual(["idiosyncratic-unknown"]);
  });

  it("says what the exchange rate does to a hedge in another currency", () => {
    const abroad = ask("/var value:A$10m beta:1.2 index_vol:16% r2:0.85 contract:ES price:5000 fx:1.5");
    const currency = abroad.caveats.find(({ code }) => code === "currency");
    // 32 short at US$250,000 and 1.5, on 20%, 1% of it.
    expect(currency?.amount).toBe("24000");
    expect(risk("r2:0.85 price:8000").caveats.map(({ code }) => code)).not.toContain("currency");
  });

  it("warns of long horizons, of a loss beyond the value, and compares no crash that is less than VaR", () => {
    const codes = (options: string) => risk(`r2:0.85 ${options}`).caveats.map(({ code }) => code);
    expect(codes("horizon:1quarter")).not.toContain("long-horizon");
    expect(codes("horizon:1y")).toContain("long-horizon");
    const text = replyText(ask("/var value:A$10m beta:1.2 index_vol:40% r2:0.85 level:99.9% horizon:1y"));
    expect(text).toContain("more than the portfolio is worth");
    expect(text).toContain("Tails: crashes come more often than normal returns allow.");
    expect(text).not.toContain("A market move of 20%");
    expect(replyText(risk("r2:0.85"))).toContain("A market move of 20% the wrong way costs A$2,400,000");
  });

  it("scales a weekly file by weeks of five trading days", async () => {
    const weekly = await askFile(`${FILE} frequency:weekly horizon:2weeks`);
    expect((weekly.facts.historical as Readonly<Record<string, unknown>>).periods).toBe("2");
  });

  it("tells others its caveats too, in parts of the value", () => {
    const { name, options } = readCommandLine("/var value:A$10m beta:1.2 index_vol:16% horizon:1y");
    const shared = now(answer(name, options, context, expect.fail, "shared"));
    const codes = shared.caveats.map(({ code }) => code);
    expect(codes).toEqual(["long-horizon", "tails", "idiosyncratic-unknown", "volatility"]);
    expect(JSON.stringify(shared.caveats)).not.toContain("$");
    expect(shared.caveatsHeading).toBe("What this does not tell");
  });

  it("tells others shares of the value only, a file's figures as if they had been typed", async () => {
    const line =
      '/var value:A$12.345678m file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index" price:8000';
    const { name, options } = readCommandLine(line);
    const shared = await answer(name, options, context, expect.fail, "shared");
    expect(JSON.stringify(shared)).not.toMatch(/12[.,]?345|sample-prices/);
    expect(ask(shared.receipt).facts.portfolioValue).toBe("1000000");
    const own = await askFile(line);
    const share = number(own.facts.valueAtRisk) / 12_345_678;
    expect(number(shared.facts.valueAtRiskOfValue)).toBeCloseTo(share, 8);
  });

  it("shows its working", () => {
    const { name, options } = readCommandLine("/var value:A$10m beta:1.2 index_vol:16% residual_vol:8% level:99%");
    const text = replyText(now(answer(name, options, context, expect.fail, "working")));
    expect(text).toContain("Market: 2.326348 × |1.2| × 16% × A$10,000,000 × 0.199205 = A$889,766");
  });

  it("takes a saved portfolio's value, beta and contracts held, and asks for the price of these", async () => {
    const desk = remembering();
    await desk.ask("/portfolio save name:desk value:A$10m beta:1.2 contract:AP held:-50");
    const reply = await desk.ask("/var portfolio:desk index_vol:16% price:8000");
    expect(reply.facts).toMatchObject({ betaAfter: "0.2", held: "-50" });
    expect(await desk.ask("/var portfolio:desk index_vol:16%")).toMatchObject({ kind: "question", field: "price" });
  });

  it.each([
    ["level:100", "not-a-tail-level", "level"],
    ["level:50", "not-a-tail-level", "level"],
    ["level:5%", "not-a-tail-level", "level"],
    ["horizon:-10d", "not-a-horizon", "horizon"],
    ["held:-40", "missing", "price"],
    ["index_vol:-16%", "repeated-option", "index_vol"],
    ["residual_vol:-8%", "not-positive", "residual_vol"],
    ["r2:1.2", "out-of-range", "r2"],
  ])("%s → %s of %s", (options, code, field) => {
    expect(risk(options)).toMatchObject({ code, field });
  });

  it.each([
    "/var value:A$10m beta:1.2 index_vol:16% level:5%",
    "/var value:A$10m beta:1.2 index_vol:16% horizon:-10d",
    "/var value:A$10m beta:1.2",
    "/var value:A$10m index_vol:16%",
    "/var value:A$10m beta:1.2 index_vol:-16%",
    "/var value:A$10m beta:1.2 index_vol:16% held:-40",
  ])("%s is refused with a line that is answered", (refused) => {
    const lines = ask(refused).sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it("takes 5% for 95% in the corrected line", () => {
    expect(replyText(risk("level:5%"))).toContain("level:95%");
    expect(replyText(risk("level:1%"))).toContain("level:99%");
  });
});
