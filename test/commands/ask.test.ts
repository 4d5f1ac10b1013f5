import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillInSection, missingIn } from "../../src/reply/fillIn.js";
import { writeCommandLine } from "../../src/request/commandLine.js";
import { readQuestion } from "../../src/study/question/readQuestion.js";
import { ask } from "../support/desk.js";

const about = (question: string) => ask(writeCommandLine("ask", { question }));
type PartFacts = Readonly<Record<string, string>>;
const partsOf = (question: string) => about(question).facts.parts as readonly PartFacts[];

/** Derivatives Atlas, "Portfolio Beta Hedging" (2026), pasted with what extraction left of its formulas. */
const FUND_ONE = `Scenario

An Australian super fund holds an A$10 million ASX 200 portfolio with β=1.2\\beta = 1.2 relative to the ASX 200. The SPI 200 future trades at 8,000 with multiplier A$25 per point, giving VF=8,000×25=V_F = 8{,}000 \\times 25 = A$200,000 per contract. The fund wants to fully neutralise market risk for one month.

Solution

N=1.2×(10,000,000/200,000)=1.2×50=60N^* = 1.2 \\times (10{,}000{,}000 / 200{,}000) = 1.2 \\times 50 = 60. The fund shorts 60 SPI 200 futures. If the ASX 200 falls 5%, the portfolio loses about $1.2 \\times 5\\% = 6\\%$ or A$600,000, and the short futures position gains roughly $60 \\times 8{,}000 \\times 0.05 \\times 25 = $ A$600,000. The two offset and only stock-specific risk remains.`;
const FUND_TWO = `Scenario

A pension fund holds A$50 million in Australian equities with β=0.9\\beta = 0.9. It wants to dial beta down to β=0.5\\beta^* = 0.5 ahead of an RBA meeting. The SPI 200 is at 8,500.

Solution

VF=8,500×25=V_F = 8{,}500 \\times 25 = A$212,500. N=(0.50.9)×(50,000,000/212,500)=0.4×235.3=94.1N^* = (0.5 - 0.9) \\times (50{,}000{,}000 / 212{,}500) = -0.4 \\times 235.3 = -94.1. The fund shorts 94 SPI 200 futures, cutting the market-driven part of its portfolio variance in half without selling any stocks. After the meeting, the futures can be lifted to restore the original beta.`;
/** Golden Door Asset, "Understanding Portfolio Beta" (2026). */
const GOLDEN_DOOR = `Suppose a portfolio valued at $10 million has a beta of 1.5 relative to the S&P 500. This indicates the portfolio is 50% more volatile than the S&P 500. To hedge this risk, we can use S&P 500 futures contracts. Assume the S&P 500 index is currently trading at 4,500 and each futures contract represents $250 multiplied by the index value.`;
const GOLDEN_DOOR_STEPS = `${GOLDEN_DOOR}

  1. Determine the Notional Exposure: The portfolio's notional exposure to the market is $10 million * 1.5 = $15 million.
  2. Calculate the Number of Contracts: Each S&P 500 futures contract represents $250 * 4,500 = $1,125,000 of market exposure.
  3. Determine the Number of Contracts to Short: To hedge the $15 million exposure, we would need to short $15,000,000 / $1,125,000 = 13.33 contracts. Since contracts must be traded in whole numbers, we would likely short 13 or 14 contracts.

This hedge aims to neutralize the portfolio's market risk, but it's crucial to note that it's not perfect.`;

describe("published worked examples, pasted as they stand", () => {
  it("gives 60 short and the two offsetting sums of the Atlas's first", () => {
    for (const text of [FUND_ONE, FUND_ONE.slice(0, FUND_ONE.indexOf("Solution"))])
      expect(partsOf(text)).toMatchObject([
        { contracts: "-60", direction: "short", unhedgedPnl: "-600000", futuresPnl: "600000", contract: "AP" },
      ]);
  });

  it("gives 94 short of its second, and both when both are pasted", () => {
    expect(partsOf(FUND_TWO)).toMatchObject([{ contracts: "-94", direction: "short", targetBeta: "0.5" }]);
    expect(partsOf(`${FUND_ONE}\n\n${FUND_TWO}`)).toMatchObject([{ contracts: "-60" }, { contracts: "-94" }]);
  });

  it("gives 13 short, from an index level that is told as assumed, with or without the steps shown", () => {
    for (const text of [GOLDEN_DOOR, GOLDEN_DOOR_STEPS]) {
      const { facts } = about(text);
      expect(facts.parts).toMatchObject([
        { contracts: "-13", multiplier: "250", beta: "1.5", portfolioValue: "10000000" },
      ]);
      expect(String(facts.assumptions)).toContain("index level 4,500");
      expect(String(facts.assumptions)).toContain("delisted");
    }
  });

  it("gives the Atlas's quick checks: short 1 × V_P, and short 100", () => {
    expect(partsOf("To reduce portfolio beta from 1.5 to 0.5 using index futures, a manager should:")).toMatchObject([
      { direction: "short", exposureChange: "-1", targetBeta: "0.5" },
    ]);
    const second =
      "An A$20 million Australian equity portfolio has β=1.0\\beta = 1.0. The SPI 200 future trades at 8,000 with a A$25 per point multiplier. To fully hedge market risk, the manager should:";
    expect(partsOf(second)).toMatchObject([{ contracts: "-100", direction: "short" }]);
  });

  it("gives the counts of Hull's §3.5: 30 short, 15 short and 10 long", () => {
    const text =
      "A portfolio worth $5,050,000 has a beta of 1.5. The futures price is 1,010 and each contract is on $250 times the index. What position is necessary to (a) hedge the portfolio, (b) reduce its beta to 0.75, (c) increase its beta to 2.0?";
    expect(partsOf(text).map(({ contracts }) => contracts)).toEqual(["-30", "-15", "10"]);
  });

  const source = new URL("../../../shared/sources/000_b6e940dbfc27bdab.txt", import.meta.url);
  it.skipIf(!existsSync(source))("are what the source prints, where it is at hand", () => {
    expect(readFileSync(source, "utf8")).toContain(FUND_ONE);
  });
});

