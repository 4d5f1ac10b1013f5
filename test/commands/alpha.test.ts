import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { replyText } from "../../src/terminal/text.js";
import { expectRunnable } from "../support/correctedLines.js";
import { ask, askFile, context, now } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

const alpha = (options: string) => ask(`/alpha ${options}`);
const SAMPLE = 'file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"';

describe("/alpha from numbers", () => {
  it("takes the risk-free rate by either name, and says which of two was used", () => {
    const line = "/alpha return:35 market:28 beta:1.2";
    expect(ask(`${line} risk_free:6%`).facts).toEqual(ask(`${line} rate:6`).facts);
    expect(replyText(ask(`${line} rate:6 risk_free:5`))).toContain("risk_free changed nothing: rate says it");
    expect(ask(`${line} risk_free:"T-bill"`)).toMatchObject({ kind: "refusal", field: "risk_free" });
  });

  it("is 2.6% for 35% at beta 1.2, market 28%, bills 6% (Bodie, Kane and Marcus, Investments, ch. 24)", () => {
    const reply = alpha("return:35 market:28 rate:6 beta:1.2");
    expect(reply.title).toBe("Alpha +2.6%: 35% earned, 32.4% expected");
    expect(reply.facts).toMatchObject({ alpha: "0.026", expectedReturn: "0.324" });
  });

  it("shows pieces that sum to the return, in money too", () => {
    const reply = alpha("return:9 market:7 rate:4 beta:1.2 value:A$10m");
    const { riskFreeRate, returnForRisk, alpha: rest, portfolioReturn, alphaMoney } = reply.facts;
    expect(Number(riskFreeRate) + Number(returnForRisk) + Number(rest)).toBeCloseTo(Number(portfolioReturn), 14);
    expect(alphaMoney).toBe("140000");
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("tells a loss from bad alpha: −12% at beta 1.5 when the market fell 10% is +5%", () => {
    expect(alpha("return:-12 market:-10 rate:4 beta:1.5").title).toBe("Alpha +5%: −12% earned, −17% expected");
  });

  it("takes beta and value from a saved portfolio", async () => {
    const desk = remembering();
    await desk.ask("/portfolio save name:desk value:A$10m beta:1.2");
    const reply = await desk.ask("/alpha portfolio:desk return:9 market:7 rate:4");
    expect(reply.facts).toMatchObject({ alpha: "0.014", alphaMoney: "140000", portfolio: "desk" });
  });

  it("leaves the value out of a copy for others", () => {
    const command = context.commands.find(({ name }) => name === "alpha") ?? expect.fail();
    const typed = { return: "9", market: "7", rate: "4", beta: "1.2", value: "A$7654321" };
    expect(JSON.stringify(now(command.run(typed, context, "shared")))).not.toMatch(/7,?654|A\$|Money/);
  });

  it.each([
    ["", "alpha-inputs-or-file", "return"],
    ["return:9", "missing", "market"],
    ["market:7 rate:4 beta:1.2", "missing", "return"],
    ["return:9 market:7 beta:1.2", "missing", "rate"],
    ["return:9 market:7 rate:4", "missing", "beta"],
    ["return:much market:7 rate:4 beta:1", "formula-name", "return"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = alpha(options);
    expect(reply).toMatchObject({ code, field });
    expectRunnable(reply);
  });
});

describe("/alpha from a file", () => {
  it("agrees with R: lm of monthly returns over 4% a year, summary, confint", async () => {
    const { facts } = await askFile(`/alpha ${SAMPLE} risk_free:4% frequency:monthly`);
    expect(Number(facts.alpha)).toBeCloseTo(-0.000227151710831816, 14);
    expect(Number(facts.standardError)).toBeCloseTo(0.00319802536880017, 13);
    expect(Number(facts.tStatistic)).toBeCloseTo(-0.071028739499036, 10);
    expect(Number(facts.pValue)).toBeCloseTo(0.943623511503486, 10);
    const interval = facts.interval as { low: string; high: string };
    expect(Number(interval.low)).toBeCloseTo(-0.00663108704979054, 12);
    expect(Number(interval.high)).toBeCloseTo(0.00617678362812691, 12);
    expect(Number(facts.annualAlpha)).toBeCloseTo(12 * -0.000227151710831816, 12);
    expect(Number(facts.expectedReturn)).toBeCloseTo(0.0759997315650774, 12);
    expect(facts.observations).toBe(59);
  });

  it("agrees with R on daily returns", async () => {
    const { facts } = await askFile(`/alpha ${SAMPLE} risk_free:4%`);
    expect(Number(facts.alpha)).toBeCloseTo(2.75041218293574e-5, 14);
    expect(Number(facts.standardError)).toBeCloseTo(0.000123565011561039, 14);
    expect(Number(facts.tStatistic)).toBeCloseTo(0.222588267357307, 9);
  });

  it("says that an alpha is not told from none, how long it would take, and what it is in money", async () => {
    const reply = await askFile(`/alpha ${SAMPLE} rate:4 frequency:monthly value:A$10m`);
    expect(reply.title).toBe("Alpha −0.27% a year (−7.96% to +7.41%), beta 1.15");
    const text = replyText(reply);
    expect(text).toContain("holds zero: these rows do not tell this alpha from none");
    expect(text).toContain("more than 1,000 years");
    expect(text).toContain("−A$27,258");
    expect(reply.receipt).toContain("risk_free:4%");
    expect((await askFile(reply.receipt)).facts).toEqual(reply.facts);
    expect(reply.chart?.()).toMatchObject({ kind: "scatter", fileName: "alpha-scatter.png" });
  });

  it("leaves value and file name out of a copy for others", async () => {
    const command = context.commands.find(({ name }) => name === "alpha") ?? expect.fail();
    const file = context.open?.("docs/sample-prices.csv") ?? expect.fail();
    const typed = { file, asset: "Example Fund", index: "Example Index", risk_free: "4%", value: "A$7654321" };
    const text = JSON.stringify(await command.run(typed, context, "shared"));
    expect(text).not.toMatch(/7,?654|A\$|sample-prices/);
    expect(text).toContain("your-file.csv");
  });

  it("asks for the risk-free rate, with both readings to run, and says what was typed for nothing", async () => {
    const asked = await askFile(`/alpha ${SAMPLE}`);
    expect(asked).toMatchObject({ kind: "question", code: "alpha-risk-free", field: "risk_free" });
    const lines = asked.sections.flatMap(({ commands = [] }) => commands);
    expect((await Promise.all(lines.map(askFile))).map(({ kind }) => kind)).toEqual(["answer", "answer"]);
    const reply = await askFile(`/alpha ${SAMPLE} rate:4 risk_free:3% beta:1.1`);
    expect(replyText(reply)).toContain("rate changed nothing: risk_free says it.");
    expect(replyText(reply)).toContain("beta changed nothing: the file's own is measured.");
  });

  it("refuses typed returns beside a file", async () => {
    const reply = await askFile(`/alpha ${SAMPLE} risk_free:4% return:9`);
    expect(reply).toMatchObject({ code: "alpha-and-file", field: "return" });
    const [line = ""] = reply.sections.flatMap(({ commands = [] }) => commands);
    expect((await askFile(line)).kind).toBe("answer");
  });
});

// Read where it lies and never copied, where it lies beside the project.
const verbeek = fileURLToPath(new URL("../../../shared/data/series/verbeek_capm.csv", import.meta.url));

it.skipIf(!existsSync(verbeek))(
  "is 0.339 (0.128) a month for food at beta 0.783, as printed (Verbeek, A Guide to Modern Econometrics, table 2.4)",
  async () => {
    const { facts } = await askFile(`/alpha file:"${verbeek}" asset:rfood index:rmrf risk_free:0%`);
    expect((Number(facts.alpha) * 100).toFixed(3)).toBe("0.339");
    expect((Number(facts.standardError) * 100).toFixed(3)).toBe("0.128");
    expect(Number(facts.beta).toFixed(3)).toBe("0.783");
  },
);
