import { describe, expect, it } from "vitest";
import { replyText } from "../../src/terminal/text.js";
import { expectRunnable } from "../support/correctedLines.js";
import { ask, context, now } from "../support/desk.js";

const roll = (options: string) => ask(`/roll ${options}`);
const LINE = "price:8000 next_price:8030 gap:3months";

describe("/roll", () => {
  it("pays a short the spread over its life and costs a long as much", () => {
    const short = roll(`${LINE} contracts:-60`);
    expect(short.title).toBe("Roll of short 60 SPI 200: A$45,000 of carry in your favour");
    expect(short.facts).toMatchObject({ rollSpread: "30", rollPerContract: "750", rollCost: "-45000" });
    expect(short.facts.annualRoll).toBe("0.015");
    const long = roll(`${LINE} contracts:60`);
    expect(long.title).toBe("Roll of long 60 SPI 200: A$45,000 of carry against you");
    expect(replyText(long)).toContain("a short earns them over the new future's life, a long pays them");
  });

  it("turns round where the later future is cheaper", () => {
    const reply = roll("price:8000 next_price:7980 gap:3months contracts:-10");
    expect(reply.facts.rollCost).toBe("5000");
    expect(replyText(reply)).toContain("a long earns them over the new future's life, a short pays them");
  });

  it("tells carry from mispricing: only what is beyond the fair spread is gained", () => {
    const { facts } = roll(`${LINE} contracts:-60 rate:4 dividend:3`);
    // R: 8000*(exp(.0025)-1) = 20.02502
    expect(Number(facts.fairSpread)).toBeCloseTo(20.0250208, 6);
    expect(Number(facts.rollMispricingPnl)).toBeCloseTo(60 * 25 * (30 - 20.0250208), 3);
    expect(Number(facts.rollImpliedRate)).toBeCloseTo(0.03 + 4 * Math.log(8030 / 8000), 12);
  });

  it("calls a roll within a tick of its fair price fair", () => {
    const near = roll("price:8000 next_price:8020.5 gap:3months contracts:-60 rate:4 dividend:3");
    expect(replyText(near)).toContain("The roll is within a tick (1 point) of its fair price.");
    expect(replyText(roll("price:8000 next_price:8020.5 gap:3months rate:4 dividend:3"))).toContain("Dearer than fair");
  });

  it("says how a gap without a unit was read", () => {
    expect(replyText(roll("price:8000 next_price:8030 gap:91"))).toContain("gap has no unit: read as 91 days");
  });

  it("counts trading twice, out and in", () => {
    expect(roll(`${LINE} contracts:-60 cost:3.50`).facts.tradingCost).toBe("420");
  });

  it("speaks of points alone without a contract", () => {
    const reply = roll(LINE);
    expect(reply.title).toBe("Roll: 30 points");
    expect(reply.facts.rollCost).toBeUndefined();
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("gives the same numbers again by its receipt", () => {
    const reply = roll(`${LINE} contracts:-60 contract:ES rate:4 dividend:3 cost:2.25`);
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("leaves contracts and money out of a copy for others", () => {
    const command = context.commands.find(({ name }) => name === "roll") ?? expect.fail();
    const typed = { price: "8000", next_price: "8030", gap: "3months", contracts: "-4321" };
    expect(JSON.stringify(now(command.run(typed, context, "shared")))).not.toMatch(/4,?321|A\$|AUD|SPI/);
  });

  it.each([
    ["", "missing", "price"],
    ["price:8000", "missing", "next_price"],
    ["price:8000 next_price:8030 gap:0", "not-positive", "gap"],
    ["price:8000 next_price:8030 gap:-1month", "not-a-horizon", "gap"],
    ["price:8000 next_price:80300 gap:3m", "prices-apart", "next_price"],
    [`${LINE} contracts:1.5`, "not-whole", "contracts"],
    [`${LINE} contracts:-6 contract:FTSX`, "unknown-contract", "contract"],
    [`${LINE} contracts:-6 contract:ES cost:A$5`, "price-currency", "cost"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = roll(options);
    expect(reply).toMatchObject({ code, field });
    expectRunnable(reply);
  });
});
