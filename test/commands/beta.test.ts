import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply/reply.js";
import { ask } from "../support/desk.js";

const text = (reply: Reply): string => JSON.stringify([reply.title, reply.summary, reply.sections, reply.caveats]);

describe("/beta", () => {
  it("sums weight × beta and shows what each holding adds", () => {
    const reply = ask('/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0"');
    expect(reply.title).toBe("Portfolio beta 0.635");
    expect(reply.facts).toMatchObject({
      beta: "0.635",
      holdings: [
        { name: "BHP", weight: "0.25", beta: "1.1", contribution: "0.275" },
        { name: "CBA", weight: "0.4", beta: "0.9", contribution: "0.36" },
        { name: "cash", weight: "0.35", beta: "0", contribution: "0" },
      ],
    });
    expect(text(reply)).toContain("/hedge value:10m beta:0.635 price:8000");
  });

  it("is 1.1375 for $45,000 at 0.7 and $75,000 at 1.4 (partnerperformance.uonbi.ac.ke 15170581)", () => {
    const reply = ask('/beta holdings:"A US$45,000 0.7; B US$75,000 1.4"');
    expect(reply.facts).toMatchObject({ beta: "1.1375", portfolioValue: "120000", currency: "USD" });
  });

  it("leads into the hedge where value and price are known", () => {
    const reply = ask('/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0" value:A$10m price:8000');
    expect(reply.facts).toMatchObject({ exactContracts: "-31.75", contracts: "-32", currency: "AUD" });
    expect(text(reply)).toContain("short 32 SPI 200 (exactly −31.75)");
  });

  it("says what it took as cash, and what it scaled", () => {
    expect(text(ask('/beta holdings:"BHP 25% 1.1, CBA 40% 0.9"'))).toContain(
      "the other 35% is taken as cash at beta 0",
    );
    expect(text(ask('/beta holdings:"BHP 60% 1.1, CBA 60% 0.9" normalise:true'))).toContain("the weights came to 120%");
  });

  it.each([
    ['holdings:"BHP 60% 1.1, CBA 60% 0.9"', "refusal", "holdings-over-100"],
    ['holdings:"BHP"', "refusal", "holding-shape"],
    ['holdings:"BHP 25%"', "question", "holding-no-beta"],
    ['holdings:"BHP 25% 1.1 and CBA 40% 0.9"', "refusal", "holding-shape"],
    ['holdings:"BHP 0.25 1.1, CBA 0.75 0.9"', "question", "ambiguous-weights"],
    ['holdings:"A US$5m 1, B US$5m 1" value:A$10m', "refusal", "mixed-currencies"],
    ["value:10m", "question", "holdings-or-file"],
  ])("%s → %s %s, with a line that is answered", (options, kind, code) => {
    const reply = ask(`/beta ${options}`);
    expect(reply).toMatchObject({ kind, code, field: "holdings" });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it("asks for the hedge with everything typed so far", () => {
    const reply = ask('/beta holdings:"BHP 100% 0.95" value:€7m contract:DAX target:0.3');
    expect(text(reply)).toContain("/hedge value:€7000000 beta:0.95 price:8000 contract:DAX target:0.3");
    expect(text(reply)).toContain("put in your price");
  });

  it("shows the smaller contract where one is too large, and today's contract for a delisted one", () => {
    expect(text(ask('/beta holdings:"BHP 100% 0.95" value:A$50k price:8000'))).toContain("Mini SPI 200");
    expect(text(ask('/beta holdings:"X 100% 1.5" value:US$10m price:4500 contract:SP'))).toContain("exactly −66.6667…");
  });

  it("repeats itself from its receipt", () => {
    for (const options of [
      'holdings:"BHP 25% 1.1, CBA 40% 0.9"',
      'holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m" price:8000',
      'holdings:"BHP 60% 1.1, CBA 60% 0.9" normalise:true value:US$5m price:4000 contract:ES target:0.5',
      'holdings:"BHP 60% 1.1, CBA 40% 0.9" value:US$5m price:8000 fx:0.65',
    ]) {
      const first = ask(`/beta ${options}`);
      expect(first.kind).toBe("answer");
      expect(ask(first.receipt).facts).toEqual(first.facts);
    }
  });

  it("shows twenty rows of many, and sums them all", () => {
    const holdings = Array.from({ length: 40 }, (_, index) => `S${index} 2.5% 1`).join(", ");
    const reply = ask(`/beta holdings:"${holdings}"`);
    expect(reply.facts.beta).toBe("1");
    expect(reply.sections[0]?.table?.at(-1)).toContain("20 more");
  });
});
