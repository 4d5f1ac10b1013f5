import { Events } from "discord.js";
import { type Bot, type BotSettings, botClient, register } from "./botClient.js";

/**
 * Logs in to the gateway, registers the commands if they changed, and answers until stopped; stopping finishes what is
 * under way and closes the connection as Discord wants it (code 1000).
 *
 * @throws when Discord refuses the token or cannot be reached
 */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { environment, commands, version, log } = settings;
  const { client, settled } = botClient(settings);
  client.on(Events.ShardError, (error) => log.warn({ err: error }, "connection error"));
  client.on(Events.ShardReconnecting, () => log.warn("connection lost, reconnecting"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "connection resumed"));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, "connection closed for good"));

  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(environment.token);
    await ready;
    // The commands are the same for all: one of them writes.
    if (client.shard?.ids.includes(0) !== false) await register(client, { environment, commands, log });
  } catch (error) {
    await client.destroy();
    throw error;
  }
  log.info(
    { version, shards: client.shard?.ids, commands: commands.length, milliseconds: Math.round(performance.now()) },
    "ready",
  );
  // Opening it takes a tenth of a second: better before the first who needs it.
  void settings.store?.check();
  return {
    stop: async () => {
      await settled();
      await client.destroy();
    },
  };
}
