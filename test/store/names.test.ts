import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey, newName, requireText } from "../../src/store/names.js";

describe("the names of portfolios", () => {
  it.each([
    ["Desk", " desk "],
    ["Desk one", "ＤＥＳＫ　ｏｎｅ"],
    ["Café", "Cafe\u0301"],
    ["Straße", "STRASSE"],
    ["ΟΔΟΣ", "οδος"],
    ["a  b", "a\u00a0b"],
    ["Desk", "De\u200bsk"],
    ["ﬁx", "FIX"],
  ])("%j and %j are one", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["Desk", "Desk 2"],
    ["A", "Ä"],
    ["📈", "📉"],
    ["👨‍👩‍👧", "👨‍👩‍👦"],
  ])("%j and %j are two", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it.each(["", "  ", "\0", "a\0b", "a\nb", "\ud800", "\u200b", "x".repeat(101), "ﷺ".repeat(100)])(
    "%j is none",
    (name) => {
      expect(() => newName(name)).toThrow(expect.objectContaining({ code: "unusable-name" }));
    },
  );

  it("are kept as typed, but for white space around them", () => {
    expect(newName("  ＤＥＳＫ '; drop table portfolios; -- ").name).toBe("ＤＥＳＫ '; drop table portfolios; --");
    expect(newName("📈".repeat(100)).name).toBe("📈".repeat(100));
  });

  it("have a key that is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (name) => {
        const key = nameKey(name);
        expect(key === undefined || nameKey(key) === key).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("texts", () => {
  it("are refused with a NUL wherever they stand", () => {
    for (const value of ["\0", { note: "a\0" }, { holdings: [{ name: "a\0b" }] }, { "a\0": "b" }])
      expect(() => requireText(value)).toThrow(expect.objectContaining({ code: "unusable-text" }));
    expect(() => requireText({ note: "\\u0000", list: [null, undefined, "a"] })).not.toThrow();
  });
});
