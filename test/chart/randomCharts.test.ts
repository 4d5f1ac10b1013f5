import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { chartOption } from "../../src/chart/chartOption.js";
import { chartRenderer } from "../../src/chart/chartRenderer.js";
import { toSvg } from "../../src/chart/drawChart.js";
import type { Chart, ProfitLine } from "../../src/reply/chart.js";

const text = fc.string({ unit: "binary", maxLength: 80 });
const amount = fc.oneof(
  fc.double({ min: -1e100, max: 1e100, noNaN: true }),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.constantFrom(0, -0, 5e-324, 1e18),
);
const move = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), amount);
const described = { fileName: fc.constant("chart.png"), description: text, title: text, subtitle: text };
const roles: readonly ProfitLine["role"][] = ["unhedged", "futures", "hedged", "stressed"];
const profitLine = fc.record({
  name: text,
  role: fc.constantFrom(...roles),
  points: fc.array(fc.tuple(move, amount), { minLength: 1, maxLength: 25 }),
});
const day = fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
const date = fc.oneof(
  day.map((some) => some.toISOString().slice(0, 10)),
  fc.nat(9_999).map((row) => `row ${row}`),
  text,
);
const chart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant("profit" as const), ...described },
    unit: fc.oneof(fc.constantFrom("A$", "€", "%", "", "₹"), text),
    lines: fc.array(profitLine, { minLength: 1, maxLength: 6 }),
    band: fc.record({ name: text, points: fc.array(fc.tuple(move, amount, amount), { maxLength: 25 }) }),
    marked: fc.record({ move, label: text }),
  }),
  fc.record({
    ...{ kind: fc.constant("ladder" as const), ...described },
    targetBeta: amount,
    bars: fc.array(fc.record({ label: text, beta: amount, chosen: fc.boolean() }), { minLength: 1, maxLength: 25 }),
  }),
  fc.record({
    ...{ kind: fc.constant("scatter" as const), ...described, xName: text, yName: text },
    points: fc.array(fc.tuple(move, amount), { minLength: 1, maxLength: 60 }),
    unit: fc.constantFrom("percent" as const, "number" as const),
    line: fc.record({ alpha: amount, beta: amount, label: text }),
    band: fc.array(fc.tuple(move, amount, amount), { maxLength: 25 }),
    named: fc.array(fc.record({ x: move, y: amount, label: text }), { maxLength: 12 }),
  }),
  fc.record({
    ...{ kind: fc.constant("rolling" as const), ...described, windowName: text },
    points: fc.array(fc.record({ date, beta: amount, low: amount, high: amount }), { minLength: 1, maxLength: 60 }),
    whole: fc.record({ beta: amount, label: text }),
  }),
  fc.record({
    ...{ kind: fc.constant("waterfall" as const), ...described },
    unit: fc.oneof(fc.constantFrom("A$", "%", ""), text),
    bars: fc.array(fc.record({ label: text, amount, total: fc.boolean() }), { minLength: 1, maxLength: 25 }),
  }),
);

/** All coordinates of an SVG's lines, areas and moved shapes, relative ones too. */
function coordinates(svg: string): readonly number[] {
  const paths = [...svg.matchAll(/ (?:d|points|transform)="([^"]*)"/g)].map(([, path = ""]) => path);
  return paths.flatMap((path) =>
    [...path.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g)].map(([number]) => Number(number)),
  );
}

describe("random charts", () => {
  const renderer = chartRenderer();
  afterAll(() => renderer.close());

  it("are all drawn", { timeout: 60_000 }, async () => {
    const drawn = fc.asyncProperty(chart, async (random) => {
      expect((await renderer.render(random)).length).toBeGreaterThan(1_000);
    });
    await fc.assert(drawn, { numRuns: 30 });
  });

  it("keep near the picture: a coordinate in the millions makes resvg end the process", () => {
    const within = fc.property(chart, (random) => {
      const svg = toSvg(chartOption(random));
      expect(svg).not.toMatch(/="[^"]*(?:NaN|Infinity)[^"]*"/);
      for (const coordinate of coordinates(svg)) {
        expect(Math.abs(coordinate)).toBeLessThan(5_000);
      }
    });
    fc.assert(within, { numRuns: 200 });
  });
});