describe("a beta with two readings, asked without a value or a price", () => {
  it("gets a line for each, which is answered", () => {
    const { code, sections } = about(
      "A manager has one fund with a beta of 1.3 and another fund with a beta of 0.8. What removes the market risk?",
    );
    expect(code).toBe("question-readings");
    const lines = sections[0]?.commands ?? [];
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(ask(line).kind).toBe("answer");
  });
});

describe("what an answer shows", () => {
  const question =
    "A fund holds A$10m with a beta of 1.2. SPI 200 futures trade at 8,000. How should it hedge over 6 months?";

  it("names each input with the words it came from, each assumption, and numbers not used", () => {
    const { facts, sections } = about(question);
    expect(facts.read).toContainEqual({ field: "value", value: "A$10000000", words: "A fund holds A$10m" });
    expect(facts.notUsed).toEqual(["6 months"]);
    const assumed = String(facts.assumptions);
    for (const part of ["full hedge", "A$25 a point", "No move named"]) expect(assumed).toContain(part);
    expect(sections.map(({ heading }) => heading)).toEqual(["Working", "What was read", "Assumed"]);
  });

  it("says that a future was taken by its multiplier alone", () => {
    const { facts } = about("$20m, beta 1.2, index futures at 8,000, $25 per point, full hedge");
    expect(facts.parts).toMatchObject([{ contract: "AP", contracts: "-120" }]);
    expect(String(facts.assumptions)).toContain("No future is named: the multiplier is that of the SPI 200");
  });

  it.each([
    [
      "Only “$40 million” is hedged",
      "$150m of shares, beta 0.9. Only $40 million of it should be hedged with E-mini S&P 500 futures at 5,000.",
    ],
    [
      "that part alone is hedged",
      "A $100m fund has 60% in equities (beta 1.1) and 40% in bonds. Hedge it fully, E-mini S&P 500 futures at 5,000.",
    ],
    [
      "(4%, 1%) have no part in the count",
      "$10m, beta 1.1, interest 4%, dividend yield 1%. E-mini S&P 500 futures at 5,000. Full hedge?",
    ],
    [
      "a beta of 0.9” was read as the target",
      "A $7m portfolio has a beta of 1.4. E-mini S&P 500 futures at 5,000. Which trade is for a beta of 0.9?",
    ],
    [
      "taken to make no difference: 4,990",
      "$10m, beta 1.1, E-mini S&P 500 futures at 5,000, the S&P 500 at 4,990. Full hedge?",
    ],
    ["How far to hedge is not said", "$10m, beta 1.1, E-mini S&P 500 futures at 5,000. How many do I sell?"],
  ])("says: %s", (told, text) => {
    const { kind, facts } = about(text);
    expect([kind, String(facts.assumptions)]).toEqual(["answer", expect.stringContaining(told)]);
  });

  it("has a receipt and a /hedge line that give the same count again", () => {
    const reply = about(question);
    const [part] = reply.facts.parts as readonly PartFacts[];
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
    expect(ask(part?.line ?? "").facts.contracts).toBe(part?.contracts);
  });

  it("gives the line of the first part as receipt where the question is too long for one", () => {
    const reply = about(`${"It rained. ".repeat(300)}${question}`);
    expect(reply.receipt).toMatch(/^\/hedge /);
    expect(ask(reply.receipt).facts.contracts).toBe("-60");
  });
});

