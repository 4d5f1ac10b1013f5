import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply/reply.js";
import { ask } from "../support/desk.js";

const hedge = (options: string): Reply => ask(`/hedge ${options}`);
const facts = (options: string) => hedge(options).facts as Record<string, never>;
const text = (reply: Reply): string => JSON.stringify([reply.title, reply.summary, reply.sections, reply.caveats]);

describe("published cases", () => {
  it("A$10m, β 1.2, SPI 200 at 8,000: short 60, ∓600,000 on −5% (Derivatives Atlas)", () => {
    const reply = hedge("value:A$10m beta:1.2 price:8000 move:-5");
    expect(reply.title).toBe("Short 60 SPI 200 futures");
    expect(reply.facts).toMatchObject({
      exactContracts: "-60",
      contracts: "-60",
      direction: "short",
      contractValue: "200000",
      betaAfter: "0",
      unhedgedPnl: "-600000",
      futuresPnl: "600000",
      hedgedPnl: "0",
      offset: "1",
      marketMove: "-0.05",
      currency: "AUD",
      tie: false,
    });
  });

  it("A$50m, 0.9 to 0.5 at 8,500: −94.1176…, short 94, beta after 0.5005 (Derivatives Atlas)", () => {
    const reply = hedge("value:A$50m beta:0.9 price:8500 target:0.5");
    expect(reply.facts).toMatchObject({ contracts: "-94", betaAfter: "0.5005" });
    expect(reply.facts.exactContracts).toMatch(/^-94\.1176470588/);
    expect(text(reply)).toContain("variance falls by 69.1%, volatility by 44.4%");
  });

  it("A$20m, β 1.0, 8,000: short 100 (Derivatives Atlas, quick check)", () => {
    expect(facts("value:A$20m beta:1 price:8000").contracts).toBe("-100");
  });

  it.each([
    ["0", "-30", "Short 30"],
    ["0.75", "-15", "Short 15"],
    ["2", "10", "Long 10"],
  ])("Hull §3.5: 5,050,000 at β 1.5, 1,010 × 250, to %s: %s", (target, contracts, title) => {
    const reply = hedge(`value:5,050,000 beta:1.5 price:1,010 multiplier:250 target:${target}`);
    expect(reply.facts.contracts).toBe(contracts);
    expect(reply.title.startsWith(title)).toBe(true);
  });

  it("US$10m, β 1.5, 4,500 × 250: 13 leaves +0.0375, 14 leaves −0.0750 (Golden Door)", () => {
    const reply = hedge("value:US$10m beta:1.5 price:4500 multiplier:250");
    expect(reply.facts.exactContracts).toMatch(/^-13\.33333/);
    expect(reply.facts.ladder).toEqual([
      { contracts: "-13", betaAfter: "0.0375" },
      { contracts: "-14", betaAfter: "-0.075" },
    ]);
  });

  it("CFA practice: US$78m, beta up 40% from 0.95, 856 × 250: long 139 (gaodun.com 803vwk)", () => {
    expect(facts("value:US$78m beta:0.95 target:0.95*1.4 price:856 multiplier:250").contracts).toBe("139");
  });
});

describe("the delisted S&P 500 future", () => {
  it.each(["multiplier:250", "contract:SP", "contract:S&P500 multiplier:250", 'contract:"full-size s&p"'])(
    "%s is answered, told as delisted after 17 September 2021, with the E-mini count",
    (contract) => {
      const reply = hedge(`value:US$10m beta:1.5 price:4500 ${contract}`);
      expect(reply.facts).toMatchObject({ contract: "SP", contracts: "-13" });
      expect(text(reply)).toContain("17 September 2021");
      expect(text(reply)).toContain("exactly −66.6667…, whole short 67");
    },
  );

  it("is mixed from what trades today: 66 ES and 7 MES leave −0.00075", () => {
    const reply = hedge("value:US$10m beta:1.5 price:4500 contract:SP rounding:mix");
    expect(reply.facts).toMatchObject({
      mix: [
        { contract: "ES", contracts: "-66" },
        { contract: "MES", contracts: "-7" },
      ],
      betaAfter: "-0.00075",
    });
    expect(reply.title).toBe("Short 66 E-mini S&P 500 + 7 Micro E-mini S&P 500 futures");
  });
});

