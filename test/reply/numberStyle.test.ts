import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as format from "../../src/reply/format.js";
import { inNumberStyle, keepingNumberStyle, NUMBER_STYLES, numberStyle } from "../../src/reply/numberStyle.js";
import { d } from "../support/hedge.js";

const written = () => format.number(d("-1234567.5"));
const STYLES = NUMBER_STYLES.map(({ id }) => id);

describe("a number style", () => {
  it.each(NUMBER_STYLES)("$id writes a thousand as its label does", ({ id, label }) => {
    expect(inNumberStyle(id, () => format.fixed(d(1000), 2))).toBe(label);
  });

  it("is 1,000.00 where none was chosen, and again after the work", () => {
    expect([written(), inNumberStyle("comma", written), written()]).toEqual([
      "−1,234,567.5",
      "−1.234.567,5",
      "−1,234,567.5",
    ]);
  });

  it("ends with the work that throws", () => {
    expect(() => inNumberStyle("space", () => format.exact(d("no number")))).toThrow();
    expect(numberStyle()).toBe("point");
  });

  it("holds after an await, and does not reach work that runs in between", async () => {
    const slow = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return [numberStyle(), written()];
    };
    const all = STYLES.map((style) => inNumberStyle(style, slow));
    expect(numberStyle()).toBe("point");
    expect(await Promise.all(all)).toEqual([
      ["point", "−1,234,567.5"],
      ["comma", "−1.234.567,5"],
      ["space", "−1\u202f234\u202f567,5"],
    ]);
  });

  it("can be the default again within another", () => {
    expect(inNumberStyle("comma", () => inNumberStyle("point", written))).toBe("−1,234,567.5");
  });

  it("stays with a function that is called later, within another style too", () => {
    const later = inNumberStyle("comma", () => keepingNumberStyle(written));
    expect([later(), inNumberStyle("space", later)]).toEqual(["−1.234.567,5", "−1.234.567,5"]);
    expect(inNumberStyle("comma", keepingNumberStyle(written))).toBe("−1,234,567.5");
  });

  it("changes separators only: as many characters, the same digits", () => {
    const number = fc.double({ noNaN: true, min: -1e18, max: 1e18 });
    fc.assert(
      fc.property(number, fc.constantFrom(...STYLES), (value, style) => {
        const all = () => [
          format.number(d(value)),
          format.signedMoney(d(value), "AUD"),
          format.fittedMoney(d(value), "CHF", 12),
          format.fittedWhole(d(value), 9),
          format.fittedPercent(d(value), 10),
          format.fittedBeta(d(value), 9),
        ];
        const usual = all();
        const styled = inNumberStyle(style, all);
        const plain = (text: string) => text.replace(/[.,\u202f]/g, "");
        expect(styled.map((text) => text.length)).toEqual(usual.map((text) => text.length));
        expect(styled.map(plain)).toEqual(usual.map(plain));
      }),
    );
  });
});