describe("what is asked instead of guessed", () => {
  it.each([
    ["A$10m, twice as volatile as the market; SPI 200 futures at 8,000; full hedge", "beta"],
    ["A$10m, beta 1.2, full hedge with SPI 200 futures", "price"],
    ["$10m, beta 1.2, futures at 8,000, full hedge", "multiplier"],
    ["A$10m, beta 1.2, SPI 200 futures at 8,000", "target"],
    [
      "Fund of $30m with beta 1.1. The index is at 1,000, the risk-free rate is 4%, the dividend yield 1%. Hedge fully with four-month futures on $250 times the index.",
      "price",
    ],
    ["A€10m fund of £20m, beta 1.1, E-mini S&P 500 futures at 5,000, full hedge", "value"],
    ["£20m, beta 1.1, E-mini S&P 500 futures at 5,000, full hedge", "fx"],
    ["€20m, beta 1.1, STOXX 50 futures at 5,000, full hedge", "contract"],
  ])("%s", (text, field) => {
    const reply = about(text);
    expect([reply.kind, reply.field]).toEqual(["question", field]);
    const lines = reply.sections.flatMap(({ commands = [] }) => commands);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(ask(line).kind).toBe("answer");
  });

  it.each([
    [
      "an amount that could be the value",
      "$10m, beta 1.1, some $4 million aside. E-mini S&P 500 futures at 5,000. Full hedge?",
      "value",
    ],
    [
      "a number that could be a beta",
      "$10m, beta 1.1, E-mini S&P 500 futures at 5,000. Reach, with 0.35, a hedge.",
      "target",
    ],
    [
      "a percentage that could be a move",
      "$10m, beta 1.1, E-mini S&P 500 futures at 5,000. Full hedge, 7% wind.",
      "move",
    ],
    [
      "a trade the other way than was asked",
      "$10m, beta 1.1, E-mini S&P 500 futures at 5,000. Hedge fully: how many are bought?",
      "target",
    ],
    [
      "what one of several is worth",
      "Ten clients with $1m each, beta 1.1, E-mini S&P 500 futures at 5,000. Full hedge?",
      "value",
    ],
  ])("%s", (_, text, field) => {
    const reply = about(text);
    expect([reply.kind, reply.field]).toEqual(["question", field]);
  });

  it("keeps each part's target in its line while beta is missing", () => {
    const { sections } = about(
      "Fund of $24m. Index futures at 3,000, multiplier 50. How many contracts (a) hedge it fully, (b) reduce its beta to 0.5?",
    );
    expect(sections[0]?.commands?.map((line) => ask(line).facts.targetBeta)).toEqual(["0", "0.5"]);
  });

  it("leaves only what is missing open in the form, whatever stands in the line", () => {
    const { sections } = about("A$10m, beta 1.2, full hedge with SPI 200 futures");
    expect(missingIn(sections[0]?.heading ?? "")).toEqual(["price"]);
    expect(missingIn(fillInSection(["beta", "futures_beta"], []).heading)).toEqual(["beta", "futures_beta"]);
    expect(missingIn("With the rest filled in")).toEqual([]);
  });

  it("offers both readings of a number as lines to run", () => {
    const reply = about("A$10m, beta 1.2, futures at 8.000 with a multiplier of 25, full hedge");
    const lines = reply.sections.flatMap(({ commands = [] }) => commands);
    expect(reply.code).toBe("question-readings");
    expect(lines.map((line) => ask(line).facts.futuresPrice)).toEqual(["8", "8000"]);
  });

  it.each([
    ["put", "How many put options with a strike of 3,900 insure a $10m portfolio with a beta of 1.1?"],
    ["capm", "What expected return does the CAPM give a stock with a beta of 1.3 at a market premium of 5%?"],
    ["var", "What is the one-day 99% VaR of a $5m portfolio with a daily volatility of 1%?"],
    ["alpha", "A fund with a beta of 1.1 returned 9%, the market 7%, bills 2%. Calculate its alpha."],
    ["fair", "What is the fair price of a six-month future on an index at 4,000 with a rate of 5%?"],
    ["roll", "What does it cost to roll 40 futures over at a spread of 12 points?"],
  ])("names /%s for what it answers", (command, text) => {
    expect(readQuestion(text).outOfScope?.command).toBe(command);
  });

  it("refuses a commodity's hedge, and names the command that is there for it", () => {
    const text =
      "The standard deviation of the jet fuel price change is 2.63, of the heating oil futures price change 3.13, and the correlation is 0.928. What is the optimal hedge ratio?";
    const reply = about(text);
    expect([reply.kind, reply.code]).toEqual(["refusal", "question-out-of-scope"]);
    const [line = ""] = reply.sections.flatMap(({ commands = [] }) => commands);
    expect(ask(line).facts.hedgeRatio).toMatch(/^0\.7797/);
    for (const other of ["", "hello", "What is the strike of this put option?", "why?"].slice(1))
      expect(about(other).kind).toBe("refusal");
  });
});
