import { describe, expect, it } from "vitest";
import { drawChart, toSvg } from "../../src/chart/drawChart.js";
import { ladderOption } from "../../src/chart/ladderOption.js";
import { profitOption } from "../../src/chart/profitOption.js";
import { inNumberStyle } from "../../src/reply/numberStyle.js";
import { ladderChart, profitChart, profitLine } from "./support/charts.js";

/** All words of a picture. */
function words(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

/** With −A$312.5k at the chosen move. */
const small = profitChart({ lines: [profitLine("unhedged", (move) => 6.25e6 * move)] });

describe("a picture's numbers", () => {
  it("are in the style that the chart names, in a thread that knows no person", () => {
    const comma = drawChart({ ...small, numberStyle: "comma" });
    expect(Buffer.compare(comma, drawChart(small))).not.toBe(0);
    expect(inNumberStyle("comma", () => words(toSvg(profitOption(small))))).toContain("−A$312,5k");
  });
});

describe("a profit chart's words", () => {
  it("are title, subtitle, axes, names, and the amounts at the chosen move", () => {
    const shown = words(toSvg(profitOption(profitChart())));
    for (const word of ["Hedged and unhedged P&amp;L", "−20%", "0%", "+20%", "A$2m", "A$0", "−A$2m", "Market move"]) {
      expect(shown).toContain(word);
    }
    expect(shown).toEqual(expect.arrayContaining(["unhedged", "futures", "hedged", "−5% move", "−A$600k", "+A$600k"]));
  });

  it("hold no amount where the chosen move was not calculated", () => {
    const between = words(toSvg(profitOption(profitChart({ marked: { move: -0.07, label: "−7% move" } }))));
    expect(between).toContain("−7% move");
    expect(between.filter((word) => /k$/.test(word))).toEqual([]);
  });

  it("name the band", () => {
    const band = { name: "β ± 0.1", points: [[-0.2, -2e5, 2e5] as const, [0.2, -2e5, 2e5] as const] };
    expect(words(toSvg(profitOption(profitChart({ band }))))).toContain("β ± 0.1");
  });

  it("hold percent and no currency in a redacted chart", () => {
    const redacted = profitChart({ unit: "%", subtitle: "", lines: [profitLine("unhedged", (move) => 120 * move)] });
    const shown = words(toSvg(profitOption(redacted)));
    expect(shown).toEqual(expect.arrayContaining(["−20%", "−6%"]));
    expect(shown.join(" ")).not.toMatch(/[$€£¥]/);
  });

  it("do not reach over the edge", () => {
    const svg = toSvg(profitOption(profitChart()));
    const lefts = [...svg.matchAll(/<text[^>]* x="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
  });
});

describe("a ladder's words", () => {
  it("are a label and a signed value for each bar, the target, and which one is chosen", () => {
    const shown = words(toSvg(ladderOption(ladderChart({ targetBeta: 0.5 }))));
    const expected = ["short 13", "+0.0393", "short 14", "−0.05", "target +0.5", "chosen"];
    expect(shown).toEqual(expect.arrayContaining(expected));
    expect(shown.filter((word) => word === "chosen")).toHaveLength(1);
  });
});
