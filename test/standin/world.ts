import type { Upload } from "./body.js";
import { Faults } from "./faults.js";
import { InteractionBook } from "./interactionBook.js";
import type { RecordedRefusal } from "./refusal.js";
import { Registry } from "./registry.js";
import type { Json } from "./rules/violation.js";
import { snowflake } from "./snowflake.js";

/** How a stand-in is set up; everything has a default. */
export interface StandinOptions {
  /** The only token that is let in. */
  readonly token?: string;
  /** Servers the bot is in: how many, or their ids. Default 1. */
  readonly guilds?: number | readonly string[];
  /** The number of shards recommended by /gateway/bot. Default 1. */
  readonly shards?: number;
  readonly heartbeatIntervalMs?: number;
  /** How long an interaction waits for its first answer. Default 3000, as at Discord. */
  readonly answerWithinMs?: number;
  /** How long an interaction's token lives. Default 15 minutes, as at Discord. */
  readonly tokenLifeMs?: number;
  /** False switches the payload rules off (for load tests). Default true. */
  readonly strict?: boolean;
  /** Whether the bot may identify with privileged intents. Default false. */
  readonly privilegedIntents?: boolean;
}

/** The state that the gateway, the REST routes and the controls of one stand-in share. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly guildIds: readonly string[];
  readonly shards: number;
  readonly heartbeatIntervalMs: number;
  readonly answerWithinMs: number;
  readonly tokenLifeMs: number;
  /** Whether payloads are held against the rules; a load run may switch it off. */
  strict: boolean;
  readonly privilegedIntents: boolean;
  readonly registry: Registry;
  readonly interactions: InteractionBook;
  readonly faults: Faults;
  readonly refusals: RecordedRefusal[];
  /** The modals shown, by custom_id, with the message of the component that opened them. */
  readonly modals: Map<string, { readonly data: Json; readonly source: Json | null }>;
  /** Whoever waits for an answer and must be told when the stand-in stops. */
  readonly stopped: Set<(reason: string) => void>;
  /** The files that can be fetched, by path. */
  readonly files: Map<string, Upload>;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
}

/** A fresh world for the options. */
export function createWorld(options: StandinOptions): World {
  const applicationId = snowflake();
  const { guilds = 1 } = options;
  const guildIds = typeof guilds === "number" ? Array.from({ length: guilds }, () => snowflake()) : guilds;
  const answerWithinMs = options.answerWithinMs ?? 3000;
  const tokenLifeMs = options.tokenLifeMs ?? 15 * 60_000;
  return {
    token: options.token ?? `${Buffer.from(applicationId).toString("base64url")}.stand.in`,
    applicationId,
    guildIds,
    shards: options.shards ?? 1,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    answerWithinMs,
    tokenLifeMs,
    strict: options.strict ?? true,
    privilegedIntents: options.privilegedIntents ?? false,
    registry: new Registry(applicationId),
    interactions: new InteractionBook(answerWithinMs, tokenLifeMs),
    faults: new Faults(),
    refusals: [],
    modals: new Map(),
    stopped: new Set(),
    files: new Map(),
    origin: "",
  };
}

/** The bot's own user as Discord sends it. */
export function botUser(world: World): Record<string, unknown> {
  return {
    id: world.applicationId,
    username: "Hedge Desk",
    discriminator: "0000",
    global_name: null,
    avatar: null,
    bot: true,
    verified: true,
    mfa_enabled: false,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
    email: null,
  };
}
