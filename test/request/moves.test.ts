import { describe, expect, it } from "vitest";
import { readMoves } from "../../src/request/moves.js";
import { d } from "../support/hedge.js";

const read = (text: string, index?: number) =>
  readMoves(text, index === undefined ? undefined : d(index)).map((move) =>
    move.times(100).toDecimalPlaces(4).toString(),
  );

describe("readMoves", () => {
  it.each([
    ["-20%,-10%,-5%,5%", undefined, ["-20", "-10", "-5", "5"]],
    ["-20, -10, 5, 10", undefined, ["-20", "-10", "5", "10"]],
    ["-20 -10 +5", undefined, ["-20", "-10", "5"]],
    ["5;-7.5;0", undefined, ["-7.5", "0", "5"]],
    ["−5 %", undefined, ["-5"]],
    ["-5,-5%,-50bp", undefined, ["-5", "-0.5"]],
    ["900,950,1000,1050,1100", 1000, ["-10", "-5", "0", "5", "10"]],
    ["7200; 8,000; 8800", 8000, ["-10", "0", "10"]],
    ["5,10", 8000, ["5", "10"]],
    ["-5", 8000, ["-5"]],
  ] as const)("%j with index %s", (text, index, moves) => expect(read(text, index)).toEqual(moves));

  it.each([
    ["", undefined, "empty"],
    [",;", undefined, "empty"],
    ["900,950", undefined, "moves-need-index"],
    ["5,900", undefined, "moves-mixed"],
    ["-5%,900", 1000, "moves-mixed"],
    ["-101%", undefined, "out-of-range"],
    ["-5,x", undefined, "formula-name"],
    [Array.from({ length: 26 }, (_, index) => `-${index}`).join(","), undefined, "too-many-moves"],
  ] as const)("refuses %j with index %s as %s", (text, index, code) => {
    expect(() => read(text, index)).toThrowError(code);
  });
});
