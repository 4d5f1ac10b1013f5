import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/study/question/partsOf.js";

const labels = (text: string) => partsOf(text).parts.map(({ label }) => label);

describe("partsOf", () => {
  it.each([
    ["The fund has a beta of 1.2. A. How many are sold? B. What is the gain on them?", ["(A)", "(B)"]],
    ["The fund has a beta of 1.2. i. How many are sold? ii. What is the gain on them?", ["(i)", "(ii)"]],
    ["Beta is 1.2. (1) How many are sold? (2) What is the gain?", ["(1)", "(2)"]],
    ["How many contracts would (i) halve the beta and (ii) take it to 1.5?", ["(i)", "(ii)"]],
  ])("divides %s", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it("keeps a part behind one that a part refers back to", () => {
    expect(
      labels("Beta is 1.2. (a) Hedge it. (b) Halve it. (c) How would the count in (b) change? (d) And the gain?"),
    ).toEqual(["(a)", "(b)", "(c)", "(d)"]);
  });

  it("takes a list of what is known for no parts", () => {
    const { stem, parts } = partsOf(
      "Note: (i) the index is 9,000. (ii) A contract is 25 times it. Calculate: (a) the beta, (b) the contracts to sell.",
    );
    expect(parts.map(({ label }) => label)).toEqual(["(a)", "(b)"]);
    expect(stem).toContain("25 times it");
  });

  it("gives parts of a part the words that lead to them", () => {
    expect(
      partsOf("Find (a) the beta; (b) the contracts to sell to hedge (i) the whole portfolio (ii) 40% of it.").parts,
    ).toEqual([
      { label: "(a)", text: "Find the beta;" },
      { label: "(b)(i)", text: "Find the contracts to sell to hedge the whole portfolio" },
      { label: "(b)(ii)", text: "Find the contracts to sell to hedge 40% of it." },
    ]);
  });

  it("leaves the answers to choose from out of each part", () => {
    const { parts } = partsOf(
      "1. To cut the beta to 0.8 she should sell: A. 10 contracts. B. 20 contracts. 2. To remove all exposure she should sell: A. 30 contracts. B. 40 contracts.",
    );
    expect(parts.map(({ text }) => text)).toEqual([
      "To cut the beta to 0.8 she should sell:",
      "To remove all exposure she should sell:",
    ]);
  });
});
