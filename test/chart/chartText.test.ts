import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { drawableText, fittedText, twoLines } from "../../src/chart/chartText.js";
import { FONT_FILES } from "../../src/chart/fontFiles.js";
import { hasGlyph, textWidth } from "../../src/chart/fontMetrics.js";

const STYLE = { size: 40, weight: 700 } as const;
const SIGNS = "β−€₹¥£₩$±×÷≤≥·…–—“”’→%+ü";

/** How wide resvg draws a text. */
function drawnWidth(text: string, weight: 500 | 700): number {
  const style = `font-family="Inter" font-size="100" font-weight="${weight}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="100" ${style}>${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

describe("the font", () => {
  it.each([...SIGNS])("has %s", (sign) => {
    expect(hasGlyph(sign)).toBe(true);
    expect(drawnWidth(sign, 500)).toBeGreaterThan(0);
  });

  it.each([500, 700] as const)("is measured as it is drawn, at weight %i", (weight) => {
    for (const text of ["Hedged, β ± 0.1 (95%)", "−A$1.404m", "Unhedged", "₩₹€£¥ WAVE"]) {
      const [measured, drawn] = [textWidth(text, 100, weight), drawnWidth(text, weight)];
      expect(Math.abs(measured - drawn) / drawn, text).toBeLessThan(0.05);
    }
  });
});

describe("drawableText", () => {
  it("drops control and direction characters", () => {
    expect(drawableText("a\0b\u202ec\r\nd\u2066")).toBe("a b c d");
  });

  it("puts one question mark where the font has nothing to draw", () => {
    expect(drawableText("Nikkei 日経 👍")).toBe("Nikkei ? ?");
  });
});

describe("fittedText", () => {
  it("leaves a text that fits", () => {
    expect(fittedText("Hedged", STYLE, 400)).toBe("Hedged");
  });

  it("cuts one that does not, with an ellipsis, to the width", () => {
    const cut = fittedText("Hedged and unhedged", STYLE, 200);
    expect(cut).toMatch(/^Hedg.*…$/);
    expect(textWidth(cut, STYLE.size, STYLE.weight)).toBeLessThanOrEqual(200);
  });
});

describe("twoLines", () => {
  it.each([
    ["Hedged", ["Hedged"]],
    ["Specific shock −3%", ["Specific shock", "−3%"]],
    ["", [""]],
  ])("breaks %j at a space", (text, lines) => {
    expect(twoLines(text, STYLE, 330)).toEqual(lines);
  });

  it("never takes a third line", () => {
    const lines = twoLines("a name of many words that goes on and on for much too long", STYLE, 330);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
