import { describe, expect, it } from "vitest";
import { inFull } from "../../../src/study/question/chatWords.js";
import { inDigits } from "../../../src/study/question/numberWords.js";

describe("numbers in words", () => {
  it.each([
    ["fifteen million dollars", "15 million dollars"],
    ["two thousand five hundred", "2500"],
    ["one thousand two hundred and thirty-four point five six", "1234.56"],
    ["twelve and a half million euros", "12.5 million euros"],
    ["three quarters of a million", "0.75 million"],
    ["two million three hundred thousand", "2300000"],
    ["a beta of one and three quarters", "a beta of 1.75"],
    ["a beta of point nine five", "a beta of 0.95"],
    ["twenty-five dollars a point", "25 dollars a point"],
    ["forty-two contracts", "42 contracts"],
    ["a hundred and five", "105"],
  ])("are written in digits: %s", (words, digits) => {
    expect(inDigits(words)).toBe(digits);
  });

  it.each([
    "one of the two",
    "one lot has 50 units",
    "each point is a point",
    "votes five to two",
    "two-thirds of the risk",
    "a quarter of the market risk",
    "one and a half of them",
    "cut beta to a half",
    "two one-year bonds",
    "six months",
  ])("stay words where they are none, or are read as they stand: %s", (words) => {
    expect(inDigits(words)).toBe(words);
  });
});

describe("short forms of a chat", () => {
  it.each([
    ["port 5m w/ beta 1.2, spi fut 8,000, n?", "portfolio 5m with beta 1.2, spi futures 8,000, how many contracts?"],
    ["spoos at 5,000, # contracts", "E-mini S&P 500 futures at 5,000, number of contracts"],
  ])("are written out: %s", (short, full) => {
    expect(inFull(short)).toBe(full);
  });

  it.each(["shares of Port Kembla Coal", "a port of call", "in the future", "Contra entries"])(
    "are not seen where they are other words: %s",
    (text) => {
      expect(inFull(text)).toBe(text);
    },
  );
});
