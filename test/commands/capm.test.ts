import { describe, expect, it } from "vitest";
import { replyText } from "../../src/terminal/text.js";
import { expectRunnable } from "../support/correctedLines.js";
import { ask, context, now } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

const capm = (options: string) => ask(`/capm ${options}`);

describe("/capm", () => {
  it("expects 15.6% with bills at 6%, the market at 14% and beta 1.2 (Bodie, Kane and Marcus, Investments, §9.1)", () => {
    const reply = capm("beta:1.2 rate:6 market:14");
    expect(reply.title).toBe("Expected return 15.6% a year");
    expect(reply.facts).toMatchObject({ expectedReturn: "0.156", premium: "0.08", returnForRisk: "0.096" });
  });

  it("takes the premium in place of the market's return", () => {
    expect(capm("beta:1.2 rate:6 premium:8").facts).toEqual(capm("beta:1.2 rate:6% market:14%").facts);
  });

  it("says what it means for a value, and what a hedge leaves", () => {
    const reply = capm("beta:1.2 rate:4 premium:5 value:A$10m target:0.5");
    expect(reply.facts).toMatchObject({
      expectedMoney: "1000000",
      riskFreeMoney: "400000",
      hedgedReturn: "0.065",
      hedgedMoney: "650000",
      currency: "AUD",
    });
    expect(replyText(reply)).toContain("A beta 0.1 off is 0.5% (A$50,000) a year");
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });

  it("expects the risk-free rate at beta zero and the market's return at one", () => {
    expect(capm("beta:0 rate:4 market:9").facts.expectedReturn).toBe("0.04");
    expect(capm("beta:1 rate:4 market:9").facts.expectedReturn).toBe("0.09");
    expect(capm("beta:-0.5 rate:4 market:9").facts.expectedReturn).toBe("0.015");
  });

  it("asks whether a small number was meant as a fraction", () => {
    const text = replyText(capm("beta:1.2 rate:0.06 market:0.14"));
    expect(text).toContain("rate was read as 0.06%; for 6% type rate:6%.");
    expect(text).toContain("market was read as 0.14%");
  });

  it("takes beta and value from a saved portfolio", async () => {
    const desk = remembering();
    await desk.ask("/portfolio save name:desk value:A$10m beta:1.2");
    const reply = await desk.ask("/capm portfolio:desk rate:4 premium:5");
    expect(reply.facts).toMatchObject({ expectedReturn: "0.1", expectedMoney: "1000000", portfolio: "desk" });
  });

  it("leaves the value out of a copy for others", () => {
    const command = context.commands.find(({ name }) => name === "capm") ?? expect.fail();
    const typed = { beta: "1.2", rate: "4", market: "9", value: "A$7654321" };
    expect(JSON.stringify(now(command.run(typed, context, "shared")))).not.toMatch(/7,?654|A\$|918|Money/);
  });

  it.each([
    ["", "missing", "beta"],
    ["beta:1.2 rate:6", "market-or-premium", "market"],
    ["beta:1.2 market:9", "missing", "rate"],
    ["beta:1.2 rate:6 market:14 premium:8", "market-and-premium", "premium"],
    ["beta:high rate:6 market:14", "formula-name", "beta"],
    ["beta:1.2 rate:6 market:14 value:-5", "not-positive", "value"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = capm(options);
    expect(reply).toMatchObject({ code, field });
    expectRunnable(reply);
  });
});
