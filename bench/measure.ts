import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Discord, startDiscord } from "./discord.js";

/** What one bot was measured at. */
export interface BotFigures {
  readonly readyMs: number;
  readonly memoryMiB: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly unanswered: number;
  readonly cpuMs: number;
  readonly perSecond: number;
}

const OPTIONS = { value: "A$10m", beta: "1.2", price: "8000" };
const LOAD = { op: "load", name: "hedge", options: OPTIONS, strict: false } as const;

async function usage(child: ChildProcess): Promise<{ cpuMs: number; rss: number }> {
  child.send("usage");
  const [{ cpu, rss }] = await once(child, "message");
  return { cpuMs: (cpu.user + cpu.system) / 1000, rss };
}

/** A bot that runs on a stand-in of its own. */
interface Running {
  readonly discord: Discord;
  readonly child: ChildProcess;
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

async function startBot(program: string): Promise<Running> {
  const discord = await startDiscord();
  const started = performance.now();
  const child = fork(program, {
    env: { ...process.env, ...discord.environment, LOG_LEVEL: "info" },
    execArgv: ["--import", "./bench/probe.mjs"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await discord.order({ op: "ready" });
  const readyMs = performance.now() - started;
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "close");
    await discord.stop();
  };
  return { discord, child, readyMs, stop };
}

/** p99 of /hedge at 50 a second, alone and with a chart a second under way, in milliseconds. */
export async function measureBesideCharts(
  program: string,
  seconds: number,
): Promise<{ alone: number; beside: number }> {
  const { discord, stop } = await startBot(program);
  const load = { ...LOAD, rate: 50, seconds };
  await discord.order({ ...LOAD, rate: 50, seconds: 2 });
  const alone = await discord.order(load);
  const loaded = discord.order(load);
  for (let second = 0; second < seconds; second += 1) {
    // Another value each time, so that no picture comes from the cache.
    const options = { ...OPTIONS, value: `A$${second + 2}m`, chart: "true" };
    await discord.order({ ...LOAD, op: "burst", options, count: 1, inflight: 1 });
    await sleep(1000);
  }
  const beside = await loaded;
  await stop();
  return { alone: alone.p99, beside: beside.p99 };
}

/** Starts a bot on a stand-in of its own, loads it at a steady rate and then as fast as it goes. */
export async function measureBot(
  program: string,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<BotFigures> {
  const { discord, child, readyMs, stop } = await startBot(program);
  await sleep(1000);
  const { rss } = await usage(child);

  await discord.order({ ...LOAD, rate: 50, seconds: 2 });
  const before = await usage(child);
  const steady = await discord.order({ ...LOAD, rate, seconds });
  const after = await usage(child);
  const burst = await discord.order({ ...LOAD, op: "burst", count: 5000, inflight: 32 });

  await stop();
  return {
    readyMs,
    memoryMiB: rss / 2 ** 20,
    p50Ms: steady.p50,
    p99Ms: steady.p99,
    unanswered: steady.count - steady.answered + burst.count - burst.answered,
    cpuMs: (after.cpuMs - before.cpuMs) / steady.count,
    perSecond: burst.perSecond,
  };
}
