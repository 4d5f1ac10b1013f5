import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/request/inputError.js";
import { withDigits } from "../../src/request/numberWords.js";
import { readAnswer, writeAnswer } from "../../src/request/studyAnswer.js";
import { readFigure, writeFigure } from "../../src/request/typedFigure.js";
import { isSameFigure } from "../../src/study/isSameFigure.js";
import { d } from "../support/hedge.js";

describe("an answer in words", () => {
  it.each([
    ["60", "60"],
    ["60 short", "short 60"],
    ["-60", "short 60"],
    ["−60.", "short 60"],
    ["sell 60", "short 60"],
    ["short -60", "short 60"],
    ["short sixty", "short 60"],
    ["Sell ninety-four contracts", "short 94"],
    ["buy 13.33", "long 13.33"],
    ["+10", "long 10"],
    ["long 10.00", "long 10.00"],
    ["1/3", "0.333333333333333333333333333333"],
    ["about 60", "60"],
    ["~60 futures", "60"],
    ["N* = -94.12", "short 94.12"],
    ["we should sell 1,500 futures!", "short 1500"],
    ["13.333", "13.333"],
    ["１３．３３ short", "short 13.33"],
    ["1\u202f500.25", "1500.25"],
    ["13 or 14", "13 or 14"],
    ["between 13 and 14 short", "short 13 or 14"],
    ["13–14", "13 or 14"],
    ["-13 or -14", "short 13 or 14"],
    ["100-40", "60"],
    ["(0-1.2)*50", "short 60"],
    ["1.5k", "1500"],
    ["none", "0"],
    ["one thousand five hundred long", "long 1500"],
    ["short 60 SPI 200 futures", "short 60"],
    ["60 x SPI 200, short", "short 60"],
  ])("%s is %s", (typed, read) => {
    expect(writeAnswer(readAnswer(typed))).toBe(read);
  });

  it.each([
    ["", "empty"],
    ["short", "not-an-answer"],
    ["sixty-ish or so", "not-an-answer"],
    ["long 60 short", "answer-direction"],
    ["buy -60", "answer-direction"],
    ["13 or 15", "answer-several"],
    ["60 apples", "not-an-answer"],
    ["13,33", "ambiguous-number"],
    ["²", "not-an-answer"],
    ["10²", "not-an-answer"],
  ])("%s is refused: %s", (typed, code) => {
    expect(() => readAnswer(typed)).toThrow(expect.objectContaining({ code }));
  });

  it("is read again as what it was, however it was typed", () => {
    const words = fc.array(fc.constantFrom("short", "buy", "13", "14", "or", "1/3", "0.50", "sixty", "-", "SPI"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join(" ")),
          fc.string({ maxLength: 100 }),
        ),
        (typed) => {
          const read = answerOrNothing(typed);
          if (read === undefined) return;
          const again = readAnswer(writeAnswer(read));
          expect(writeAnswer(again)).toBe(writeAnswer(read));
          expect(again.direction).toBe(read.direction);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function answerOrNothing(typed: string) {
  try {
    return readAnswer(typed);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

describe("numbers in words", () => {
  it.each([
    ["zero", "0"],
    ["nineteen", "19"],
    ["twenty one", "21"],
    ["one hundred and five", "105"],
    ["sixty thousand two hundred", "60200"],
    ["tender", "tender"],
    ["someone", "someone"],
  ])("%s is %s", (said, digits) => {
    expect(withDigits(said)).toBe(digits);
  });
});

describe("a figure", () => {
  it.each([
    ["13.33", "0.01", "13.33"],
    ["212,500", "1", "212500"],
    ["A$1.13m", "10000", "113e4"],
    ["1/3", "0", "0.333333333333333333333333333333"],
    [".5", "0.1", "0.5"],
  ])("%s is known to %s, and written %s", (typed, unit, written) => {
    const figure = readFigure(typed);
    expect(figure.unit.toFixed()).toBe(unit);
    expect(writeFigure(figure)).toBe(written);
  });

  it("is the same as what rounds to it or is cut off there", () => {
    const same = (size: string, typed: string) => isSameFigure(d(size), readFigure(typed));
    expect(same("94.1176", "94.12")).toBe(true);
    expect(same("94.1176", "94.11")).toBe(true);
    expect(same("94.1176", "94.13")).toBe(false);
    expect(same("1125000", "1.13m")).toBe(true);
    expect(same("1125000", "1.14m")).toBe(false);
    expect(same("0.3333333333", "1/3")).toBe(false);
  });
});
