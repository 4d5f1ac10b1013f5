import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommandLine, writeCommandLine } from "../../src/request/commandLine.js";

describe("readCommandLine", () => {
  it("reads names and values, with or without the slash", () => {
    const expected = { name: "hedge", options: { value: "10m", beta: "1.2" } };
    expect(readCommandLine("/hedge value:10m beta:1.2")).toEqual(expected);
    expect(readCommandLine("  hedge   value: 10m  beta:1.2 ")).toEqual(expected);
  });

  it("takes option names in any case, and a long run of spaces at once", () => {
    expect(readCommandLine("/HEDGE Value:10m BETA:1").options).toEqual({ value: "10m", beta: "1" });
    expect(readCommandLine(`/hedge value:10m${" ".repeat(7000)}x`).options.value).toContain("10m");
    expect(() => readCommandLine(`/hedge value:${"x".repeat(8000)}`)).toThrowError("too-long");
  });

  it("lets an unquoted value run until the next option", () => {
    expect(readCommandLine("/beta holdings:BHP 25% 1.1, cash 75% 0 value:10m").options).toEqual({
      holdings: "BHP 25% 1.1, cash 75% 0",
      value: "10m",
    });
  });

  it("takes a quoted value as it stands", () => {
    expect(readCommandLine('/beta holdings:"a value:b \\"c\\" \\\\" value:1').options).toEqual({
      holdings: 'a value:b "c" \\',
      value: "1",
    });
  });

  it.each([
    ["", "unknown-command"],
    ["/", "unknown-command"],
    ["!hedge", "unknown-command"],
    ["/hedge 10m", "stray-text"],
    ["/hedge value:1 value:2", "repeated-option"],
  ])("refuses %j as %s", (line, code) => expect(() => readCommandLine(line)).toThrowError(code));

  it("reads back whatever it writes", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
    const value = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text && text !== "");
    fc.assert(
      fc.property(name, fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true }), (command, options) => {
        expect(readCommandLine(writeCommandLine(command, options))).toEqual({ name: command, options });
      }),
    );
  });
});
