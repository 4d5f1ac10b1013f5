import { describe, expect, it } from "vitest";
import { choicesOf, withoutChoices } from "../../../src/study/question/choices.js";

describe("the answers that a question offers", () => {
  it.each([
    "How many are sold? (A) 12 (B) 24 (C) None of the above.",
    "How many are sold? A. 12 B. 24",
    "How many are sold? a. sell 10 contracts b. buy 10 contracts",
    "How many are sold? a. i) short 62 and ii) long 28 b. i) long 62",
  ])("are left out: %s", (text) => {
    expect(withoutChoices(text)).toBe("How many are sold?");
  });

  it("end where the question goes on, which then asks for two things", () => {
    const text = "She should: A. sell 60 contracts B. buy 60 contracts If the index falls by 5%, what do they gain?";
    expect(choicesOf(text)).toMatchObject({
      text: "She should? How many contracts? If the index falls by 5%, what do they gain?",
      choices: [{ text: "sell 60 contracts" }, { text: "buy 60 contracts" }],
    });
  });

  it.each([
    "Find the trade for a beta of (a) 0 (b) 0.5.",
    "It holds $5m. (a) Hedge it fully. (b) Reduce beta to 0.5.",
    "A. Smith sells 12 contracts.",
    "How many are sold? (a) 12 if beta is 1, or more? (b) 24",
  ])("are told apart from parts: %s", (text) => {
    expect(withoutChoices(text)).toBe(text);
  });
});
