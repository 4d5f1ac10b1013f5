import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/request/inputError.js";
import { readNumber } from "../../src/request/number.js";
import { writeCoefficient, writeMoney, writeNumber } from "../../src/request/writeOption.js";
import { d } from "../support/hedge.js";

/** The code of the refusal, or the reading with its currency. */
function read(text: string, style: "amount" | "coefficient" = "amount"): string {
  try {
    const { value, currency } = readNumber(text, style);
    return `${currency ?? ""}${value.toFixed()}`;
  } catch (error) {
    if (error instanceof InputError) return [error.code, ...(error.details.fixes ?? [])].join(" ");
    throw error;
  }
}

describe("amounts that are understood", () => {
  it.each([
    ["10m", "10000000"],
    ["10mm", "10000000"],
    ["10 million", "10000000"],
    ["1.2bn", "1200000000"],
    ["250k", "250000"],
    ["A$10m", "AUD10000000"],
    ["AUD10m", "AUD10000000"],
    ["10m AUD", "AUD10000000"],
    ["US$5,050,000", "USD5050000"],
    ["$10m", "$10000000"],
    ["€10m", "EUR10000000"],
    ["10m€", "EUR10000000"],
    ["£1.5bn", "GBP1500000000"],
    ["¥1bn", "JPY1000000000"],
    ["HK$10m", "HKD10000000"],
    ["Rs 2.5 crore", "INR25000000"],
    ["2.5 crore", "25000000"],
    ["40 lakh", "4000000"],
    ["10mAUD", "AUD10000000"],
    ["10M$", "$10000000"],
    ["USD$10m", "USD10000000"],
    ["10mA$", "AUD10000000"],
    ["CN¥100m", "CNY100000000"],
    ["10mln", "10000000"],
    ["1T", "1000000000000"],
    ["10m.", "10000000"],
    ["10,000,000", "10000000"],
    ["10_000_000", "10000000"],
    ["10 000 000", "10000000"],
    ["10'000'000", "10000000"],
    ["10.000.000", "10000000"],
    ["10.000,50", "10000.5"],
    ["1,00,00,000", "10000000"],
    ["1e7", "10000000"],
    ["１０m", "10000000"],
    ["8,000", "8000"],
    ["8000.125", "8000.125"],
    ["0,5", "0.5"],
    ["1.234m", "1234000"],
    ["−5", "-5"],
    ["-A$10", "AUD-10"],
    ["-0", "0"],
  ])("%s → %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("formulas", () => {
  it.each([
    ["0.6*25m", "15000000"],
    ["0.6×25m", "15000000"],
    ["0.6x25m", "15000000"],
    ["60%*25m", "15000000"],
    ["A$25m*0.6", "AUD15000000"],
    ["(10+5)*1m", "15000000"],
    ["25m÷4", "6250000"],
    ["2^10", "1024"],
    ["2^3^2", "512"],
    ["-2^2", "-4"],
    ["10-2-3", "5"],
    ["0.1+0.2", "0.3"],
    ["1/3", "0.333333333333333333333333333333"],
  ])("%s → %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("texts with two readings are asked back with both", () => {
  it.each([
    ["1,5", "amount", "ambiguous-number 1.5 15"],
    ["12,34", "amount", "ambiguous-number 12.34 1234"],
    ["10.000", "amount", "ambiguous-number 10 10000"],
    ["1,200", "coefficient", "ambiguous-number 1.2 1200"],
    ["100-5%", "amount", "ambiguous-percent 95 99.95"],
  ] as const)("%s as %s", (text, style, expected) => expect(read(text, style)).toBe(expected));

  it("where only one makes sense it is taken", () => {
    expect(read("1.200", "coefficient")).toBe("1.2");
    expect(read("1,200", "amount")).toBe("1200");
  });
});

describe("texts that are refused", () => {
  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["ten", "formula-name"],
    ["1.2.3", "not-a-number"],
    ["1,2,3", "not-a-number"],
    ["😀", "not-a-number"],
    ["<@123>", "not-a-number"],
    ["@everyone", "not-a-number"],
    ["10²", "not-a-number"],
    ["½", "not-a-number"],
    ["3 4", "formula-shape"],
    ["2(3)", "formula-shape"],
    ["5*", "formula-shape"],
    ["*5", "formula-shape"],
    ["()", "formula-shape"],
    ["5 % 3", "formula-shape"],
    ["(5)%", "formula-shape"],
    ["1/0", "division-by-zero"],
    ["0^-1", "division-by-zero"],
    ["10^400", "formula-exponent"],
    ["9^9^9", "formula-exponent"],
    ["2^0.5", "formula-exponent"],
    ["1e400", "too-large"],
    ["1e30*1e30", "too-large"],
    ["1".repeat(31), "too-precise"],
    ["A$5+US$5", "mixed-currencies"],
    ["sqrt(4)", "formula-name"],
    ["x=5", "formula-name"],
    ["import('fs')", "formula-name"],
    ["5 metres", "formula-name"],
    ["config({})", "formula-name"],
    ["zeros(1e9)", "formula-name"],
    ["Infinity", "formula-name"],
    ["NaN", "formula-name"],
    ["[1,2]", "not-a-number"],
    ["1;2", "not-a-number"],
    ['"5"', "not-a-number"],
    [`${"(".repeat(21)}1${")".repeat(21)}`, "formula-depth"],
  ])("%j is %s", (text, code) => expect(read(text)).toBe(code));
});

describe("hostile input", () => {
  const hostile = [
    "(".repeat(100),
    "-".repeat(99).concat("1"),
    "9^9^9^9^9^9^9^9",
    "1e1e1e1e1",
    "9".repeat(100),
    `${"9^64*".repeat(19)}1`,
    "ones(1e9)",
    "a".repeat(100),
    `1${",000".repeat(24)}`,
    `${"1 ".repeat(50)}`,
    `1${".".repeat(99)}`,
    "\u202e10m\u0000",
  ];

  it.each(hostile)("is refused or read at once: %j", (text) => {
    read("1+1"); // mathjs is loaded by the first formula, whoever types it
    const instant = performance.now();
    read(text);
    expect(performance.now() - instant).toBeLessThan(50);
  });

  it("never ends in anything but a number or a refusal", () => {
    const piece = fc.constantFrom(
      ..."0123456789.,_' -+*/^()%$€emkAbx²\u0000\u202e".split(""),
      "bn",
      "crore",
      "A$",
      "1e",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(read(pieces.join(""))).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps no state between people: a text cannot change what the next one means", () => {
    for (const text of hostile) read(text);
    expect(read("0.1+0.2")).toBe("0.3");
  });
});

describe("what is written is read back", () => {
  it("numbers, whatever their digits", () => {
    const number = fc.tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(number, ([digits, places]) => {
        const value = d(digits.toString()).dividedBy(d(10).pow(places));
        expect(readNumber(writeNumber(value), "amount").value.equals(value)).toBe(true);
        expect(readNumber(writeCoefficient(value), "coefficient").value.equals(value)).toBe(true);
      }),
    );
  });

  it.each(["AUD", "USD", "CHF", "EUR", "JPY", "CNY", "INR", "MYR", "THB", "ZAR", "BRL", "TWD", "KRW"])(
    "money in %s",
    (currency) => {
      expect(readNumber(writeMoney(d("1234.125"), currency), "amount")).toEqual({
        value: d("1234.125"),
        currency,
        percent: false,
      });
    },
  );
});
