import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/discord/message.js";
import { cardListReply, cardReply } from "../../src/reply/explainReply.js";
import { inNumberStyle } from "../../src/reply/numberStyle.js";
import { inFull, type Reply, TABLE_WIDTH } from "../../src/reply/reply.js";
import { CARD_GROUPS, type Card } from "../../src/study/cards/card.js";
import { cards } from "../../src/study/cards/cards.js";
import { cardById, findCard, searchCards } from "../../src/study/cards/findCard.js";
import { misconceptions } from "../../src/study/misconceptions/misconceptions.js";
import { ask, askFile, context } from "../support/desk.js";

const each = cards.map((card) => [card.id, card] as const);
const replyOf = (card: Card): Reply => inFull(cardReply(card), { command: "explain", private: true });
/** Cards whose worked numbers no command answers yet, or whose line holds numbers rounded for typing. */
const withoutCommand = ["not-volatility"];
const ids = new Set(cards.map(({ id }) => id));

function figure(id: string, name: string): string {
  const { example } = cardById(id) ?? expect.fail(`no card ${id}`);
  const found = { ...example.results(), ...example.mistaken() }[name];
  return found?.value.toFixed() ?? expect.fail(`no ${name} on ${id}`);
}

/** Rounded to the places that a source prints. */
function asPrinted(value: string, printed: string): string {
  return Number(value).toFixed(printed.split(".")[1]?.length ?? 0);
}

describe("every card", () => {
  it.each(each)("%s is complete", (_, card) => {
    for (const text of [card.title, card.meaning, card.mistake.text, ...card.formula, ...card.sources])
      expect(text.trim().length).toBeGreaterThan(2);
    expect(card.id).toMatch(/^[a-z][a-z-]+$/);
    expect(card.aliases.length).toBeGreaterThan(1);
    expect(card.formula.length).toBeGreaterThan(0);
    expect(card.sources.length).toBeGreaterThan(0);
    expect(Object.keys(card.example.given).length).toBeGreaterThan(0);
    expect(Object.keys(card.example.results()).length).toBeGreaterThan(0);
    expect(CARD_GROUPS).toContain(card.group);
  });

  it.each(each)("%s points to other cards and to misconceptions that there are", (id, { related, mistake }) => {
    expect(related.length).toBeGreaterThan(1);
    expect(related.filter((other) => other === id || !ids.has(other))).toEqual([]);
    const known = misconceptions.map((misconception) => misconception.id);
    expect(known).toEqual(expect.arrayContaining([...(mistake.misconceptions ?? [])]));
  });

  it.each(each)("%s has numbers throughout, each name once, money with its currency", (_, { example }) => {
    const groups = [example.given, example.results(), example.mistaken()];
    const figures = groups.flatMap((figures) => Object.values(figures));
    expect(figures.filter(({ value }) => !value.isFinite())).toEqual([]);
    const hasMoney = figures.some(({ unit }) => unit === "money" || unit === "pnl");
    expect(example.currency !== undefined).toBe(hasMoney);
    const labels = groups.map((figures) => Object.values(figures).map(({ label }) => label));
    for (const group of labels) expect(new Set(group).size).toBe(group.length);
  });

  it.each(each)("%s fits a phone: no row cut, no field left out, a screen and a half", (_, card) => {
    const reply = replyOf(card);
    const table = reply.sections.flatMap(({ table = [] }) => table);
    expect(table.filter((row) => [...row].length > TABLE_WIDTH || row.includes("…"))).toEqual([]);
    const [embed] = messageOf(reply, "1").embeds;
    const shown = [embed?.description ?? "", ...(embed?.fields ?? []).map(({ name, value }) => `${name}\n${value}`)];
    expect(shown.join("\n")).not.toContain("…");
    // A phone shows about 45 letters on a line and 35 lines.
    const lines = shown
      .join("\n")
      .split("\n")
      .map((line) => Math.max(1, Math.ceil(line.length / 45)));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(54);
  });

  it.each(each)("%s has a line to try that is answered", async (_, { tryIt }) => {
    const { kind, title } = await askFile(tryIt);
    expect([kind, title]).toEqual(["answer", title]);
  });

  it("writes its numbers in the reader's style, but not the lines to run or the facts", () => {
    const card = cardById("estimation-window") ?? expect.fail();
    const reply = inNumberStyle("comma", () => replyOf(card));
    expect(JSON.stringify(reply.sections)).toContain("A$10.000.000");
    expect(JSON.stringify(reply.sections)).toContain("1,96");
    expect(JSON.stringify(reply.sections)).toContain("beta_se:0.066");
    expect(reply.facts).toEqual(replyOf(card).facts);
  });
});

