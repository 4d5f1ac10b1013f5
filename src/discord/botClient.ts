import { setTimeout as pause } from "node:timers/promises";
import { Client, Events, Options } from "discord.js";
import type { Analyst } from "../analysis/analyst.js";
import type { Command, Context } from "../command.js";
import type { Environment } from "../config/environment.js";
import type { Log } from "../config/log.js";
import { newSeed } from "../newSeed.js";
import type { Chart } from "../reply/chart.js";
import type { Store } from "../store/store.js";
import { type Allow, allowance } from "./allowance.js";
import { askerOf, pressedBy } from "./asker.js";
import { definitionsOf } from "./commandJson.js";
import { countedAttachment } from "./countedAttachment.js";
import { watchDepartures } from "./departures.js";
import type { Desk } from "./desk.js";
import { remoteAttachment } from "./download.js";
import { handleInteraction } from "./interactions.js";
import { patientRequest } from "./patientRequest.js";
import { registerCommands } from "./registration.js";

/** A running bot, whichever way its interactions come. */
export interface Bot {
  readonly stop: () => Promise<void>;
}

/** What a bot needs to start. */
export interface BotSettings {
  readonly environment: Pick<Environment, "apiUrl" | "clientId" | "guildId" | "shard"> & { readonly token: string };
  readonly commands: readonly Command[];
  readonly version: string;
  readonly log: Log;
  /** Draws a picture, off this thread. */
  readonly draw: (chart: Chart) => Promise<Uint8Array>;
  /** Works out what people's files hold, off this thread. */
  readonly analyst: Analyst;
  /** What is saved, where anything can be. */
  readonly store?: Store;
  /** How long a reply is waited for before the person is told to wait, in milliseconds: 100 unless told otherwise. */
  readonly patienceMs?: number;
  /** How much costly work each may ask for; the usual unless told otherwise. */
  readonly allow?: Allow;
  /** Counts interactions, where metrics are served. */
  readonly count?: Desk["count"];
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

/** A client, and a way to wait for what it is at. */
interface BotClient {
  readonly client: Client;
  /** Resolves when all interactions under way are dealt with, or after a while. */
  readonly settled: () => Promise<unknown>;
}

/** As long as a stop may wait for answers under way. */
const SETTLE_WITHIN_MS = 3_000;

/** A discord.js client that answers every interaction it is given, by gateway or HTTP alike. No intents: interactions need none. */
export function botClient(settings: BotSettings): BotClient {
  const {
    environment,
    commands,
    version,
    log,
    draw,
    analyst,
    store,
    patienceMs = 100,
    count = () => {},
    allow = allowance(),
  } = settings;
  const client = new Client({
    intents: [],
    // One of several processes is told by their manager which it is; discord.js reads that by itself.
    ...(environment.shard === undefined ? { shards: [0], shardCount: 1 } : {}),
    makeCache: cache,
    allowedMentions: { parse: [] },
    rest: {
      ...{ api: environment.apiUrl, timeout: REST_TIMEOUT_MS, makeRequest: patientRequest, retries: 1 },
      // Interactions are outside Discord's 50 requests a second. discord.js counts those by the clock: one that is set
      // back by an hour would make the 51st edit wait for an hour.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    },
  });
  const started = performance.now();
  let goneInteractions = 0;
  const report: Context["report"] = (trouble) => log.error({ err: trouble }, "the store could not do it");
  const context: Desk["context"] = (interaction) => {
    const { ping } = client.ws;
    const uptimeSeconds = Math.floor((client.uptime ?? performance.now() - started) / 1000);
    const connection = { uptimeSeconds, goneInteractions };
    const latency = ping >= 0 ? { latencyMs: ping } : {};
    return {
      ...{ commands, version, analyst, newSeed, report },
      ...{ asker: askerOf(interaction), connection: { ...connection, ...latency }, ...pressedBy(interaction) },
      ...(store === undefined ? {} : { store }),
    };
  };
  const countGone = () => {
    goneInteractions += 1;
  };
  const drawFor: Desk["draw"] = async (chart, who) => {
    await allow("chart", who);
    return draw(chart);
  };
  const attachment: Desk["attachment"] = (file, who) =>
    countedAttachment(remoteAttachment(file, environment.apiUrl), who, allow);
  const desk: Desk = { commands, context, log, draw: drawFor, attachment, patienceMs, count, countGone };
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const handled = handleInteraction(interaction, desk).finally(() => underWay.delete(handled));
    underWay.add(handled);
  });
  // Without a listener a rejected handler would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, "client error"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "client warning"));
  const unwatch = store === undefined ? () => {} : watchDepartures({ rest: client.rest, store, log });
  return {
    client,
    settled: () => {
      unwatch();
      return Promise.race([Promise.allSettled(underWay), pause(SETTLE_WITHIN_MS)]);
    },
  };
}

/** A bot token begins with its application's id, in base64. */
export function applicationIdIn(token: string): string {
  const id = Buffer.from(token.split(".", 1)[0] ?? "", "base64").toString("latin1");
  return /^\d{15,20}$/.test(id) ? id : "";
}

/** A bot whose commands cannot be registered still answers those that are: the failure is logged, not fatal. */
export async function register(
  client: Client,
  { environment, commands, log }: Pick<BotSettings, "environment" | "commands" | "log">,
): Promise<void> {
  const applicationId = environment.clientId ?? client.application?.id ?? applicationIdIn(environment.token);
  const { guildId } = environment;
  const scope = guildId === undefined ? "global" : "guild";
  const definitions = definitionsOf(commands, scope);
  try {
    const written = await registerCommands(client.rest, { applicationId, guildId }, definitions);
    log.info({ scope, written }, written ? "commands registered" : "commands already registered");
  } catch (error) {
    log.error({ err: error }, "commands could not be registered");
  }
}
