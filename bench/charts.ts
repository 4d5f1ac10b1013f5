import { fileAnalyst } from "../src/analysis/analyst.js";
import { answerLine } from "../src/answer.js";
import { chartRenderer } from "../src/chart/chartRenderer.js";
import { loadCommands } from "../src/loadCommands.js";

/** What drawing was measured at. */
export interface ChartFigures {
  readonly firstMs: number;
  /** Processor time of a later chart, all threads. */
  readonly laterCpuMs: number;
  readonly memoryMiB: { readonly after50: number; readonly after500: number };
}

/** Draws 500 different charts one after another, as a bot would. */
export async function measureCharts(): Promise<ChartFigures> {
  const context = { commands: await loadCommands(), version: "bench", analyst: fileAnalyst(), newSeed: () => "bench" };
  const renderer = chartRenderer();
  const draw = async (value: number) => {
    const reply = await answerLine(`/hedge value:A$${value}m beta:1.2 price:8000 beta_se:0.1`, context, (error) => {
      throw error;
    });
    if (reply.chart === undefined) throw new Error("no chart");
    await renderer.render(reply.chart());
  };
  const started = performance.now();
  await draw(1);
  const firstMs = performance.now() - started;
  const before = process.cpuUsage();
  let after50 = 0;
  for (let count = 2; count <= 500; count += 1) {
    await draw(count);
    if (count === 50) after50 = process.memoryUsage.rss() / 2 ** 20;
  }
  const { user, system } = process.cpuUsage(before);
  const after500 = process.memoryUsage.rss() / 2 ** 20;
  await renderer.close();
  return { firstMs, laterCpuMs: (user + system) / 1000 / 499, memoryMiB: { after50, after500 } };
}
