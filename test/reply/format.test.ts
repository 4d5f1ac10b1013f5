import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as format from "../../src/reply/format.js";
import { inNumberStyle } from "../../src/reply/numberStyle.js";
import { d } from "../support/hedge.js";

describe("numbers", () => {
  it.each([
    [format.number(d("8000.5")), "8,000.5"],
    [format.number(d("-94.1176470588")), "−94.1176"],
    [format.number(d("1e20")), "1.000e+20"],
    [format.beta(d("-0.00075")), "−0.00075"],
    [format.signedBeta(d("0.0375")), "+0.0375"],
    [format.signedBeta(d("-0")), "0"],
    [format.signedBeta(d("-2e-16")), "0"],
    [format.percent(d("0.6914")), "69.14%"],
    [format.percent(d("0.691358"), 1), "69.1%"],
    [format.signedPercent(d("-0.05")), "−5%"],
    [format.percent(d("-0.0005")), "−0.05%"],
    [format.money(d(-600000), "AUD"), "−A$600,000"],
    [format.money(d("12.5"), "USD"), "US$12.50"],
    [format.money(d("-0.004"), "USD"), "US$0"],
    [format.money(d(5), "CHF"), "CHF 5"],
    [format.money(d(5), undefined), "5"],
    [format.money(d(5), "$"), "$5"],
    [format.signedMoney(d(600000), "AUD"), "+A$600,000"],
    [format.fittedMoney(d("-1234567890123"), "AUD", 12), "−A$1.235tn"],
    [format.count(d(-60)), "60"],
    [format.position(d(-60)), "short 60"],
    [format.position(d("-0")), "none"],
    [format.exact(d("-0")), "0"],
    [format.exact(d(1).dividedBy(3)), `0.${"3".repeat(30)}`],
    [format.row("net", "A$0", 10), "net    A$0"],
  ])("%s is %s", (shown, expected) => expect(shown).toBe(expected));

  it("round half away from zero, shorts and longs alike", () => {
    expect([format.number(d("2.5"), 0), format.number(d("-2.5"), 0), format.number(d("-12.5"), 0)]).toEqual([
      "3",
      "−3",
      "−13",
    ]);
  });

  it("fit the width they are given", () => {
    const amount = fc.double({ noNaN: true, min: -1e18, max: 1e18 });
    fc.assert(
      fc.property(amount, fc.constantFrom("AUD", "CHF", undefined), (value, currency) => {
        expect(format.fittedMoney(d(value), currency, 12).length).toBeLessThanOrEqual(12);
        expect(format.fittedBeta(d(value), 9).length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe("numbers for who reads 1.000,00", () => {
  it.each([
    ["a price", () => format.number(d("8000.5")), "8.000,5"],
    ["a number in powers of ten", () => format.number(d("1e20")), "1,000e+20"],
    ["a number that goes on", () => format.exactly(d("-94.1176470588")), "−94,1176…"],
    ["a percentage", () => format.signedPercent(d("-0.125")), "−12,5%"],
    ["money", () => format.money(d(-600000), "AUD"), "−A$600.000"],
    ["money that is fitted", () => format.fittedMoney(d("-1234567890123"), "AUD", 12), "−A$1,235tn"],
    ["a whole number without room for its groups", () => format.fittedWhole(d(12345678), 9), "12345678"],
    ["a whole number with hardly any room", () => format.fittedWhole(d("123456789012"), 9), "1,23e+11"],
    ["a percentage without room for its groups", () => format.fittedPercent(d("1234.5"), 8), "+123450%"],
    ["an ungrouped percentage", () => format.ungrouped(format.signedPercent(d(10))), "+1000%"],
    ["an exact number, for programs, as ever", () => format.exact(d("-1234.5")), "-1234.5"],
  ])("%s", (_, write, expected) => expect(inNumberStyle("comma", write)).toBe(expected));

  it("line up in a table's columns, whatever groups them", () => {
    const line = () => format.row("net", format.money(d(-1234567), "AUD"));
    expect([line().length, inNumberStyle("space", line).length]).toEqual([28, 28]);
  });
});

describe("a text of our own", () => {
  it("is left as it is in the default style", () => {
    expect(format.restyled("0.0001 to 1,000,000")).toBe("0.0001 to 1,000,000");
  });

  it("has its numbers in the person's style, and its punctuation as it was", () => {
    const text = "−0.5 to 1,000,000.25, or 99.9%. At most 20, 30.";
    expect(inNumberStyle("comma", () => format.restyled(text))).toBe("−0,5 to 1.000.000,25, or 99,9%. At most 20, 30.");
    expect(inNumberStyle("space", () => format.restyled("−1,000 to 0.5"))).toBe("−1\u202f000 to 0,5");
  });
});

describe("echo", () => {
  it("keeps the narrow space that groups digits, and no other", () => {
    expect(format.echo("1\u202f000\u202f000 A\u202fB 1\u202f\u202f2")).toBe("1\u202f000\u202f000 A B 1 2");
  });

  it("shows what was typed on one line, cut, and without anything invisible", () => {
    expect(format.echo("a\nb\u0000\u202ec\u200bd\ud800")).toBe("a b c d");
    expect(format.echo("x".repeat(100), 10)).toBe(`${"x".repeat(9)}…`);
  });
});