describe("what a card works out", () => {
  it.each([
    ["systematic-risk", "totalVolatility", "0.4793", "Bodie, Kane and Marcus, Investments, ch. 8, problems: stock B"],
    ["not-volatility", "totalVolatility", "0.3478", "the same: stock A"],
    ["portfolio-beta", "beta", "0.78", "the same: 30% A, 45% B, 25% bills"],
    ["capm", "expectedReturn", "0.156", "Bodie, Kane and Marcus, Investments, §9.1"],
    ["correlation-in-crises", "calmVolatility", "0.1118", "Bodie, Kane and Marcus, Investments, table 7.4"],
    ["correlation-in-crises", "crisisVolatility", "0.3279", "Bodie, Kane and Marcus, Investments, table 7.4"],
    ["full-hedge", "contracts", "-60", "Derivatives Atlas, Portfolio Beta Hedging"],
    ["full-hedge", "unhedgedPnl", "-600000", "Derivatives Atlas"],
    ["full-hedge", "futuresPnl", "600000", "Derivatives Atlas"],
    ["target-beta", "exactContracts", "-94.1", "Derivatives Atlas"],
    ["target-beta", "contracts", "-94", "Derivatives Atlas"],
    ["contract-value", "contractValue", "200000", "Derivatives Atlas"],
    ["zero-beta", "contracts", "-30", "Hull, Options, Futures, and Other Derivatives, §3.5"],
    ["zero-beta", "riskFreeReturn", "0.01", "Hull §3.5"],
    ["minimum-variance", "hedgeRatio", "0.78", "Hull §3.4, example 3.3"],
    ["minimum-variance", "contracts", "-37", "Hull §3.4"],
    ["tailing", "exactContracts", "-37.03", "Hull §3.4"],
    ["tailing", "tailedContracts", "-36.10", "Hull §3.4"],
    ["tailing", "tailedForwards", "-59.8", "the facts on misconceptions: 60 → 59.8, one month, 4%"],
    ["jensens-alpha", "alpha", "0.026", "Bodie, Kane and Marcus, Investments, ch. 24, concept check 1"],
    ["roll", "fairSpread", "20.03", "R: 8000*(exp(.0025)-1)"],
    ["basis", "basisThen", "0.30", "Hull §3.3"],
    ["basis", "basisAtEnd", "0.10", "Hull §3.3"],
    ["basis", "effectivePrice", "2.30", "Hull §3.3"],
    ["fair-price", "fairPrice", "354.7", "Hull, ch. 5, problems: 350, 8%, 4%, four months"],
    ["protective-put", "puts", "10", "Hull, ch. 17"],
    ["protective-put", "strike", "960", "Hull, ch. 17"],
    ["linearity", "straightSlope", "0.500", "Anscombe (1973)"],
    ["linearity", "curvedSlope", "0.500", "Anscombe (1973)"],
    ["linearity", "straightRSquared", "0.6665", "R, summary(lm(y1 ~ x1, anscombe))"],
    ["linearity", "curvedRSquared", "0.6662", "R, summary(lm(y2 ~ x2, anscombe))"],
    ["stress-tests", "marketMove", "-0.568", "S&P Dow Jones Indices: bear market of 2007 to 2009"],
  ])("%s: %s is %s (%s)", (id, name, printed) => {
    expect(asPrinted(figure(id, name), printed)).toBe(printed);
  });

  it("is Hull's portfolio of 4,286,187 at an index of 900 (§3.5, table), and about his total of 5,096,187", () => {
    expect(5_050_000 + Number(figure("zero-beta", "unhedgedPnl"))).toBeCloseTo(4_286_187.5, 6);
    // He works on with the futures price rounded to 902: a quarter of a point on 30 contracts of 250.
    expect(Math.abs(5_050_000 + Number(figure("zero-beta", "hedgedPnl")) - 5_096_187)).toBeLessThan(0.26 * 30 * 250);
  });

  it("is five E-minis for each of the 13.33 contracts of US$250 that Golden Door Asset prints", () => {
    expect((Number(figure("rounding", "exactContracts")) / 5).toFixed(2)).toBe("-13.33");
  });

  it("is 69% of the market's variance, not half, from 0.9 to 0.5: 0.0324 and 0.01 at an index volatility of 20%", () => {
    expect(Number(figure("variance", "varianceCut"))).toBeCloseTo(1 - 0.01 / 0.0324, 12);
    expect(figure("variance", "volatilityCut").slice(0, 6)).toBe("0.4444");
  });

  it("names what the common mistakes give: see the public cases in the facts on misconceptions", () => {
    expect(figure("full-hedge", "betaForgotten")).toBe("-50");
    expect(figure("full-hedge", "excessOnly")).toBe("-10");
    expect(figure("contract-value", "multiplierForgotten")).toBe("-1500");
    expect(asPrinted(figure("target-beta", "targetForDifference"), "-117.6")).toBe("-117.6");
  });

  it.each([
    ["full-hedge", "betaForgotten", "beta-forgotten", "value:A$10m beta:1.2 price:8000"],
    ["full-hedge", "excessOnly", "only-the-excess", "value:A$10m beta:1.2 price:8000"],
    ["contract-value", "multiplierForgotten", "multiplier-forgotten", "value:A$10m beta:1.2 price:8000"],
    ["target-beta", "targetForDifference", "target-not-difference", "value:A$50m beta:0.9 price:8500 target:0.5"],
    [
      "futures-beta",
      "futuresBetaForgotten",
      "futures-beta-forgotten",
      "value:A$10m beta:1.2 price:8000 futures_beta:0.95",
    ],
    [
      "futures-beta",
      "futuresBetaInverted",
      "futures-beta-inverted",
      "value:A$10m beta:1.2 price:8000 futures_beta:0.95",
    ],
  ])("is the mistake that /check names: %s %s, %s", (id, name, misconception, inputs) => {
    expect(cardById(id)?.mistake.misconceptions).toContain(misconception);
    const checked = ask(`/check ${inputs} answer:${Number(figure(id, name)).toFixed(2)}`);
    expect(checked.facts.misconceptions).toContainEqual(expect.objectContaining({ id: misconception }));
  });

  it("is what the line to try answers, wherever both name a number", async () => {
    let compared = 0;
    for (const { id, tryIt, example } of cards.filter(({ id }) => !withoutCommand.includes(id))) {
      const worked = Object.entries({ ...example.given, ...example.results() });
      const move = worked.find(([name]) => name === "indexMove" || name === "marketMove")?.[1].value.toNumber();
      const facts: Readonly<Record<string, unknown>> = (await askFile(tryIt)).facts;
      const rows: readonly Readonly<Record<string, unknown>>[] = Array.isArray(facts.rows) ? facts.rows : [];
      const answered = { ...rows.find(({ indexMove }) => Number(indexMove) === move), ...facts };
      for (const [name, { value }] of worked) {
        const fact = answered[name];
        if (typeof fact !== "string" || !Number.isFinite(Number(fact))) continue;
        compared += 1;
        expect([id, name, Number(fact)]).toEqual([id, name, expect.closeTo(value.toNumber(), 6)]);
      }
    }
    expect(compared).toBeGreaterThan(80);
  });
});

