import { describe, expect, it } from "vitest";
import { FIT_COLORS } from "../../src/chart/fitShapes.js";
import { COLORS } from "../../src/chart/palette.js";
import { contrast } from "./support/contrast.js";

describe("the colours of an estimated beta", () => {
  it("stand out from the background: names in them need 4.5 to 1", () => {
    for (const color of Object.values(FIT_COLORS))
      expect(contrast(color, COLORS.background), color).toBeGreaterThan(4.5);
  });
});
