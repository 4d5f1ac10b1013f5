import { chartRenderer } from "../../src/chart/chartRenderer.js";
import type { Command } from "../../src/command.js";
import { type Bot, type BotSettings, startBot } from "../../src/discord/bot.js";
import { type Standin, startStandin } from "../standin/standin.js";
import type { StandinOptions } from "../standin/world.js";
import { context } from "./desk.js";
import { memoryLog } from "./log.js";

/** One for all bots of a test file, as one is for all replies of a bot. */
const charts = chartRenderer();

/** A bot logged in to a stand-in for Discord, and everything that it wrote to its log. */
export interface Connected {
  readonly discord: Standin;
  readonly bot: Bot;
  readonly logged: readonly string[];
  readonly end: () => Promise<void>;
}

/** Starts a stand-in and the real bot on it, with all commands and any extra ones. */
export async function connect(
  options: StandinOptions & { readonly commands?: readonly Command[]; readonly guildId?: string } = {},
): Promise<Connected> {
  const { commands = [], guildId, ...standin } = options;
  const discord = await startStandin(standin);
  const [bot, logged] = await startOn(discord, { commands, ...(guildId === undefined ? {} : { guildId }) });
  return { discord, bot, logged, end: () => bot.stop().finally(() => discord.close()) };
}

interface StartOptions {
  readonly commands?: readonly Command[];
  readonly guildId?: string;
  readonly draw?: BotSettings["draw"];
}

/** Starts the real bot on a stand-in that runs already. */
export async function startOn(
  discord: Standin,
  { commands = [], guildId, draw = charts.render }: StartOptions = {},
): Promise<readonly [Bot, readonly string[]]> {
  const { log, lines } = memoryLog([discord.token]);
  const bot = await startBot({
    environment: {
      token: discord.token,
      apiUrl: discord.apiUrl,
      logLevel: "debug",
      ...(guildId === undefined ? {} : { guildId }),
    },
    commands: [...context.commands, ...commands],
    version: context.version,
    log,
    draw,
    analyst: context.analyst,
  });
  return [bot, lines];
}
