import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply/reply.js";
import { ask, askFile, context } from "../support/desk.js";

const text = (reply: Reply): string => JSON.stringify([reply.title, reply.summary, reply.sections]);

describe("/contracts", () => {
  it("shows one contract in full with source and date", () => {
    const reply = ask("/contracts contract:ES");
    expect(reply.facts).toMatchObject({
      contract: "ES",
      multiplier: "50",
      currency: "USD",
      tickSize: "0.25",
      tickValue: "12.5",
    });
    expect(text(reply)).toContain("10 to one ES");
    expect(text(reply)).toContain("As of: 2026-08-21");
  });

  it("explains a delisted contract and its successor", () => {
    expect(text(ask("/contracts contract:SP"))).toContain("5 for each became E-mini S&P 500 (ES)");
    expect(text(ask('/contracts contract:"msci taiwan"'))).toContain("FTSE Taiwan (TWN)");
  });

  it("marks what is not confirmed", () => {
    expect(text(ask("/contracts contract:AM"))).toContain("not confirmed as listed");
    expect(text(ask("/contracts contract:NZX20"))).toContain("not known");
  });

  it("lists what a search finds", () => {
    const reply = ask("/contracts contract:Eurex");
    expect(reply.facts.matches).toEqual(expect.arrayContaining(["FDAX", "FESX", "FSMI"]));
    expect(ask("/contracts contract:tsx").facts.matches).toEqual(["SXF", "SCF"]);
  });

  it("names every future of the catalogue, by exchange", () => {
    const { facts, sections } = ask("/contracts");
    expect(facts.matches).toHaveLength(99);
    const named = sections
      .flatMap(({ lines = [] }) => lines)
      .flatMap((line) => line.replace(/^[^:]*: |\.$/g, "").split(", "));
    expect(named.map((one) => one.replace(/^([^* ]+)\*? .*/, "$1")).sort()).toEqual(
      [...(facts.matches as string[])].sort(),
    );
  });

  it("suggests for a slip and refuses nonsense", () => {
    expect(ask("/contracts contract:nasdak")).toMatchObject({ kind: "refusal", code: "unknown-contract" });
    expect(text(ask("/contracts contract:nasdak"))).toContain("/contracts contract:NQ");
    expect(ask("/contracts contract:qqqqqq")).toMatchObject({ kind: "refusal", code: "unknown-contract" });
  });
});

describe("/help", () => {
  // Those about what is saved are run in portfolio.test.ts, where something is.
  it.each(context.commands.filter(({ name }) => !name.includes(" ")).flatMap(({ examples }) => examples))(
    "shows only examples that are answered: %s",
    async (example) => {
      expect((await askFile(example)).kind).toBe("answer");
    },
  );

  it("lists every command, and one in full", () => {
    for (const { name } of context.commands) expect(text(ask("/help"))).toContain(`/${name.split(" ")[0]}`);
    for (const { name } of context.commands.filter(({ name }) => name.startsWith("portfolio ")))
      expect(text(ask("/help command:portfolio"))).toContain(`/${name}`);
    const reply = text(ask("/help command:/hedge"));
    expect(reply).toContain("value (needed)");
    expect(reply).toContain("One of nearest, never_over, at_least, mix");
  });

  it("offers the nearest command for a slip", () => {
    expect(ask("/help command:hegde").sections[0]?.commands).toEqual(["/help command:hedge"]);
  });
});

describe("/status", () => {
  it("recomputes every published example", () => {
    expect(ask("/status")).toMatchObject({ title: "All well", facts: { selfCheckPassed: 6, selfCheckTotal: 6 } });
  });
});

describe("unknown commands", () => {
  it.each([
    ["/hegde value:1", "/hedge value:A$10m beta:1.2 price:8000"],
    ["/zzz", "/help"],
    ["", "/help"],
    ["hello", "/help"],
    ["/__proto__", "/help"],
    ["/constructor", "/help"],
  ])("%j offers %s", (line, example) => {
    const reply = ask(line);
    expect(reply).toMatchObject({ kind: "refusal", code: "unknown-command" });
    expect(reply.sections[0]?.commands).toEqual([example]);
  });
});
