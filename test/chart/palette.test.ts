import { describe, expect, it } from "vitest";
import { COLORS, lineLooks } from "../../src/chart/palette.js";
import { profitLine } from "./support/charts.js";
import { contrast } from "./support/contrast.js";

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
