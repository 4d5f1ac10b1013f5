import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply/reply.js";
import { TABLE_WIDTH } from "../../src/reply/reply.js";
import { replyText } from "../../src/terminal/text.js";
import { ask, askFile, context } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

const FUTURES = "value:A$10m price:8000 contract2:ES price2:4500 fx2:1.5";
const LINE = `${FUTURES} beta:0.7 beta2:0.4`;
const FILE = `${FUTURES} file:test/data/statistics/two-factor.csv`;
const COLUMNS = "asset:Fund index:Local index2:World";
const mix = (options: string): Reply => ask(`/mix ${options}`);
const mixFile = (options: string): Promise<Reply> => askFile(`/mix ${options}`);
const commandsOf = (reply: Reply) => reply.sections.flatMap(({ commands }) => commands ?? []);

describe("/mix with betas typed", () => {
  it("sizes either future by its own beta: short 35 SPI 200, short 12 E-minis", () => {
    const reply = mix(LINE);
    expect(reply.title).toBe("Short 35 SPI 200 and short 12 E-mini S&P 500");
    expect(reply.facts).toMatchObject({
      ...{ exactContracts: "-35", contracts: "-35", contract: "AP", betaAfter: "0", currency: "AUD" },
      ...{ contracts2: "-12", contract2: "ES", fx2: "1.5", beta2: "0.4", betaAfter2: "-0.005" },
    });
    expect(Number(reply.facts.exactContracts2)).toBeCloseTo(-0.4e7 / 337_500, 12);
  });

  it("agrees with /hedge on each index by itself", () => {
    const { facts } = mix(`${LINE} target:0.25 target2:0.1 move:-10`);
    const first = ask("/hedge value:A$10m beta:0.7 price:8000 target:0.25 move:-10").facts;
    const second = ask("/hedge value:A$10m beta:0.4 price:4500 contract:ES fx:1.5 target:0.1 move:-10").facts;
    expect(facts.exactContracts).toBe(first.exactContracts);
    expect(facts.exactContracts2).toBe(second.exactContracts);
    expect(facts.ladder2).toEqual(second.ladder);
    const moves = facts.moves as readonly Readonly<Record<string, string>>[];
    expect(moves.map(({ moved, hedgedPnl }) => [moved, hedgedPnl])).toEqual([
      ["first", first.hedgedPnl],
      ["second", second.hedgedPnl],
      ["both", "-336250"],
    ]);
  });

  it("does not care which index is first", () => {
    const one = mix(`${LINE} contract:AP target2:0.2`);
    const other = mix(
      "value:A$10m contract:ES price:4500 fx:1.5 beta:0.4 target:0.2 contract2:AP price2:8000 beta2:0.7",
    );
    expect([other.facts.exactContracts2, other.facts.exactContracts]).toEqual([
      one.facts.exactContracts,
      one.facts.exactContracts2,
    ]);
    expect(
      mix("value:10m contract:ES price:4500 fx:1.5 beta:0.4 contract2:AP price2:8000 beta2:0.7").facts.currency,
    ).toBe("AUD");
  });

  it("says what model it is, what is left, and gives the same again from its receipt", () => {
    const reply = mix(`${LINE} move:-0.1`);
    expect(replyText(reply)).toContain("Both betas must come from one regression on both indices");
    expect(replyText(reply)).toContain("for −10% type move:-10%");
    expect(replyText(reply).match(/for −10% type/g)).toHaveLength(1);
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("takes contracts of one's own, and writes a beta below zero as what is taken off", () => {
    const reply = mix("value:10m price:8000 multiplier:10 price2:4500 multiplier2:20 beta:.7 beta2:-.4");
    expect(reply.title).toBe("Short 88 of the first future and long 44 of the second future");
    expect(reply.summary.join(" ")).toContain("(0 − (−0.4)) ×");
    expect(mix("value:A$10m price:8000 contract2:ES price2:4500 fx2:1.5 beta:0 beta2:0.4").title).toBe(
      "No SPI 200 and short 12 E-mini S&P 500",
    );
  });

  it("takes value, beta and contract from a saved portfolio", async () => {
    const { ask: recall } = remembering();
    await recall("/portfolio save name:desk value:A$10m beta:0.7 contract:AP");
    const reply = await recall("/mix portfolio:desk price:8000 contract2:ES price2:4500 fx2:1.5 beta2:0.4");
    expect(reply.facts).toMatchObject({ contracts: "-35", contracts2: "-12" });
    const measured = await recall(
      `/mix portfolio:desk price:8000 contract2:ES price2:4500 fx2:1.5 ${COLUMNS} file:test/data/statistics/two-factor.csv`,
    );
    expect(Number(measured.facts.beta)).toBeCloseTo(0.702, 3);
  });
});

describe("/mix with a file", () => {
  it("measures both betas together, as R does, and hedges each", async () => {
    const reply = await mixFile(`${FILE} ${COLUMNS}`);
    const { beta, beta2, standardError, standardError2, correlation, observations } = reply.facts;
    // R 4.2.2: summary(lm(Fund ~ Local + World)), test/data/statistics/twoFactor.R
    expect([Number(beta), Number(standardError)]).toEqual([expect.closeTo(0.70204, 5), expect.closeTo(0.029572, 6)]);
    expect([Number(beta2), Number(standardError2)]).toEqual([expect.closeTo(0.3981, 5), expect.closeTo(0.029859, 6)]);
    expect([Number(correlation), observations]).toEqual([expect.closeTo(0.64422, 5), 60]);
    expect(Number(reply.facts.exactContracts)).toBeCloseTo(-50 * Number(beta), 6);
    expect(reply.facts.contractRange).toMatchObject({ low: "-38", high: "-32" });
    expect(Number((reply.facts.interval as { low: string }).low)).toBeCloseTo(0.642828, 6);
    expect((await askFile(reply.receipt)).facts).toEqual(reply.facts);
  });

  it("leaves out rows in which any of the three is missing, and pairs prices over the same spans", async () => {
    const reply = await mixFile(`${FUTURES} file:test/data/files/three-prices.csv ${COLUMNS}`);
    expect(replyText(reply)).toContain("Of 61 rows, left out: 2 for a missing cell.");
    expect(reply.facts.observations).toBe(58);
    // R: lm of the returns between the rows that have all three.
    expect(Number(reply.facts.beta)).toBeCloseTo(0.716168745079, 9);
    expect(Number(reply.facts.standardError)).toBeCloseTo(0.029524783105, 9);
    expect(Number(reply.facts.beta2)).toBeCloseTo(0.391372430411, 9);
  });

  it("takes the only column left as the second index, and says so", async () => {
    const reply = await mixFile(`${FILE} asset:Fund index:Local`);
    expect(reply.facts.beta2).toBe((await mixFile(`${FILE} ${COLUMNS}`)).facts.beta2);
    expect(replyText(reply)).toContain("The second index: World, taken as the only column left.");
  });

  it("warns where the indices move together, with what that costs", async () => {
    const reply = await mixFile(`${FUTURES} file:test/data/files/indices-alike.csv asset:Fund index:Local`);
    const caveat = reply.caveats.find(({ code }) => code === "collinear");
    expect(Number(reply.facts.varianceInflation)).toBeGreaterThan(40);
    expect(caveat?.text).toMatch(/standard error is 6\.9 times .* Their sum, 0\.9552 ± 0\.046, is surer/);
    expect((await mixFile(`${FILE} ${COLUMNS}`)).caveats.map(({ code }) => code)).not.toContain("collinear");
  });

  it("keeps its tables narrow", async () => {
    const replies = [
      await mixFile(`${FILE} ${COLUMNS}`),
      mix(`${LINE} value:¥9,876,543,210,123`.replace("value:A$10m ", "")),
    ];
    const rows = replies.flatMap(({ sections }) => sections.flatMap(({ table = [] }) => table));
    expect(rows.filter((row) => [...row].length > TABLE_WIDTH)).toEqual([]);
  });
});

describe("/mix for others to see", () => {
  it("tells counts for each million, no amount and no file", async () => {
    const command = context.commands.find(({ name }) => name === "mix") ?? expect.fail();
    const raw = { value: "A$12,345,678", price: "8000", contract2: "ES", price2: "4500", fx2: "1.5" };
    const typed = await command.run({ ...raw, beta: "0.7", beta2: "0.4" }, context, "shared");
    expect(typed.title).toBe("For each A$1,000,000: short 3.5 SPI 200 and short 1.19 E-mini S&P 500");
    expect(JSON.stringify(typed)).not.toMatch(/12[,.]?345|345[,.]?678/);
    expect(ask(typed.receipt).kind).toBe("answer");
    const file = "test/data/statistics/two-factor.csv";
    const ofFile = await command.run({ ...raw, asset: "Fund", index: "Local", file }, context, "shared");
    expect(JSON.stringify(ofFile)).not.toMatch(/two-factor|12[,.]?345/);
    expect(ofFile.receipt).toContain("beta:0.702");
    const working = await command.run({ ...raw, beta: "0.7", beta2: "0.4" }, context, "working");
    expect(replyText(working)).toContain("N*ᵢ = (β*ᵢ − βᵢ)");
  });
});

describe("/mix with something wrong", () => {
  it("tells two futures on one index of no currencies that nobody typed", () => {
    const reply = mix("value:A$10m price:8000 contract2:AP price2:4500 beta:0.7 beta2:0.4");
    expect(reply.summary).toHaveLength(1);
    expect(reply.summary[0]).toContain("both futures are on one index");
    expect(reply.sections.flatMap(({ commands = [] }) => commands)).toEqual([
      expect.stringContaining("contract2:ES fx2:1.5"),
    ]);
  });

  it.each([
    ["value:10m price:8000 price2:4500 beta:0.7 beta2:0.4", "second-future", "contract2"],
    ["value:10m price:8000 contract2:AP price2:4500 beta:0.7 beta2:0.4", "same-future", "contract2"],
    ["value:US$10m contract:ES price:4500 contract2:MES price2:4500 beta:0.7 beta2:0.4", "same-future", "contract2"],
    ["value:A$10m price:8000 contract2:ES price2:4500 beta:0.7 beta2:0.4", "currency-mismatch", "fx2"],
    ["value:A$10m price:8000 contract2:NOPE price2:4500 beta:0.7 beta2:0.4", "unknown-contract", "contract2"],
    ["value:A$10m price:8000 contract2:ES price2:€4500 fx2:1.5 beta:0.7 beta2:0.4", "price-currency", "price2"],
    [FUTURES, "betas-or-file", "beta"],
    [`${FUTURES} beta:0.7`, "missing", "beta2"],
    [`${LINE} index:World`, "columns-without-file", "index"],
    ["value:A$10m price:8000 contract2:ES fx2:1.5 beta:0.7 beta2:0.4", "missing", "price2"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = mix(options);
    expect(reply).toMatchObject({ code, field });
    const lines = commandsOf(reply);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it.each([
    [`${FILE} ${COLUMNS} beta:1`, "betas-and-file", "beta"],
    [`${FILE} ${COLUMNS} beta2:1`, "betas-and-file", "beta2"],
    [`${FILE} asset:Fund index:Local index2:Local`, "same-index", "index2"],
    [`${FILE} asset:Fund index:Local index2:Nope`, "unknown-column", "index2"],
    [`${FILE} index:World index2:Local asset:World`, "same-column", "index"],
    [FILE, "which-column", "index"],
  ])("%s → %s, with a line that is answered", async (options, code, field) => {
    const reply = await mixFile(options);
    expect(reply).toMatchObject({ code, field });
    const lines = commandsOf(reply);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${(await askFile(line)).kind}`).toBe(`${line} → answer`);
  });

  it("refuses indices that are one, and names both", async () => {
    const reply = await mixFile(`${FUTURES} file:test/data/files/indices-as-one.csv asset:Fund index:Local`);
    expect(reply).toMatchObject({ kind: "refusal", code: "indices-as-one", field: "index2" });
    expect(reply.summary.join(" ")).toContain("“Local” and “Local TR” move as one");
  });

  it("tells the name of the rate to add", () => {
    expect(mix("value:A$10m price:8000 contract2:ES price2:4500 beta:0.7 beta2:0.4").summary.join(" ")).toContain(
      "Add fx2 (",
    );
  });
});