describe("ties", () => {
  it.each([
    ["value:A$2.5m beta:1 price:8000", "-12.5", "Short 12 or 13 SPI 200 futures (a tie)"],
    ["value:A$3.3m beta:1 price:8000", "-16.5", "Short 16 or 17 SPI 200 futures (a tie)"],
    ["value:A$2.75m beta:1.2 price:8000", "-16.5", "Short 16 or 17 SPI 200 futures (a tie)"],
    ["value:A$2.5m beta:0 target:1 price:8000", "12.5", "Long 12 or 13 SPI 200 futures (a tie)"],
  ])("%s is %s exactly", (options, exact, title) => {
    const reply = hedge(options);
    expect(reply.facts).toMatchObject({ exactContracts: exact, tie: true });
    expect(reply.title).toBe(title);
  });

  it("are decided when the person decides", () => {
    expect(hedge("value:A$2.5m beta:1 price:8000 rounding:never_over").title).toBe("Short 12 SPI 200 futures");
    expect(hedge("value:A$2.5m beta:1 price:8000 rounding:at_least").title).toBe("Short 13 SPI 200 futures");
  });
});

describe("uncertainty", () => {
  it("β 1.2 ± 0.10 is 50 to 70 contracts beside ±0.5 from rounding, both shown", () => {
    const reply = hedge("value:A$10m beta:1.2 price:8000 beta_se:0.1");
    expect(reply.facts.contractRange).toEqual({ low: "-70", high: "-50", level: "0.95" });
    expect(text(reply)).toContain("short 50 to 70 contracts");
    expect(text(reply)).toContain("±0.5 from rounding");
  });

  it("puts residual risk in money for the horizon, from R² or from the volatility itself", () => {
    const base = "value:A$10m beta:1.2 price:8000 horizon:3months";
    // 1.2 × 16% × √(0.15 ÷ 0.85) = 8.06561% a year; × 10m × √0.25.
    expect(Number(facts(`${base} r2:0.85 index_vol:16`).residualMoney)).toBeCloseTo(403_280.66, 1);
    expect(facts(`${base} residual_vol:8%`).residualMoney).toBe("400000");
    expect(text(hedge("value:A$10m beta:1.2 price:8000"))).toContain("add r2 and index_vol");
  });
});

describe("what is held, cost and margin", () => {
  it("shows the trade from the position held", () => {
    const reply = hedge('value:A$10m beta:1.2 price:8000 held:"40 short" cost:A$5 margin:12,000');
    expect(reply.facts).toMatchObject({ held: "-40", trade: "-20", cost: "100", margin: "720000" });
    expect(text(reply)).toContain("Sell 20: from short 40 to short 60.");
  });

  it("says when there is nothing to trade", () => {
    expect(text(hedge("value:A$10m beta:1.2 price:8000 held:-60"))).toContain("Nothing to trade");
  });
});

describe("a combination beside contracts held", () => {
  it("is traded leg by leg, and each leg is paid for", () => {
    const reply = hedge("value:US$10m beta:1.5 price:4500 contract:ES rounding:mix held:-60 cost:2 margin:12000");
    expect(reply.facts).toMatchObject({
      trade: "-6",
      orders: [
        { contract: "ES", contracts: "-6" },
        { contract: "MES", contracts: "-7" },
      ],
      cost: "26",
    });
    expect(text(reply)).toContain("Sell 6, sell 7 MES: from short 60 to short 66.7.");
    expect(text(reply)).toContain("smaller contracts in proportion");
  });

  it("ties where two counts of its smallest contract are equally near", () => {
    expect(facts("value:US$10,001,250 beta:1 price:4500 contract:ES rounding:mix").tie).toBe(true);
  });
});

describe("currencies", () => {
  it("echo the direction of fx", () => {
    expect(text(hedge("value:A$10m beta:1.2 price:5000 contract:ES fx:0.65"))).toContain("fx 0.65 (A$0.65 per US$1)");
  });

  it("take fx as portfolio currency per unit of contract currency", () => {
    // A$15m at β 1 against US$200,000 × 1.5 = A$300,000 a contract.
    const reply = hedge("value:A$15m beta:1 price:4000 contract:ES fx:1.5");
    expect(reply.facts).toMatchObject({ exactContracts: "-50", currency: "AUD", contractCurrency: "USD", fx: "1.5" });
    expect(reply.caveats.map(({ code }) => code)).toContain("currency");
  });

  it("refuse a mismatch with the line to add", () => {
    const reply = hedge("value:US$10m beta:1 price:8000");
    expect(reply).toMatchObject({ kind: "refusal", code: "currency-mismatch", field: "fx" });
    expect(text(reply)).toContain("/hedge value:US$10m beta:1 price:8000 fx:1.5");
    expect(text(reply)).toContain("contract:ES");
  });

  it("say how a bare $ and no currency at all were read", () => {
    expect(text(hedge("value:$10m beta:1 price:8000"))).toContain("A bare $ was read as A$");
    expect(text(hedge("value:10m beta:1 price:4000 contract:ES"))).toContain("read as US$");
  });

  it("refuse a price in another currency, and a rate between a currency and itself", () => {
    expect(hedge("value:A$10m beta:1 price:US$8000")).toMatchObject({ code: "price-currency", field: "price" });
    expect(hedge("value:A$10m beta:1 price:8000 fx:1.5")).toMatchObject({ code: "same-currency-fx", field: "fx" });
  });
});

