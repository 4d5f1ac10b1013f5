import { describe, expect, it } from "vitest";
import { replyText } from "../../src/terminal/text.js";
import { expectRunnable } from "../support/correctedLines.js";
import { ask, context, now } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

const fair = (options: string) => ask(`/fair ${options}`);
const shared = (options: Readonly<Record<string, string>>) => {
  const command = context.commands.find(({ name }) => name === "fair") ?? expect.fail();
  return now(command.run(options, context, "shared"));
};

describe("/fair", () => {
  it.each([
    // Hull, Options, Futures, and Other Derivatives, ch. 5: the example in §5.9, and three problems.
    ["index:1300 expiry:3months rate:5 dividend:1", "1313.07"],
    ["index:150 expiry:6months rate:7 dividend:3.2", "152.88"],
    ["index:350 expiry:4months rate:8 dividend:4", "354.70"],
    ["index:400 expiry:4months rate:10 dividend:4", "408.08"],
  ])("prices %s at the printed %s", (options, printed) => {
    expect(Number(fair(options).facts.fairPrice).toFixed(2)).toBe(printed);
  });

  it("finds Hull's future at 405 too cheap against 408.08: whoever is long gains the difference", () => {
    const reply = fair("index:400 expiry:4months rate:10 dividend:4 price:405 contracts:10 multiplier:$250");
    expect(reply.title).toBe("Fair price 408.08: the future at 405 is 3.08 cheap");
    expect(Number(reply.facts.mispricing)).toBeCloseTo(-3.080536, 6);
    expect(Number(reply.facts.mispricingPnl)).toBeCloseTo(3.080536011 * 2500, 4);
    expect(Number(reply.facts.impliedRate)).toBeCloseTo(0.0772675599956713, 12);
    expect(Number(reply.facts.impliedRateSimple)).toBeCloseTo((Math.exp(0.0772675599956713 / 3) - 1) * 3, 12);
    expect(reply.facts.basis).toBe("-5");
    expect(replyText(reply)).toContain("Cheap: buying it and selling the shares");
  });

  it("is fair at the dividends and at the rate that it says are in the price", () => {
    const { facts } = fair("index:8000 expiry:90d rate:4 dividend:3 price:8030");
    const percent = (fact: unknown) => `${Number(fact) * 100}%`;
    const atRate = fair(`index:8000 expiry:90d dividend:3 rate:${percent(facts.impliedRate)}`);
    expect(Number(atRate.facts.fairPrice)).toBeCloseTo(8030, 8);
    const atDividend = fair(`index:8000 expiry:90d rate:4 dividend:${percent(facts.impliedDividend)}`);
    expect(Number(atDividend.facts.fairPrice)).toBeCloseTo(8030, 8);
  });

  it("tells what dividends half a percent off are: just what pricing with them gives", () => {
    const given = fair("index:8000 expiry:3months rate:4 dividend:3");
    const more = fair("index:8000 expiry:3months rate:4 dividend:3.5");
    const points = Number(given.facts.fairPrice) - Number(more.facts.fairPrice);
    expect(given.caveats.find(({ code }) => code === "dividends")?.text).toContain(`takes ${points.toFixed(2)} points`);
  });

  it("tails a count of forwards, 60 to 59.80 over one month at 4%, and says that /hedge's count needs none", () => {
    const reply = fair("index:8000 expiry:1month rate:4 dividend:3 contracts:-60");
    expect(Number(reply.facts.tailedContracts)).toBeCloseTo(-59.8003329632714, 10);
    expect(replyText(reply)).toContain("short 60 planned as forwards of 1 month are short 59.8 futures");
    expect(replyText(reply)).toContain("leave it as it is");
  });

  it("tells the rate in a price without knowing any, and rolls to a later price", () => {
    const reply = fair("index:8000 expiry:1month dividend:3 price:8010 next_price:8030 gap:3months contracts:-60");
    expect(reply.title).toMatch(/^Implied rate/);
    expect(reply.facts).toMatchObject({ rollSpread: "20", rollCost: "-30000", contract: "AP" });
    expect(reply.facts.fairPrice).toBeUndefined();
    expect(reply.facts.mispricing).toBeUndefined();
  });

  it.each([
    "index:8000 expiry:3months rate:4 dividend:3 price:8030 contracts:-60 contract:ES next_price:8060 gap:91d cost:3.5",
    "index:8000.125 expiry:45 rate:4.123 price:8030.5 contracts:7 multiplier:A$13",
    "index:8000 expiry:3months price:7990",
  ])("%s → a receipt that gives the same numbers", (options) => {
    const reply = fair(options);
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("shows a price that no market leaves for what it likely is, with the line at the fair price", () => {
    const reply = fair("index:8000 expiry:3months rate:4 dividend:3 price:8500");
    expect(reply.caveats.map(({ code }) => code)).toContain("arbitrage");
    const [line = ""] = reply.sections.flatMap(({ commands = [] }) => commands);
    expect(ask(line).title).toBe("Fair price 8,020.03: the future at 8,020.03 is fair");
    expect(
      fair("index:8000 expiry:3months rate:4 dividend:3 price:8030").caveats.map(({ code }) => code),
    ).not.toContain("arbitrage");
  });

  it("calls a price within a tick of the fair one fair, where the tick is known", () => {
    const options = "index:8000 expiry:3months rate:4 dividend:3 price:8020.5";
    expect(fair(`${options} contract:SPI`).title).toBe("Fair price 8,020.03: the future at 8,020.5 is fair");
    expect(replyText(fair(`${options} contract:SPI`))).toContain("within a tick (1 point) of its fair price");
    expect(fair(options).title).toContain("is 0.47 dear");
  });

  it("says how lengths of time without a unit were read, and asks for a length in place of a date", () => {
    const text = replyText(fair("index:8000 expiry:30 rate:4 price:8010 next_price:8030 gap:91"));
    expect(text).toContain("expiry has no unit: read as 30 days");
    expect(text).toContain("gap has no unit: read as 91 days");
    for (const date of ["18mar2026", "2026-03-18", "18/3/26"]) {
      const reply = fair(`index:8000 expiry:${date} rate:4`);
      expect(replyText(reply)).toContain("is a date; type the time until then");
      expect(reply.sections.flatMap(({ commands = [] }) => commands)[0]).toContain("expiry:90d");
    }
  });

  it("takes contract and contracts from a saved portfolio", async () => {
    const desk = remembering();
    await desk.ask("/portfolio save name:desk value:A$10m beta:1.2 contract:AP held:-40");
    const reply = await desk.ask("/fair portfolio:desk index:8000 expiry:3months rate:4 dividend:3 price:8030");
    expect(reply.facts).toMatchObject({ contracts: "-40", contract: "AP", portfolio: "desk" });
    expect(Number(reply.facts.mispricingPnl)).toBeCloseTo(40 * 25 * Number(reply.facts.mispricing), 6);
  });

  it("leaves contracts and money out of a copy for others", () => {
    const options = { index: "8000", expiry: "3months", rate: "4", price: "8030", contracts: "-4321", cost: "77" };
    const text = JSON.stringify(shared({ ...options, next_price: "8060", gap: "3months" }));
    expect(text).not.toMatch(/4,?321|A\$|AUD|SPI|[Cc]ost(?:PerContract)?":/);
    expect(text).toContain("8,030");
  });

  it.each([
    ["index:8000 expiry:3months", "missing", "rate"],
    ["index:8000 expiry:-3months rate:4", "not-a-horizon", "expiry"],
    ["index:8000 expiry:0d rate:4", "not-positive", "expiry"],
    ["index:8000 expiry:3months rate:4 price:800", "prices-apart", "price"],
    ["index:8000 expiry:3months price:80", "prices-apart", "price"],
    ["index:8000 expiry:3months rate:4 price:2000", "prices-apart", "price"],
    ["index:8000 expiry:3months rate:4 price:8030 next_price:806 gap:3m", "prices-apart", "next_price"],
    ["index:8000 expiry:3months rate:4 price:8030 next_price:8060", "missing", "gap"],
    ["index:8000 expiry:3months rate:4 next_price:8060 gap:3m", "missing", "price"],
    ["index:8000 expiry:3months rate:4 price:US$8030 contract:SPI", "price-currency", "price"],
    ["index:8000 expiry:3months rate:4 contracts:1.5", "not-whole", "contracts"],
    ["index:8000 expiry:3months rate:x", "formula-name", "rate"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = fair(options);
    expect(reply).toMatchObject({ code, field });
    expectRunnable(reply);
  });
});
