import { describe, expect, it } from "vitest";
import { refusal } from "../../../src/reply/refusal.js";
import { betaOptions } from "../../../src/request/betaOptions.js";
import type { Problem } from "../../../src/request/problem.js";

const refused = (problem: Problem) =>
  refusal({
    name: "beta",
    options: betaOptions,
    examples: [],
    changes: false,
    raw: { file: "a.csv", asset: "Fund", index: "SPX" },
    problems: [problem],
  });

describe("a problem of what a file holds", () => {
  it.each(["constant", "no-column-left", "cell-not-number"] as const)(
    "without a fix has no corrected line: %s",
    (code) => {
      expect(refused({ code, field: "index" }).sections).toEqual([]);
    },
  );

  it("with fixes has a line for each", () => {
    const { sections, kind } = refused({ code: "which-column", field: "index", fixes: ["SPX", "DAX"] });
    expect(kind).toBe("question");
    expect(sections[0]?.commands).toEqual([
      "/beta file:a.csv asset:Fund index:SPX",
      "/beta file:a.csv asset:Fund index:DAX",
    ]);
  });

  it("that an added option puts right has a line with it", () => {
    const { sections } = refused({ code: "dates-apart", field: "frequency", add: ["frequency:monthly"] });
    expect(sections[0]?.commands).toEqual(["/beta file:a.csv asset:Fund index:SPX frequency:monthly"]);
  });
});
