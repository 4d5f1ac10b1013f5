import { describe, expect, it } from "vitest";
import { localeStyle } from "../../src/reply/locale.js";

describe("the number style of a locale", () => {
  it.each([
    ["en-US", "point"],
    ["en-GB", "point"],
    ["ja", "point"],
    ["zh-CN", "point"],
    ["es-419", "point"],
    ["de", "comma"],
    ["nl", "comma"],
    ["es-ES", "comma"],
    ["pt-BR", "comma"],
    ["tr", "comma"],
    ["fr", "space"],
    ["pl", "space"],
    ["sv-SE", "space"],
    ["no", "space"],
    ["ru", "space"],
    ["cs", "space"],
  ])("%s is %s", (locale, style) => expect(localeStyle(locale)).toBe(style));

  it("is the nearest of the three where a locale groups otherwise", () => {
    expect([localeStyle("hi"), localeStyle("de-CH"), localeStyle("de-AT")]).toEqual(["point", "point", "space"]);
  });

  it("is the default for a locale that is not known, and a fault for what is none", () => {
    expect(localeStyle("xx-YY")).toBe("point");
    expect(() => localeStyle("?")).toThrow(RangeError);
  });
});
