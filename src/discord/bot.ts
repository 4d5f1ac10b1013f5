import { Client, Events, Options } from "discord.js";
import type { Analyst } from "../analysis/analyst.js";
import type { Command } from "../command.js";
import type { Environment } from "../config/environment.js";
import type { Log } from "../config/log.js";
import { commandJson } from "./commandJson.js";
import type { Desk } from "./desk.js";
import { remoteAttachment } from "./download.js";
import { handleInteraction } from "./interactions.js";
import { registerCommands } from "./registration.js";

/** A running bot. */
export interface Bot {
  /** Closes the connection as Discord wants it (code 1000). */
  readonly stop: () => Promise<void>;
}

/** What a bot needs to start. */
export interface BotSettings {
  readonly environment: Environment & { readonly token: string };
  readonly commands: readonly Command[];
  readonly version: string;
  readonly log: Log;
  /** Draws a picture, off this thread. */
  readonly draw: Desk["draw"];
  /** Works out what people's files hold, off this thread. */
  readonly analyst: Analyst;
}

/** Discord waits three seconds for a first answer; a request that takes longer has failed. */
const REST_TIMEOUT_MS = 5_000;

/** People who used the bot are kept by discord.js for ever unless told otherwise; nothing here needs them. */
const cache = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: 200,
  GuildMemberManager: 200,
});

/**
 * Logs in, registers the commands if they changed, and answers until stopped. No intents: interactions need none.
 *
 * @throws when Discord refuses the token or cannot be reached
 */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { environment, commands, version, log, draw, analyst } = settings;
  const client = new Client({
    intents: [],
    makeCache: cache,
    allowedMentions: { parse: [] },
    rest: { api: environment.apiUrl, timeout: REST_TIMEOUT_MS },
  });
  let goneInteractions = 0;
  const context = () => {
    const { ping } = client.ws;
    const uptimeSeconds = Math.floor((client.uptime ?? 0) / 1000);
    const connection = { uptimeSeconds, goneInteractions };
    return { commands, version, analyst, connection: ping < 0 ? connection : { ...connection, latencyMs: ping } };
  };
  const countGone = () => {
    goneInteractions += 1;
  };
  const attachment: Desk["attachment"] = (file) => remoteAttachment(file, environment.apiUrl);
  const desk: Desk = { context, log, draw, attachment, countGone };
  client.on(Events.InteractionCreate, (interaction) => void handleInteraction(interaction, desk));
  // Without a listener a rejected handler would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, "client error"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "client warning"));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, "connection error"));
  client.on(Events.ShardReconnecting, () => log.warn("connection lost, reconnecting"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "connection resumed"));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, "connection closed for good"));

  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(environment.token);
    await ready;
    await register(client, { environment, commands, log });
  } catch (error) {
    await client.destroy();
    throw error;
  }
  log.info({ version, commands: commands.length, milliseconds: Math.round(performance.now()) }, "ready");
  return { stop: () => client.destroy() };
}

/** A bot whose commands cannot be registered still answers those that are: the failure is logged, not fatal. */
async function register(
  client: Client,
  { environment, commands, log }: Pick<BotSettings, "environment" | "commands" | "log">,
) {
  const applicationId = environment.clientId ?? client.application?.id ?? "";
  const { guildId } = environment;
  const scope = guildId === undefined ? "global" : "guild";
  const definitions = commands.map((command) => commandJson(command, scope));
  try {
    const written = await registerCommands(client.rest, { applicationId, guildId }, definitions);
    log.info({ scope, written }, written ? "commands registered" : "commands already registered");
  } catch (error) {
    log.error({ err: error }, "commands could not be registered");
  }
}
