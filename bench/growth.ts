import { fileAnalyst } from "../src/analysis/analyst.js";
import { answerLine } from "../src/answer.js";
import { loadCommands } from "../src/loadCommands.js";

/** What an answer costs as its question grows, in ms of processor time. */
export interface Growth {
  readonly what: string;
  readonly costs: readonly { readonly size: number; readonly cpuMs: number }[];
}

const LINES: readonly (readonly [what: string, sizes: readonly number[], line: (size: number) => string])[] = [
  ["/beta, holdings", [1, 10, 50], (size) => `/beta holdings:"${holdings(size)}"`],
  ["/scenario, moves", [1, 5, 25], (size) => `/scenario value:A$10m beta:1.2 price:8000 moves:${moves(size)}`],
];

/** Answers questions of growing size, in this process. */
export async function measureGrowth(): Promise<readonly Growth[]> {
  const context = { commands: await loadCommands(), version: "bench", analyst: fileAnalyst(), newSeed: () => "bench" };
  const answer = async (line: string) => {
    const { kind, title } = await answerLine(line, context, (error) => {
      throw error;
    });
    if (kind !== "answer") throw new Error(`${line.slice(0, 100)}: ${title}`);
  };
  const cost = async (line: string) => {
    for (let run = 0; run < 100; run += 1) await answer(line);
    const started = process.cpuUsage();
    for (let run = 0; run < 300; run += 1) await answer(line);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000 / 300;
  };
  const grown = [];
  for (const [what, sizes, line] of LINES) {
    const costs = [];
    for (const size of sizes) costs.push({ size, cpuMs: await cost(line(size)) });
    grown.push({ what, costs });
  }
  return grown;
}

function holdings(count: number): string {
  return Array.from({ length: count }, (_, at) => `S${at} ${1000 + at} ${(at % 20) / 10}`).join(", ");
}

function moves(count: number): string {
  return Array.from({ length: count }, (_, at) => `${at - count}%`).join(",");
}
