import { fileURLToPath } from "node:url";
import { config } from "dotenv";
import { fileAnalyst } from "./analysis/analyst.js";
import { chartRenderer } from "./chart/chartRenderer.js";
import { type Environment, EnvironmentError, readEnvironment } from "./config/environment.js";
import { createLog, type Log } from "./config/log.js";
import type { Bot, BotSettings } from "./discord/botClient.js";
import { loadCommands } from "./loadCommands.js";
import type { Metrics } from "./metrics/metrics.js";
import { newSeed } from "./newSeed.js";
import { readVersion } from "./ownFiles.js";
import { openStore } from "./store/openStore.js";
import { TERMINAL_ASKER } from "./terminal/asker.js";
import { fileOnDisk } from "./terminal/fileOnDisk.js";

/** Discord drops a process that lingers; so do process managers. */
const STOP_WITHIN_MS = 5_000;

/** What the first word after the program asks for; nothing leaves it to the environment. */
const WAYS = ["serve", "chat"] as const;

async function main(way: (typeof WAYS)[number] | undefined): Promise<void> {
  config({ quiet: true });
  const environment = readEnvironment(way === "serve" ? { ...process.env, MODE: "http" } : process.env);
  const { token } = environment;
  if (way === "chat") return chat(environment);
  if (token === undefined) {
    if (environment.mode === "http")
      throw new EnvironmentError("DISCORD_TOKEN and DISCORD_PUBLIC_KEY are needed to serve Discord by HTTP.");
    return sandbox(environment);
  }
  return serve({ ...environment, token });
}

/** A chat in the terminal. */
async function chat(environment: Environment): Promise<void> {
  const { startChat } = await import("./terminal/chat.js");
  const [analyst, store] = [fileAnalyst(), openStore(environment.store)];
  const known = { commands: await loadCommands(), version: readVersion(), analyst, newSeed, open: fileOnDisk };
  await startChat({ ...known, store, asker: TERMINAL_ASKER });
  await store.close();
}

/** The bot behind a local Discord, to be tried in a browser. */
async function sandbox(environment: Environment): Promise<void> {
  const log = createLog(environment.logLevel === "info" ? "warn" : environment.logLevel, []);
  const [{ startSandbox }, { startHttpBot }] = await Promise.all([
    import("./sandbox/sandbox.js"),
    import("./discord/httpBot.js"),
  ]);
  const bot = await parts(log, environment);
  const { url, stop } = await startSandbox({
    port: environment.port,
    version: bot.settings.version,
    startEndpoint: ({ apiUrl, token, publicKey, applicationId }) =>
      startHttpBot({
        ...bot.settings,
        environment: { apiUrl, token, clientId: applicationId },
        publicKey,
        host: "127.0.0.1",
        port: 0,
      }),
  });
  process.stdout.write(
    `Hedge Desk, to be tried in a browser: ${url}\nNo DISCORD_TOKEN is set, so this is a local Discord. npm run chat talks in the terminal; README.md says how to add the bot to a server. Ctrl-C ends it.\n`,
  );
  endOnSignal(log, async () => {
    await bot.close();
    await stop();
    await bot.settings.store.close();
  });
}

/** The bot for Discord itself, over the gateway or by HTTP. */
async function serve(environment: Environment & { readonly token: string }): Promise<void> {
  const log = createLog(environment.logLevel, secretsOf(environment));
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
  if (environment.shards !== undefined) return serveShards(environment, log);
  const { settings, close } = await parts(log, environment);
  try {
    const metrics = await metricsFor(environment);
    const count = metrics === undefined ? {} : { count: metrics.count };
    const starting = startFor(environment, { ...settings, ...count, environment });
    // One that is told to end while it starts ends in order too.
    endOnSignal(log, async () => {
      await Promise.all([close(), starting.then(({ stop }) => stop())]);
      await settings.store.close();
      await metrics?.stop();
    });
    await starting;
  } catch (error) {
    const refused = (error as { code?: unknown }).code === "TokenInvalid";
    log.fatal({ err: error }, refused ? "Discord refused DISCORD_TOKEN" : "could not start");
    await Promise.all([close(), settings.store.close()]);
    process.exitCode = 1;
  }
}

/** The same in several processes, which run this program too. */
async function serveShards(environment: Environment & { readonly token: string }, log: Log): Promise<void> {
  try {
    const { startShards } = await import("./discord/shards.js");
    const { stop } = await startShards({ environment, script: fileURLToPath(import.meta.url), log });
    endOnSignal(log, stop);
  } catch (error) {
    log.fatal({ err: error }, "could not start");
    process.exitCode = 1;
  }
}

async function startFor({ mode, publicKey, host, port }: Environment, settings: BotSettings): Promise<Bot> {
  if (mode === "gateway" || publicKey === undefined) return (await import("./discord/bot.js")).startBot(settings);
  return (await import("./discord/httpBot.js")).startHttpBot({ ...settings, publicKey, host, port });
}

async function metricsFor({ metrics }: Environment): Promise<Metrics | undefined> {
  if (metrics === undefined) return undefined;
  return (await import("./metrics/metrics.js")).startMetrics(metrics);
}

/** What must not stand in a log: the token, and the password in the database's address. */
function secretsOf({ token, store: { databaseUrl } }: Environment): readonly string[] {
  const password = databaseUrl === undefined ? "" : decodeURIComponent(new URL(databaseUrl).password);
  return [token ?? "", databaseUrl ?? "", password].filter((secret) => secret !== "");
}

/** What every bot is made of, and how its threads end. */
async function parts(log: Log, environment: Environment) {
  const [charts, analyst, store] = [chartRenderer(), fileAnalyst(), openStore(environment.store)];
  const settings = { commands: await loadCommands(), version: readVersion(), log, draw: charts.render, analyst, store };
  return { settings, close: () => analyst.close() };
}

/** Ends in order, and in any case soon. */
function endOnSignal(log: Log, stop: () => Promise<void>): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, async () => {
      log.info({ signal }, "stopping");
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      await stop();
      log.info("stopped");
      process.exit(0);
    });
  }
}

try {
  await main(WAYS.find((way) => way === process.argv[2]));
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
