import { once } from "node:events";
import { REST, type RESTGetAPIGatewayBotResult, Routes, type Shard, ShardingManager } from "discord.js";
import type { Environment } from "../config/environment.js";
import type { Log } from "../config/log.js";
import type { Bot } from "./botClient.js";

/** What it takes to spread a bot's servers over processes. */
interface ShardSettings {
  readonly environment: Pick<Environment, "apiUrl" | "shards"> & { readonly token: string };
  /** The program that each process runs: the bot's own, which finds its shard in its environment. */
  readonly script: string;
  readonly log: Log;
}

/**
 * Runs the bot as so many processes as told, or as Discord recommends: each has a part of the servers, is started again
 * when it ends, and stops when this one is stopped. discord.js waits five seconds between two, as Discord wants it.
 *
 * @throws when Discord cannot be asked, or a process ends before it was ready
 */
export async function startShards({ environment, script, log }: ShardSettings): Promise<Bot> {
  const { token, shards = "auto" } = environment;
  const totalShards = shards === "auto" ? await recommended(environment) : shards;
  const manager = new ShardingManager(script, { token, totalShards });
  manager.on("shardCreate", (shard) => watch(shard, log));
  const stop = async () => {
    manager.respawn = false;
    await Promise.all([...manager.shards.values()].map(ended));
  };
  try {
    await manager.spawn();
  } catch (error) {
    await stop();
    throw error;
  }
  log.info({ shards: totalShards }, "all shards ready");
  return { stop };
}

async function recommended({ apiUrl, token }: ShardSettings["environment"]): Promise<number> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const { shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  return shards;
}

function watch(shard: Shard, log: Log): void {
  shard.on("death", () =>
    log.error({ shard: shard.id }, "a shard ended; it is started again unless the bot is stopping"),
  );
  shard.on("error", (error) => log.error({ err: error, shard: shard.id }, "a shard could not be started again"));
}

/** Asks a process to end in order, and waits for it. */
async function ended({ process: child }: Shard): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}
