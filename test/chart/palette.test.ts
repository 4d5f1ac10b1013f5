import { describe, expect, it } from "vitest";
import { COLORS, lineLooks } from "../../src/chart/palette.js";
import { profitLine } from "./support/charts.js";

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the looks of lines", () => {
  const roles = ["unhedged", "futures", "hedged", "stressed", "stressed", "stressed"] as const;
  const looks = lineLooks(roles.map((role) => profitLine(role, () => 0)));

  it("differ in colour, and in dashes or width too", () => {
    expect(new Set(looks.map(({ color }) => color)).size).toBe(looks.length);
    expect(new Set(looks.map(({ dashes, width }) => JSON.stringify([dashes, width]))).size).toBe(looks.length);
  });

  it("stand out from the background: names in the line's colour need 4.5 to 1", () => {
    for (const color of [...looks.map((look) => look.color), COLORS.text, COLORS.quiet]) {
      expect(contrast(color, COLORS.background), color).toBeGreaterThan(4.5);
    }
    expect(contrast(COLORS.zero, COLORS.background)).toBeGreaterThan(3);
  });
});