describe("bad or unusual input", () => {
  it.each([
    ["value:abc beta:1.2 price:8000", "refusal", "formula-name", "value"],
    ["value:0 beta:1.2 price:8000", "refusal", "not-positive", "value"],
    ["value:10m beta:1.2 price:-8000", "refusal", "not-positive", "price"],
    ["value:10m beta:1.2 price:0", "refusal", "not-positive", "price"],
    ["value:10^400 beta:1.2 price:8000", "refusal", "formula-exponent", "value"],
    ['value:"" beta:1.2 price:8000', "refusal", "empty", "value"],
    ["value:😀 beta:1.2 price:8000", "refusal", "not-a-number", "value"],
    ["value:@everyone beta:1.2 price:8000", "refusal", "not-a-number", "value"],
    ["value:10m beta:1,2 price:8000", "question", "ambiguous-number", "beta"],
    ["value:10.000 beta:1.2 price:8000", "question", "ambiguous-number", "value"],
    ["value:10m beta:1.2", "question", "missing", "price"],
    ["value:10m beta:1.2 price:8000 contract:nadsak", "refusal", "unknown-contract", "contract"],
    ["value:10m beta:1.2 price:5000 contract:stoxx50", "question", "ambiguous-contract", "contract"],
    ["value:10m beta:1.2 price:5000 contract:NZX20", "refusal", "no-multiplier", "contract"],
    ["value:10m beta:1.2 price:8000 r2:0.8", "refusal", "missing-index-volatility", "index_vol"],
    ["value:10m beta:1.2 price:8000 rounding:up", "refusal", "not-a-choice", "rounding"],
    ["value:10m beta:1.2 price:8000 private:maybe", "refusal", "not-yes-or-no", "private"],
    ["value:10m beta:1.2 price:8000 bata:1", "refusal", "unknown-option", "bata"],
    [`value:${"9".repeat(101)} beta:1.2 price:8000`, "refusal", "too-long", "value"],
  ])("%s → %s %s", (options, kind, code, field) => {
    expect(hedge(options)).toMatchObject({ kind, code, field, private: true });
  });

  it("says no trade when the target is met", () => {
    const reply = hedge("value:10m beta:0.5 target:0.5 price:8000");
    expect(reply.title).toBe("No trade: beta is already 0.5");
    expect(reply.facts).toMatchObject({ direction: "none", contracts: "0" });
  });

  it("shows the smaller contract when the hedge is less than one", () => {
    const reply = hedge("value:US$40k beta:0.5 price:4000 contract:ES");
    expect(reply.title).toBe("No whole contract: one E-mini S&P 500 future is more than the hedge");
    expect(text(reply)).toContain("Micro E-mini S&P 500 (MES): exactly −1, whole short 1.");
  });

  it("marks a smaller contract that could not be confirmed, and does not mix with it", () => {
    expect(text(hedge("value:A$40k beta:0.5 price:8000"))).toContain("(AM): exactly −0.5");
    expect(text(hedge("value:A$40k beta:0.5 price:8000"))).toContain("not confirmed as listed");
    const mixed = hedge("value:A$10.1m beta:1.2 price:8000 rounding:mix");
    expect(mixed.facts.mix).toBeUndefined();
    expect(text(mixed)).toContain("no smaller confirmed contract");
  });

  it("warns of a count that no market has, and of a price far from the index", () => {
    expect(text(hedge("value:A$1000bn beta:1.2 price:8000"))).toContain("unusually large count");
    expect(text(hedge("value:A$10m beta:1.2 price:80"))).toContain("Check the price");
  });

  it("reads a small percentage as percent, and offers the fraction", () => {
    const reply = hedge("value:A$10m beta:1.2 price:8000 move:-0.05");
    expect(reply.facts.marketMove).toBe("-0.0005");
    expect(text(reply)).toContain("read as −0.05%; for −5% type move:-5%");
  });

  it("lists every option at fault and corrects them all in one line", () => {
    const reply = hedge("value:abc beta:x price:0");
    expect(reply.summary).toHaveLength(3);
    expect(reply.sections[0]?.commands).toEqual(["/hedge value:10m beta:1.2 price:8000"]);
  });
});

describe("what is shown as exact", () => {
  it("is exact, and marked where it goes on", () => {
    expect(text(hedge("value:A$10m beta:1.2 price:8000"))).toContain("= −60, before rounding");
    expect(text(hedge("value:A$50m beta:0.9 target:0.5 price:8500"))).toContain("= −94.1176…, before rounding");
    expect(text(hedge("value:A$10m beta:1.23456789 price:8000"))).toContain("(0 − 1.23456789)");
  });

  it("does not promise zero beta where nothing is hedged", () => {
    expect(hedge("value:50k beta:1 price:8000").caveats.map(({ code }) => code)).not.toContain("zero-beta");
  });

  it("tells options that changed nothing", () => {
    expect(text(hedge("value:10m beta:1 price:8000 index_vol:16"))).toContain("index_vol changed nothing");
    expect(text(hedge("value:10m beta:1 price:8000 residual_vol:8 horizon:3"))).toContain("no unit: read as 3 days");
  });
});

