import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { chartRenderer } from "../../src/chart/chartRenderer.js";
import type { Chart } from "../../src/reply/chart.js";
import { ladderChart, profitChart, profitLine } from "./support/charts.js";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(png: Uint8Array): string {
  expect([...png.slice(0, 8)]).toEqual(SIGNATURE);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

describe("chartRenderer", () => {
  const renderer = chartRenderer();
  afterAll(() => renderer.close());

  const charts: Readonly<Record<string, Chart>> = {
    "profit lines": profitChart(),
    "a ladder": ladderChart(),
    "a band": profitChart({
      band: {
        name: "β ± 0.1 (95%)",
        points: [
          [-0.2, -2e5, 2e5],
          [0.2, -2e5, 2e5],
        ],
      },
    }),
    "percent of the portfolio": profitChart({ unit: "%", lines: [profitLine("hedged", (move) => 100 * move)] }),
    "a single point": profitChart({ lines: [profitLine("hedged", () => -6e5, [-0.05])] }),
    "no move at all": profitChart({ lines: [profitLine("hedged", () => 0, [0])], marked: { move: 0, label: "0%" } }),
    "25 moves": profitChart({
      lines: [
        profitLine(
          "unhedged",
          (move) => move,
          Array.from({ length: 25 }, (_, index) => index / 25 - 0.5),
        ),
      ],
    }),
    "losses only": profitChart({ lines: [profitLine("unhedged", (move) => move - 1)] }),
    "a quintillion": profitChart({ lines: [profitLine("unhedged", (move) => 1e18 * move)] }),
    "the largest numbers": profitChart({ lines: [profitLine("unhedged", (move) => 1e100 * Math.sign(move))] }),
    "the smallest numbers": profitChart({ lines: [profitLine("unhedged", (move) => 5e-324 * Math.sign(move))] }),
    "a line without points beside another": profitChart({
      lines: [profitLine("unhedged", () => 1, []), profitLine("hedged", () => 1)],
    }),
    "many lines": profitChart({
      lines: Array.from({ length: 30 }, (_, index) => profitLine("stressed", (move) => index * move)),
    }),
    "no names": profitChart({ title: "", unit: "", lines: [{ ...profitLine("hedged", () => 1), name: "" }] }),
    "one bar on its target": ladderChart({ bars: [{ label: "none", beta: 0, chosen: true }] }),
    "25 bars": ladderChart({
      bars: Array.from({ length: 25 }, (_, index) => ({ label: `${index}`, beta: index - 12, chosen: index === 3 })),
    }),
    "control and direction characters": profitChart({
      title: "\0\u0007\u001b[31m a \u202e b \ud800 <script>&amp;",
      subtitle: "\r\n\u2028\ufeff",
      unit: "\0",
      lines: [{ ...profitLine("hedged", () => 1), name: "\u2066x\0" }],
      marked: { move: -0.05, label: "\0" },
    }),
    "long texts": profitChart({ title: "W".repeat(5_000), subtitle: "two words ".repeat(500) }),
  };

  it.each(Object.entries(charts))("draws %s, 1600 by 900", async (_, chart) => {
    expect(pngSize(await renderer.render(chart))).toBe("1600x900");
  });

  it("draws the same chart alike, in one thread and in another", async () => {
    const [once, other] = [chartRenderer({ mostCached: 1 }), chartRenderer()];
    const first = await once.render(profitChart());
    await once.render(ladderChart());
    const again = await once.render(profitChart());
    const elsewhere = await other.render(profitChart());
    await Promise.all([once.close(), other.close()]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, elsewhere)).toBe(0);
  });

  it("draws words that JavaScript's objects know, and other charts after them", async () => {
    for (const title of Object.getOwnPropertyNames(Object.prototype)) {
      const lines = [{ ...profitLine("hedged", () => 1), name: title }];
      const chart = profitChart({ title, subtitle: title, unit: title, lines, marked: { move: -0.05, label: title } });
      expect(pngSize(await renderer.render(chart))).toBe("1600x900");
    }
    expect(pngSize(await renderer.render(profitChart({ title: "after them" })))).toBe("1600x900");
  });

  it("draws other charts otherwise", async () => {
    const [one, other] = [
      await renderer.render(ladderChart()),
      await renderer.render(ladderChart({ targetBeta: 0.01 })),
    ];
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it("gives bytes that their owner may change", async () => {
    const first = await renderer.render(profitChart());
    first.fill(0);
    expect(pngSize(await renderer.render(profitChart()))).toBe("1600x900");
  });

  it.each([
    ["not-finite", profitChart({ lines: [profitLine("hedged", () => Number.NaN)] })],
    ["not-finite", profitChart({ marked: { move: Number.POSITIVE_INFINITY, label: "" } })],
    ["not-finite", ladderChart({ targetBeta: Number.NEGATIVE_INFINITY })],
    ["not-finite", profitChart({ band: { name: "", points: [[0, 0, 1e101]] } })],
    ["no-data", profitChart({ lines: [] })],
    ["no-data", ladderChart({ bars: [] })],
  ])("refuses as %s what cannot be drawn", async (code, chart) => {
    await expect(renderer.render(chart)).rejects.toMatchObject({ name: "ChartError", code });
  });

  it("does not keep a process alive that drew a chart and did not close", { timeout: 30_000 }, async () => {
    const script = fileURLToPath(new URL("./support/renderOnce.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], { timeout: 20_000 });
    expect(Number(stdout)).toBeGreaterThan(10_000);
  });
});

describe("the main thread", () => {
  /** What a module loads: itself and, in turn, what it imports other than types. */
  function loaded(url: URL, seen: Set<string> = new Set()): ReadonlySet<string> {
    const text = readFileSync(url, "utf8");
    for (const [, target = ""] of text.matchAll(/^import (?!type)[^;]*?from "([^"]+)";/gm)) {
      if (seen.has(target)) continue;
      seen.add(target);
      if (target.startsWith(".")) loaded(new URL(target.replace(/\.js$/, ".ts"), url), seen);
    }
    return seen;
  }

  it("loads neither ECharts nor resvg nor the font", () => {
    const modules = loaded(new URL("../../src/chart/chartRenderer.ts", import.meta.url));
    const threads = ["inTurn", "threadError", "threadScript"].map((name) => `../threads/${name}.js`);
    const own = ["./chartError.js", "./requireDrawable.js", "./threadError.js", "./workerThread.js"];
    expect([...modules].sort()).toEqual(
      [...threads, ...own, "../config/sourceUrl.js", "lru-cache", "node:worker_threads"].sort(),
    );
  });
});
