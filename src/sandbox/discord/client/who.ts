import type { Json } from "../rules/violation.js";
import { snowflake } from "../snowflake.js";
import type { World } from "../world.js";
import { MEMBER_PERMISSIONS } from "./permissions.js";

/** Who uses the bot, and where. */
export interface Who {
  readonly userId?: string;
  /** The server; null for a direct message with the bot. Default: the bot's first server, else null. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  readonly locale?: string;
  /** The name that is shown. Default "A trader". */
  readonly name?: string;
  /** What the user may do in the server, in decimal digits. Default: what a member may who manages nothing. */
  readonly permissions?: string;
  /** Sends what a Discord client would not let a user send (a stale definition, a disabled button). */
  readonly unchecked?: boolean;
}

/** Who, with every gap filled. */
export interface Present {
  readonly userId: string;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly locale: string;
  readonly name: string;
  readonly permissions: string;
  readonly unchecked: boolean;
}

const USER = "184405311681986560";
const CHANNEL = "772908445358620702";

/** Fills the gaps of a description of a user. */
export function present(world: World, who: Who = {}): Present {
  const home = world.guildIds[0] ?? null;
  return {
    userId: who.userId ?? USER,
    guildId: who.guildId === undefined ? home : who.guildId,
    channelId: who.channelId ?? CHANNEL,
    locale: who.locale ?? "en-US",
    name: who.name ?? "A trader",
    permissions: who.permissions ?? MEMBER_PERMISSIONS,
    unchecked: who.unchecked ?? false,
  };
}

/** The members that every interaction has, whichever its type; `data` and the like are added to it. */
export function envelope(world: World, who: Present, type: number, id: string, token: string): Json {
  const { guildId, userId, channelId, locale, name, permissions } = who;
  const user = {
    id: userId,
    username: `user${userId.slice(-4)}`,
    global_name: name,
    discriminator: "0",
    avatar: null,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  };
  const common = {
    id,
    application_id: world.applicationId,
    type,
    token,
    version: 1,
    channel_id: channelId,
    app_permissions: MEMBER_PERMISSIONS,
    locale,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
  };
  if (guildId === null) {
    return {
      ...common,
      user,
      channel: { id: channelId, type: 1, flags: 0, last_message_id: snowflake(), recipients: [user] },
      context: 1,
      authorizing_integration_owners: { 0: "0" },
    };
  }
  return {
    ...common,
    guild_id: guildId,
    guild: { id: guildId, locale: "en-US", features: [] },
    guild_locale: "en-US",
    member: {
      user,
      roles: [],
      nick: null,
      avatar: null,
      premium_since: null,
      communication_disabled_until: null,
      joined_at: "2024-01-01T00:00:00.000000+00:00",
      pending: false,
      deaf: false,
      mute: false,
      flags: 0,
      permissions,
    },
    channel: {
      id: channelId,
      type: 0,
      guild_id: guildId,
      name: "general",
      flags: 0,
      nsfw: false,
      permissions,
    },
    context: 0,
    authorizing_integration_owners: { 0: guildId },
  };
}