describe("what was typed is kept in corrections", () => {
  it.each([
    ["value:7m beta:0.7 price:8200 targt:0.4", "/hedge value:7m beta:0.7 price:8200 target:0.4"],
    ["val:7m beta:0.7 price:8200", "/hedge value:7m beta:0.7 price:8200"],
    ["value:7m beta:0.7 contract:ES", "/hedge value:7m beta:0.7 price:7500 contract:ES"],
    ["value:7m beta:0.7 price:8200 contract:xqzt", "/contracts"],
  ])("%s → %s", (options, line) => {
    expect(hedge(options).sections.flatMap(({ commands }) => commands ?? [])).toContain(line);
  });

  it("and under a command's right name", () => {
    const lines = (line: string) => ask(line).sections.flatMap(({ commands }) => commands ?? []);
    expect(lines("/hegde value:7m beta:0.7 price:8200")).toEqual(["/hedge value:7m beta:0.7 price:8200"]);
    expect(lines("/contracts SPI")).toEqual(["/contracts contract:SPI"]);
    expect(lines("/help hedge")).toEqual(["/help command:hedge"]);
  });
});

describe("receipts", () => {
  it.each([
    "value:A$10m beta:1.2 price:8000",
    "value:0.6*25m beta:1/3 price:8000.125 move:-7.5 target:0.25",
    "value:CHF1,234,567.89 beta:-0.5 price:12,000 contract:SMI held:-3 cost:2.5 margin:10k",
    "value:US$10m beta:1.5 price:4500 multiplier:250 rounding:mix",
    "value:A$15m beta:1 price:4000 contract:ES fx:1.512 futures_beta:0.95 beta_se:0.05",
    "value:$10m beta:1.1 price:2500 multiplier:$20 r2:85% index_vol:16.5 horizon:2weeks",
    "value:10m beta:1.1 price:2500 contract:ES fx:1.5",
    "value:¥5bn beta:1.05 price:38000 contract:nikkei rounding:at_least",
    "value:US$10m beta:1 price:25000 contract:NSE:NIFTY fx:0.012",
    "value:A$10m beta:1 price:4000 contract:ES fx:1",
  ])("give the same numbers again: %s", (options) => {
    const first = hedge(options);
    expect(first.kind).toBe("answer");
    const again = ask(first.receipt);
    expect(again.facts).toEqual(first.facts);
    expect(again.receipt).toBe(first.receipt);
  });

  it("give the same numbers again for random hedges", () => {
    const cents = fc.integer({ min: 1, max: 1e14 }).map((n) => (n / 100).toFixed(2));
    const coefficient = fc.integer({ min: -4000, max: 4000 }).map((n) => (n / 1000).toFixed(3));
    const contract = fc.constantFrom("AP", "ES", "FDAX", "NK225", "Z", "NIFTY", "SP");
    fc.assert(
      fc.property(cents, coefficient, coefficient, cents, contract, (value, beta, target, price, symbol) => {
        const line = `value:${value} beta:${beta} target:${target} price:${Number(price) / 1e5} contract:${symbol}`;
        const first = hedge(line);
        if (first.kind !== "answer") return;
        expect(ask(first.receipt).facts).toEqual(first.facts);
      }),
      { numRuns: 300 },
    );
  });
});

describe("every corrected line of a refusal", () => {
  it.each([
    "value:abc beta:x price:0",
    "value:10m beta:1,2 price:8000",
    "value:A$1,5m beta:1 price:8000",
    "value:10m beta:1.2",
    "value:US$10m beta:1 price:8000",
    "value:A$10m beta:1 price:US$8000",
    "value:A$10m beta:1 price:8000 fx:1.5",
    "value:10m beta:1.2 price:8000 contract:nadsak",
    "value:10m beta:1.2 price:5000 contract:stoxx50",
    "value:10m beta:1.2 price:5000 contract:NZX20",
    "value:10m beta:1.2 price:8000 r2:0.8",
    "value:10m beta:1.2 price:8000 r2:85 index_vol:16",
    "value:10m beta:1.2 price:8000 rounding:up held:1.5 horizon:x move:-200 private:x",
    "value:10m pirce:8000 beta:1.2",
    "value:100-5% beta:1.2 price:8000",
  ])("is answered: %s", (options) => {
    const reply = hedge(options);
    expect(reply.kind).not.toBe("answer");
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });
});
