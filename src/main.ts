import { config } from "dotenv";
import { fileAnalyst } from "./analysis/analyst.js";
import { chartRenderer } from "./chart/chartRenderer.js";
import { EnvironmentError, readEnvironment } from "./config/environment.js";
import { createLog } from "./config/log.js";
import { loadCommands } from "./loadCommands.js";
import { readVersion } from "./ownFiles.js";
import { fileOnDisk } from "./terminal/fileOnDisk.js";

/** Discord drops a process that lingers; so do process managers. */
const STOP_WITHIN_MS = 5_000;

async function main(): Promise<void> {
  config({ quiet: true });
  const environment = readEnvironment(process.env);
  const { token } = environment;
  const analyst = fileAnalyst();
  const version = readVersion();
  if (token === undefined) {
    const { startChat } = await import("./terminal/chat.js");
    await startChat({ commands: await loadCommands(), version, analyst, open: fileOnDisk });
    return;
  }
  const log = createLog(environment.logLevel, [token]);
  const [{ startBot }, commands] = await Promise.all([import("./discord/bot.js"), loadCommands()]);
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
  const charts = chartRenderer();
  try {
    const draw = charts.render;
    const bot = await startBot({ environment: { ...environment, token }, commands, version, log, draw, analyst });
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, async () => {
        log.info({ signal }, "stopping");
        setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
        await analyst.close();
        await bot.stop();
        log.info("stopped");
        process.exit(0);
      });
    }
  } catch (error) {
    const refused = (error as { code?: unknown }).code === "TokenInvalid";
    log.fatal({ err: error }, refused ? "Discord refused DISCORD_TOKEN" : "could not start");
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
