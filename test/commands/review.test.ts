import { describe, expect, it } from "vitest";
import { answer, answerLine } from "../../src/answer.js";
import type { Reply } from "../../src/reply/reply.js";
import { TABLE_WIDTH } from "../../src/reply/reply.js";
import { readCommandLine } from "../../src/request/commandLine.js";
import { replyText } from "../../src/terminal/text.js";
import { ask, context, now } from "../support/desk.js";

const review = (options: string): Reply => ask(`/review ${options}`);
const PLAN = "value:A$10m beta:1.2 price:8000";
const LINE = `${PLAN} exit_price:7610 index_return:-5 portfolio_return:-6.75`;

/** Sums facts as programs do that read exact decimals. */
function sumOf(reply: Reply, ...names: readonly string[]): bigint {
  return names.reduce((sum, name) => sum + scaled(String(reply.facts[name])), 0n);
}

/** A decimal as a whole number of 10^−40. */
function scaled(decimal: string): bigint {
  const [whole = "", places = ""] = decimal.replace("-", "").split(".");
  const size = BigInt(whole + places.padEnd(40, "0"));
  return decimal.startsWith("-") ? -size : size;
}

const PARTS = ["missBetaAlpha", "missBasis", "missSize", "missRounding", "missCost"];

describe("/review", () => {
  it("splits the miss: 60 short from 8,000 to 7,610 at index −5% and portfolio −6.75%", () => {
    const reply = review(LINE);
    expect(reply.title).toBe("A$90,000 behind the plan (0.9% of value)");
    expect(reply.facts).toMatchObject({
      ...{ plannedBeta: "1.2", realisedBeta: "1.35", contracts: "-60", plannedPnl: "0", actualPnl: "-90000" },
      ...{ missTotal: "-90000", missBetaAlpha: "-75000", missBasis: "-15000", missRounding: "0", missCost: "0" },
      ...{ portfolioPnl: "-675000", futuresPnl: "585000", realisedBetaAfter: "0.18" },
    });
  });

  it("makes Hull's hedge 46,187: 4,286,187 and 810,000 on 5,050,000 (11th ed., §3.5)", () => {
    const reply = review(
      "value:US$5,050,000 beta:1.5 price:1010 multiplier:250 exit_price:902 index:1000 exit_index:900 exit_value:US$4,286,187 contracts:-30",
    );
    expect(reply.facts).toMatchObject({ futuresPnl: "810000", actualPnl: "46187", indexReturn: "-0.1" });
    expect(reply.facts).toMatchObject({ basis: "-10", exitBasis: "-2", exactContracts: "-30" });
  });

  it.each([
    LINE,
    `${PLAN} exit_price:7000 index_return:-5 portfolio_return:-6.75 rate:5 dividend:2 horizon:37d`,
    `${PLAN} exit_price:7413 index:7900 exit_index:7413 exit_value:9.3123m contracts:-59 cost:3.35 target:0.3`,
    "value:€7,654,321.09 beta:0.937 price:4511.25 contract:ES fx:0.9137 exit_price:4377.5 index:4499.37 exit_index:4371.11 portfolio_return:-3.217 contracts:-31 cost:2.13 rate:4.33 dividend:1.47 horizon:37d measured_beta:1.013",
  ])("has parts whose facts sum to the miss to the last digit: %s", (options) => {
    const reply = review(options);
    expect(sumOf(reply, ...PARTS)).toBe(sumOf(reply, "missTotal"));
    expect(sumOf(reply, "plannedPnl", "missTotal")).toBe(sumOf(reply, "actualPnl"));
    if (reply.facts.missCarry !== undefined)
      expect(sumOf(reply, "missCarry", "missMispricing")).toBe(sumOf(reply, "missBasis"));
    if (reply.facts.missBeta !== undefined)
      expect(sumOf(reply, "missBeta", "missAlpha")).toBe(sumOf(reply, "missBetaAlpha"));
  });

  it("takes the index's return without dividends: −5% at rate 4%, dividends 4% makes 7,600 fair, and says so", () => {
    const reply = review(`${LINE} rate:4 dividend:4 horizon:1month measured_beta:1.3`);
    expect(reply.facts).toMatchObject({ fairExitPrice: "7600", missCarry: "0", missMispricing: "-15000" });
    expect(reply.caveats.find(({ code }) => code === "same-days")?.text).toContain(
      "index_return is the price index's, without dividends",
    );
  });

  it("calls what was held beside the nearest count size, and only the fraction beside the exact one rounding", () => {
    const line = (contracts: string) =>
      `${LINE.replace("8000", "8173").replace("7610", "7764")} contracts:${contracts}`;
    const exact = (1.2 * 10e6) / (8173 * 25);
    const contract = 8173 * 25 * -0.05;
    for (const held of [-80, 0, -59]) {
      const { facts } = review(line(`"${held}"`));
      expect(Number(facts.missSize)).toBeCloseTo((held + 59) * contract, 6);
      expect(Number(facts.missRounding)).toBeCloseTo((-59 + exact) * contract, 6);
    }
    const text = replyText(review(line("-80")));
    expect(text).toContain("The largest: size, the contracts against the plan's nearest count.");
    expect(replyText(review(line("-59")))).not.toMatch(/^size/m);
  });

  it("says of a shared copy that its line takes another count and no cost, and only then", () => {
    const shared = (options: string) => {
      const { name, options: raw } = readCommandLine(`/review ${options}`);
      return now(answer(name, raw, context, expect.fail, "shared"));
    };
    expect(replyText(shared(`${LINE} contracts:-40`))).toContain("Run again, the line takes the plan's nearest count");
    expect(replyText(shared(`${LINE} cost:5`))).toContain("no cost");
    const same = shared(LINE);
    expect(replyText(same)).not.toContain("Run again, the line");
    expect(Number(ask(same.receipt).facts.missTotal) / 1e6).toBeCloseTo(Number(same.facts.missOfValue), 12);
  });

  it("doubts an exit price that the index return does not explain", () => {
    const codes = (options: string) => review(options).caveats.map(({ code }) => code);
    expect(codes(`${PLAN} exit_price:7000 index_return:-5 portfolio_return:-6.75`)).toContain("far-exit");
    expect(codes(LINE)).not.toContain("far-exit");
  });

  it("asks whether returns beside a fall of 5% were fractions, and takes either answer", () => {
    const lines = review(`${PLAN} exit_price:7610 index_return:-0.05 portfolio_return:-0.0675`).sections.flatMap(
      ({ commands = [] }) => commands,
    );
    expect(lines.map((line) => ask(line).facts.indexReturn)).toEqual(["-0.05", "-0.0005"]);
    expect(ask(lines[0] ?? "").facts).toMatchObject({ portfolioReturn: "-0.0675", missTotal: "-90000" });
  });

  it("gives the same facts again from its receipt", () => {
    const reply = review(
      `${PLAN} exit_price:7413 index:7900 exit_index:7413 exit_value:9.3123m contracts:-59 cost:3.35`,
    );
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("counts cost in and out, in the portfolio's currency", () => {
    expect(review(`${LINE} cost:5`).facts).toMatchObject({ cost: "600", missCost: "-600" });
    expect(
      review("value:€10m beta:1 price:4500 contract:ES fx:0.9 exit_price:4500 index_return:0 portfolio_return:0 cost:2")
        .facts,
    ).toMatchObject({ contracts: "-49", missCost: "-176.4", missTotal: "-176.4" });
  });

  it("tells fair drift from mispricing once rates and time are known: rates above dividends pay the short", () => {
    const reply = review(`${LINE} rate:5 dividend:2 horizon:1year`);
    const fair = 8000 * 0.95 * Math.exp(-0.03);
    expect(Number(reply.facts.fairExitPrice)).toBeCloseTo(fair, 6);
    expect(Number(reply.facts.missCarry)).toBeCloseTo(-60 * 25 * (fair - 7600), 3);
    expect(replyText(reply)).toContain("the future was due at 7,375.39");
    expect(review(LINE).facts.missCarry).toBeUndefined();
  });

  it("tells no fair drift of a future that by its beta would have lost everything", () => {
    const reply = review(`${PLAN} exit_price:1 index_return:-60 futures_beta:2 portfolio_return:-70 rate:4 horizon:1y`);
    expect(reply.facts.missCarry).toBeUndefined();
    expect(replyText(reply)).toContain("no fair drift can be told");
  });

  it("parts beta from alpha only where a beta was measured", () => {
    expect(review(`${LINE} measured_beta:1.3`).facts).toMatchObject({ missBeta: "-50000", missAlpha: "-25000" });
    expect(review(LINE).facts.missAlpha).toBeUndefined();
  });

  it("tells no realised beta of an index that did not move", () => {
    const reply = review(`${PLAN} exit_price:8000 index_return:0 portfolio_return:1`);
    expect(reply.facts.realisedBeta).toBeUndefined();
    expect(replyText(reply)).toContain("The index did not move");
    expect(reply.facts).toMatchObject({ missTotal: "100000", missBetaAlpha: "100000" });
  });

  it("draws the way from the plan to the result", () => {
    const chart = review(LINE).chart?.();
    expect(chart).toMatchObject({ kind: "waterfall", description: expect.stringContaining("basis −A$15,000") });
    expect(review(`${LINE} chart:false`).showChart).toBe(false);
  });

  it("shows others no amount, no count and no digit of the value", () => {
    const options = { value: "A$12,345,678", beta: "1.2", price: "8000", exit_price: "7610", index_return: "-5" };
    const raw = { ...options, portfolio_return: "-6.75", contracts: "-73", cost: "5" };
    const command = context.commands.find(({ name }) => name === "review") ?? expect.fail();
    const reply = now(command.run(raw, context, "shared"));
    const told = JSON.stringify(reply);
    expect(told).not.toMatch(/12[,.]?345|345[,.]?678|73\b/);
    expect(reply.title).toMatch(/^Review: 0\.\d+% of value behind the plan$/);
    expect(now(answerLine(reply.receipt, context, (fault) => Promise.reject(fault))).kind).toBe("answer");
    const working = now(command.run(raw, context, "working"));
    expect(replyText(working)).toContain("Basis: N m (F₁ − F₀ (1 + β_F r))");
  });

  it("keeps its tables narrow, whatever the amounts", () => {
    const large = review(
      "value:¥9,876,543,210,123 beta:1.234567 price:38,915 contract:NK225 exit_price:31,111.5 index_return:-21.17 exit_value:7123456789012 rate:1 horizon:1y measured_beta:1.3",
    );
    const rows = [large, review(LINE)].flatMap(({ sections }) => sections.flatMap(({ table = [] }) => table));
    expect(rows.filter((row) => [...row].length > TABLE_WIDTH)).toEqual([]);
  });
});

describe("/review with something wrong", () => {
  it.each([
    ["value:10m beta:1.2 exit_price:7610 index_return:-5 portfolio_return:-6.75", "missing", "price"],
    [`${PLAN} index_return:-5 portfolio_return:-6.75`, "missing", "exit_price"],
    [`${PLAN} exit_price:7610 portfolio_return:-6.75`, "missing", "index_return"],
    [`${PLAN} exit_price:7610 index:8000 portfolio_return:-6.75`, "missing", "exit_index"],
    [`${PLAN} exit_price:7610 index_return:-5`, "missing", "portfolio_return"],
    [`${LINE} contracts:60`, "contracts-side", "contracts"],
    [`${LINE} contracts:"-60 long"`, "sign-and-word", "contracts"],
    [`${LINE} index:8000 exit_index:7700`, "returns-differ", "index_return"],
    [`${LINE} exit_value:9.9m`, "returns-differ", "portfolio_return"],
    [`${PLAN} exit_price:7610 index_return:-5 exit_value:€9m`, "exit-currency", "exit_value"],
    [`${PLAN} exit_price:€7610 index_return:-5 portfolio_return:-6.75`, "price-currency", "exit_price"],
    [`${LINE} rate:4`, "missing-horizon", "horizon"],
    [`${LINE.replace("7610", "76100")}`, "prices-apart", "exit_price"],
    [`${LINE.replace("7610", "761")}`, "prices-apart", "exit_price"],
    [`${PLAN} exit_price:7610 index_return:-0.05 portfolio_return:-6.75`, "return-as-fraction", "index_return"],
    [`${PLAN} exit_price:7610 index_return:-5 portfolio_return:-0.0675`, "return-as-fraction", "portfolio_return"],
    [`${LINE} contracts:1.5`, "not-whole", "contracts"],
    [`${PLAN} exit_price:7610 index_return:-105 portfolio_return:-6.75`, "out-of-range", "index_return"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = review(options);
    expect(reply).toMatchObject({ code, field });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it("asks on which side a bare count was, and takes either answer", () => {
    const lines = review(`${LINE} contracts:60`).sections.flatMap(({ commands = [] }) => commands);
    expect(lines.map((line) => ask(line).facts.contracts)).toEqual(["-60", "60"]);
    expect(review(`${LINE} target:1.5 contracts:15`).facts.contracts).toBe("15");
  });

  it("says that a small return may have been a fraction, and what was not used", () => {
    const text = replyText(review(`${PLAN} exit_price:7990 index_return:-0.05 portfolio_return:-0.1 horizon:30`));
    expect(text).toContain("index_return was read as −0.05%; for −5% type index_return:-5%.");
    expect(text).toContain("horizon changed nothing: it needs rate or dividend beside it.");
  });
});
