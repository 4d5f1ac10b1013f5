import type { Upload } from "./body.js";
import { InteractionBook } from "./interactionBook.js";
import type { RecordedRefusal } from "./refusal.js";
import { Registry } from "./registry.js";
import type { Json } from "./rules/violation.js";
import { snowflake } from "./snowflake.js";

/** How a local Discord is set up; everything has a default. */
export interface WorldOptions {
  /** The only token that is let in. */
  readonly token?: string;
  /** Servers the bot is in: how many, or their ids. Default 1. */
  readonly guilds?: number | readonly string[];
  /** How long an interaction waits for its first answer. Default 3000, as at Discord. */
  readonly answerWithinMs?: number;
  /** How long an interaction's token lives. Default 15 minutes, as at Discord. */
  readonly tokenLifeMs?: number;
  /** False switches the payload rules off (for load tests). Default true. */
  readonly strict?: boolean;
}

/** A modal that the bot showed, and the message of the component that opened it. */
interface ShownModal {
  readonly data: Json;
  readonly source: Json | null;
}

/** What one local Discord knows: the state that its routes and its users share. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly guildIds: readonly string[];
  readonly answerWithinMs: number;
  readonly tokenLifeMs: number;
  /** Whether payloads are held against the rules; a load run may switch it off. */
  strict: boolean;
  readonly registry: Registry;
  readonly interactions: InteractionBook;
  readonly refusals: RecordedRefusal[];
  /** The modals shown, by custom_id. */
  readonly modals: Map<string, ShownModal>;
  /** The files that can be fetched, by path. */
  readonly files: Map<string, Upload>;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
}

/** A fresh world for the options. */
export function createWorld(options: WorldOptions): World {
  const applicationId = snowflake();
  const { guilds = 1, answerWithinMs = 3000, tokenLifeMs = 15 * 60_000 } = options;
  return {
    token: options.token ?? `${Buffer.from(applicationId).toString("base64url")}.stand.in`,
    applicationId,
    guildIds: typeof guilds === "number" ? Array.from({ length: guilds }, () => snowflake()) : guilds,
    answerWithinMs,
    tokenLifeMs,
    strict: options.strict ?? true,
    registry: new Registry(applicationId),
    interactions: new InteractionBook(answerWithinMs, tokenLifeMs),
    refusals: [],
    modals: new Map(),
    files: new Map(),
    origin: "",
  };
}

/** The bot's own user as Discord sends it. */
export function botUser(world: World): Json {
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
