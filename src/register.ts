import { parseArgs } from "node:util";
import { config } from "dotenv";
import { EnvironmentError, readEnvironment } from "./config/environment.js";
import { registerAll } from "./discord/register.js";
import { loadCommands } from "./loadCommands.js";

const USAGE = `Registers the commands with Discord, and prints what changed and the link that adds the bot to a server.

  npm run register                 writes what differs
  npm run register -- --dry-run    only tells what differs

DISCORD_TOKEN is needed; with DISCORD_GUILD_ID the commands are registered in that server alone.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  config({ quiet: true });
  const { token, ...environment } = readEnvironment(process.env);
  if (token === undefined) throw new EnvironmentError("DISCORD_TOKEN is needed to register commands.");
  const lines = await registerAll({
    environment: { ...environment, token },
    commands: await loadCommands(),
    dryRun: values["dry-run"] === true,
  });
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as { code?: unknown; message?: string };
  const usage = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
  // Discord's own words, never the request: it carries the token.
  process.stderr.write(`${message ?? String(error)}\n${usage ? `\n${USAGE}` : ""}`);
  process.exitCode = usage || error instanceof EnvironmentError ? 2 : 1;
}