describe("looking a card up", () => {
  const names = cards.flatMap(({ id, title, aliases }) =>
    [...new Set([id, title, ...aliases])].map((name) => ({ name, id })),
  );
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}*]/gu, "");

  it("finds each card by its id, its title and every other name, which belong to no other card", () => {
    for (const { name, id } of names) {
      const match = findCard(name);
      expect([name, match.kind === "found" ? match.card.id : match]).toEqual([name, id]);
    }
    const perCard = cards.flatMap(({ id, title, aliases }) => [
      ...new Set([plain(id), plain(title)]),
      ...aliases.map(plain),
    ]);
    expect(new Set(perCard).size).toBe(perCard.length);
  });

  it("ignores case, hyphens and spaces", () => {
    for (const typed of ["CROSS-HEDGE", " cross hedge ", "crosshedge"])
      expect(findCard(typed)).toMatchObject({ kind: "found", card: { id: "cross-hedge" } });
  });

  it("suggests near misses and parts of names", () => {
    const suggested = (typed: string) => {
      const match = findCard(typed);
      return match.kind === "unknown" ? match.suggestions.map(({ id }) => id) : match;
    };
    expect(suggested("tailng")).toEqual(["tailing"]);
    expect(suggested("varience")).toContain("variance");
    expect(suggested("the basis risk of it")).toContain("basis-risk");
    expect(suggested("xyzzy")).toEqual([]);
    expect(suggested("")).toEqual([]);
  });

  it("completes by the start of a name, then by a part of it, and offers all for nothing", () => {
    expect(searchCards("").length).toBe(cards.length);
    expect(
      searchCards("basis")
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(["basis", "basis-risk"]);
    expect(searchCards("dimson").map(({ id }) => id)).toEqual(["liquidity"]);
    expect(searchCards("xyzzy")).toEqual([]);
  });
});

describe("the list", () => {
  it("has every card once, in the order of the groups", () => {
    const groups = cardListReply().sections.filter(({ lines }) => lines !== undefined);
    const listed = groups.flatMap(({ lines = [] }) => lines.join("; ").replace(/\.$/, "").split("; "));
    expect(listed).toEqual(cards.map(({ title }) => title));
    const order = cards.map(({ group }) => CARD_GROUPS.indexOf(group));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("has a card for each concept asked for", () => {
    // The list of the issue, in its words.
    const asked = [
      ...["systematic risk", "idiosyncratic risk", "beta", "CAPM", "portfolio beta", "full hedge", "target beta"],
      ...["contract value", "multiplier", "rounding", "basis", "basis risk", "cross hedge", "futures beta", "tailing"],
      ...["roll", "minimum variance", "beta instability", "window", "adjusted beta", "linearity", "single factor"],
      ...["index choice", "liquidity", "the illusion of low beta", "correlation in crises", "hedging against selling"],
      ...["tax", "protective puts", "variation margin", "stress tests", "beta is not volatility"],
      ...["zero beta is not zero return", "effect on variance"],
    ];
    expect(asked.filter((name) => findCard(name).kind === "unknown")).toEqual([]);
    expect(context.commands.map(({ name }) => name)).toContain("explain");
  });
});
