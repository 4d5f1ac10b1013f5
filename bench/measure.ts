import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Discord, startDiscord } from "./discord.js";

/** A command that is sent again and again, each time by somebody else. */
export interface Asked {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

export const HEDGE: Asked = { name: "hedge", options: { value: "A$10m", beta: "1.2", price: "8000" } };
export const SCENARIO: Asked = {
  name: "scenario",
  options: { value: "A$10m", beta: "1.2", price: "8000", moves: "-20%,-10%,-5%,5%,10%" },
};

/** What one bot was measured at. */
export interface BotFigures {
  readonly readyMs: number;
  readonly memoryMiB: number;
  /** After 10,000 interactions of 10,000 people. */
  readonly usedMemoryMiB: number;
  readonly p50At50Ms: number;
  readonly p99At50Ms: number;
  readonly p50At200Ms: number;
  readonly p99At200Ms: number;
  readonly unanswered: number;
  readonly cpuMs: number;
  readonly perSecond: number;
}

/** Processor time and memory of now; with `left`, what is in use when all that can be has been freed. */
async function usage(
  child: ChildProcess,
  asked: "now" | "left" = "now",
): Promise<{ readonly cpuMs: number; readonly memoryMiB: number; readonly heapMiB: number }> {
  child.send(asked);
  const [{ cpu, rss, heapUsed }] = await once(child, "message");
  return { cpuMs: (cpu.user + cpu.system) / 1000, memoryMiB: rss / 2 ** 20, heapMiB: heapUsed / 2 ** 20 };
}

/** A bot that runs on a stand-in of its own. */
interface Running {
  readonly discord: Discord;
  readonly child: ChildProcess;
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

async function startBot(program: string, servers = 1): Promise<Running> {
  const discord = await startDiscord(servers);
  const dataDir = mkdtempSync(join(tmpdir(), "hedge-desk-bench-"));
  const started = performance.now();
  const child = fork(program, {
    env: { ...process.env, ...discord.environment, DATA_DIR: dataDir, LOG_LEVEL: "info" },
    execArgv: ["--import", "./bench/probe.mjs"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await discord.order({ op: "ready" });
  const readyMs = performance.now() - started;
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "close");
    await discord.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { discord, child, readyMs, stop };
}

/** Loads a bot at two steady rates, and then as fast as it goes. */
export async function measureBot(program: string, asked: Asked, seconds = 10): Promise<BotFigures> {
  const { discord, child, readyMs, stop } = await startBot(program);
  const load = { ...asked, strict: false };
  await sleep(1000);
  const { memoryMiB } = await usage(child);
  await discord.order({ ...load, op: "load", rate: 50, seconds: 2 });
  const slow = await discord.order({ ...load, op: "load", rate: 50, seconds });
  const before = await usage(child);
  const steady = await discord.order({ ...load, op: "load", rate: 200, seconds });
  const after = await usage(child);
  const burst = await discord.order({ ...load, op: "burst", count: 10_000, inflight: 32 });
  const { memoryMiB: usedMemoryMiB } = await usage(child);
  await stop();
  const missed = [slow, steady, burst].map(({ count, answered }) => count - answered);
  return {
    ...{ readyMs, memoryMiB, usedMemoryMiB },
    ...{ p50At50Ms: slow.p50, p99At50Ms: slow.p99, p50At200Ms: steady.p50, p99At200Ms: steady.p99 },
    unanswered: missed.reduce((total, count) => total + count, 0),
    cpuMs: (after.cpuMs - before.cpuMs) / steady.count,
    perSecond: burst.perSecond,
  };
}

/** p99 of /hedge at 50 a second, alone and with a chart a second under way, in milliseconds. */
export async function measureBesideCharts(
  program: string,
  seconds: number,
): Promise<{ readonly alone: number; readonly beside: number }> {
  const { discord, stop } = await startBot(program);
  const load = { ...HEDGE, op: "load", strict: false, rate: 50 };
  await discord.order({ ...load, seconds: 2 });
  const alone = await discord.order({ ...load, seconds });
  const loaded = discord.order({ ...load, seconds });
  for (let second = 0; second < seconds; second += 1) {
    // Another value each time, so that no picture comes from the cache.
    const options = { ...HEDGE.options, value: `A$${second + 2}m`, chart: "true" };
    await discord.order({ ...HEDGE, op: "burst", strict: false, options, count: 1, inflight: 1 });
    await sleep(1000);
  }
  const beside = await loaded;
  await stop();
  return { alone: alone.p99, beside: beside.p99 };
}

/** Memory after so many interactions, each of another person's: resident, and what of the heap is in use. */
export async function measureMemory(
  program: string,
  counts: readonly number[],
): Promise<
  readonly {
    readonly interactions: number;
    readonly memoryMiB: number;
    readonly heapMiB: number;
    readonly unanswered: number;
  }[]
> {
  const { discord, child, stop } = await startBot(program);
  const figures = [];
  let [sent, unanswered] = [0, 0];
  for (const interactions of counts) {
    const count = interactions - sent;
    const { answered } = await discord.order({ ...HEDGE, op: "burst", strict: false, count, inflight: 32 });
    [sent, unanswered] = [interactions, unanswered + count - answered];
    const { memoryMiB } = await usage(child);
    const { heapMiB } = await usage(child, "left");
    figures.push({ interactions, memoryMiB, heapMiB, unanswered });
  }
  await stop();
  return figures;
}

/** What it takes to start in so many servers. */
export async function measureServers(
  program: string,
  counts: readonly number[],
): Promise<readonly { readonly servers: number; readonly readyMs: number; readonly memoryMiB: number }[]> {
  const figures = [];
  for (const servers of counts) {
    const { child, readyMs, stop } = await startBot(program, servers);
    await sleep(1000);
    figures.push({ servers, readyMs, memoryMiB: (await usage(child)).memoryMiB });
    await stop();
  }
  return figures;
}
