import { chartRenderer } from "../../src/chart/chartRenderer.js";
import type { Command } from "../../src/command.js";
import type { Allow } from "../../src/discord/allowance.js";
import { startBot } from "../../src/discord/bot.js";
import type { Bot, BotSettings } from "../../src/discord/botClient.js";
import { startHttpBot } from "../../src/discord/httpBot.js";
import type { Store } from "../../src/store/store.js";
import { type Standin, startStandin } from "../standin/standin.js";
import type { StandinOptions } from "../standin/world.js";
import { context } from "./desk.js";
import { memoryLog } from "./log.js";

/** One for all bots of a test file, as one is for all replies of a bot. */
const charts = chartRenderer();

/** The ways in which interactions reach the bot: nothing else may differ between them. */
export const DOORS = ["gateway", "http"] as const;
export type Door = (typeof DOORS)[number];

/** A bot logged in to a stand-in for Discord, and everything that it wrote to its log. */
export interface Connected {
  readonly discord: Standin;
  readonly bot: Bot;
  readonly logged: readonly string[];
  readonly end: () => Promise<void>;
}

/** Starts a stand-in and the real bot on it, with all commands and any extra ones. */
export async function connect(
  options: StandinOptions & {
    readonly commands?: readonly Command[];
    readonly guildId?: string;
    readonly door?: Door;
    readonly store?: Store;
    readonly patienceMs?: number;
    readonly allow?: Allow;
  } = {},
): Promise<Connected> {
  const { commands = [], guildId, door = "gateway", store, patienceMs = 0, allow, ...standin } = options;
  const discord = await startStandin(standin);
  const [bot, logged] = await startOn(discord, {
    ...{ commands, door, patienceMs },
    ...(guildId === undefined ? {} : { guildId }),
    ...(store === undefined ? {} : { store }),
    ...(allow === undefined ? {} : { allow }),
  });
  return { discord, bot, logged, end: () => bot.stop().finally(() => discord.close()) };
}

interface StartOptions {
  readonly commands?: readonly Command[];
  readonly guildId?: string;
  readonly draw?: BotSettings["draw"];
  readonly analyst?: BotSettings["analyst"];
  readonly door?: Door;
  readonly store?: Store;
  /** 0 unless told otherwise: whatever has to be waited for is told to be waited for. */
  readonly patienceMs?: number;
  /** As much costly work as they like, unless told otherwise. */
  readonly allow?: Allow;
}

const unlimited: Allow = async () => async () => {};

/** Starts the real bot on a stand-in that runs already. */
export async function startOn(
  discord: Standin,
  {
    commands = [],
    guildId,
    draw = charts.render,
    analyst = context.analyst,
    door = "gateway",
    store,
    patienceMs = 0,
    allow = unlimited,
  }: StartOptions = {},
): Promise<readonly [Bot, readonly string[]]> {
  const { log, lines } = memoryLog([discord.token]);
  const settings: BotSettings = {
    environment: {
      token: discord.token,
      apiUrl: discord.apiUrl,
      clientId: discord.applicationId,
      ...(guildId === undefined ? {} : { guildId }),
    },
    commands: [...context.commands, ...commands],
    version: context.version,
    log,
    draw,
    analyst,
    patienceMs,
    allow,
    ...(store === undefined ? {} : { store }),
  };
  if (door === "gateway") return [await startBot(settings), lines];
  const { publicKey, at } = discord.callByHttp();
  const bot = await startHttpBot({ ...settings, publicKey, host: "127.0.0.1", port: 0 });
  at(bot.url);
  return [bot, lines];
}
