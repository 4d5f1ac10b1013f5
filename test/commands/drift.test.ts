import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer.js";
import { readCommandLine } from "../../src/request/commandLine.js";
import { replyText } from "../../src/terminal/text.js";
import { ask, context, now } from "../support/desk.js";
import { remembering, said } from "../support/remembering.js";

const drift = (options: string) => ask(`/drift value:A$10m beta:1.2 price:8000 ${options}`);

describe("/drift", () => {
  it("says the trade in its title, and gives every number of it", () => {
    const reply = drift("held:-55 cost:5 rate:4 dividend:3");
    expect(reply.title).toBe("Sell 5 SPI 200");
    expect(reply.facts).toMatchObject({
      ...{ exactTrade: "-5", trade: "-5", betaNow: "0.1", betaAfter: "0", insideBand: false },
      ...{ waitingCostPerPercent: "10000", hurtBy: "fall", held: "-55", band: "0.5", bandBeta: "0.01", cost: "25" },
      ...{ portfolioValue: "10000000", beta: "1.2", targetBeta: "0", futuresPrice: "8000", currency: "AUD" },
    });
    expect(Number(reply.facts.carryPerDay)).toBeCloseTo(-27.397, 3);
    expect(replyText(reply)).toContain("Each 1% fall of the index makes A$10,000 less than on target");
    expect(drift("held:-65").title).toBe("Buy 5 SPI 200");
    expect(drift("held:-55 multiplier:10").title).toBe("Sell 95 futures");
    expect(ask("/drift value:10m beta:1.2 price:8000 multiplier:7 held:-213").title).toBe("Sell 1 future");
  });

  it("says that nothing is to be traded inside the band, by default that of half a contract", () => {
    expect(drift("held:-60").title).toBe("On target: no trade");
    expect(drift("held:-57 band:3").title).toBe("Inside the band: no trade");
    expect(drift("held:-57 band:3").facts).toMatchObject({ trade: "-3", insideBand: true, betaNow: "0.06" });
    const small = ask("/drift value:A$10.05m beta:1.2 price:8000 held:-60");
    expect(small.title).toBe("Inside the band: no trade");
    expect(small.facts).toMatchObject({ exactTrade: "-0.3", trade: "0", insideBand: true });
  });

  it("gives the same answer from its receipt, whatever was left out", () => {
    for (const line of ["held:-55", "held:-55 rounding:mix", "held:-55 rounding:at_least band:2 rate:4 cost:3.50"]) {
      const reply = drift(line);
      expect(ask(reply.receipt).facts).toEqual(reply.facts);
      expect(ask(reply.receipt).receipt).toBe(reply.receipt);
    }
  });

  it("takes value, beta, contract and trades of a saved portfolio, and a saved band", async () => {
    const desk = remembering();
    await desk.ask("/portfolio save name:desk value:A$10m beta:1.2 contract:AP");
    await desk.ask("/portfolio trade name:desk contracts:-55 price:7900");
    const reply = await desk.ask("/drift portfolio:desk price:8000");
    expect(reply.title).toBe("Sell 5 SPI 200");
    expect(said(reply)).toContain("held −55");
    await desk.ask("/preferences set band:5");
    expect((await desk.ask("/drift portfolio:desk price:8000")).title).toBe("Inside the band: no trade");
  });

  it("tells others betas and counts for a million, and no digit of the portfolio", () => {
    const { name, options } = readCommandLine("/drift value:A$12.345678m beta:1.2 price:8000 held:-57");
    const shared = now(answer(name, options, context, expect.fail, "shared"));
    expect(shared.facts).toMatchObject({ betaNow: "0.2766", insideBand: false });
    expect(JSON.stringify(shared)).not.toMatch(/12[.,]?345|−57|-57/);
    expect(ask(shared.receipt).kind).toBe("answer");
    const working = now(answer(name, options, context, expect.fail, "working"));
    expect(replyText(working)).toContain("Exactly: −74.0741… − (−57) = −17.0741…");
  });

  it("says what waiting earns or costs, and which contracts do it", () => {
    const waiting = (options: string) => replyText(drift(`${options} rate:4 dividend:3`));
    expect(waiting("held:-70")).toContain("waiting a day earns A$54.79: the 10 extra shorts earn r − q");
    expect(waiting("held:-55")).toContain("waiting a day costs A$27.40: the 5 missing shorts would earn r − q");
    expect(waiting("held:-55 target:2")).toContain("earns A$520.55: the 95 missing longs would pay r − q");
    expect(replyText(drift("held:-70 rate:3 dividend:4"))).toContain(
      "waiting a day costs A$54.79: the 10 extra shorts pay q − r",
    );
  });

  it("tells the exchange rate by a move of 1%, as none is typed", () => {
    const abroad = ask("/drift value:A$10m beta:1.2 price:5000 contract:ES fx:1.5 held:-30");
    const text = abroad.caveats.find(({ code }) => code === "currency")?.text ?? "";
    expect(text).toContain("on an index move of 1%");
    expect(text).not.toContain("on this move");
  });

  it("asks whether a long was meant as a short", () => {
    expect(replyText(drift("held:55"))).toContain("if it is short, type held:-55");
  });

  it.each([
    ["", "missing", "held"],
    ["held:-55.5", "not-whole", "held"],
    ["held:-55 band:-1", "negative", "band"],
    ["held:-55 fx:1.5", "same-currency-fx", "fx"],
    ["held:-55 contract:ES", "currency-mismatch", "fx"],
  ])("%s → %s of %s, with a line that is answered", (options, code, field) => {
    const reply = drift(options);
    expect(reply).toMatchObject({ code, field });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });
});
