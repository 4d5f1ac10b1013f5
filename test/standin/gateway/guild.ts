import type { Json } from "../../../src/sandbox/discord/rules/violation.js";
import { snowflake } from "../../../src/sandbox/discord/snowflake.js";
import { botUser, type World } from "../../../src/sandbox/discord/world.js";

/** A small server as Discord sends it to clients with the Guilds intent. */
export function guildCreate(world: World, id: string): Json {
  const everyone = {
    id,
    name: "@everyone",
    permissions: "2248473465835073",
    position: 0,
    color: 0,
    colors: {},
    flags: 0,
  };
  return {
    id,
    name: `Desk ${id.slice(-4)}`,
    icon: null,
    owner_id: "1",
    unavailable: false,
    large: false,
    member_count: 1,
    joined_at: new Date().toISOString(),
    preferred_locale: "en-US",
    roles: [{ ...everyone, hoist: false, managed: false, mentionable: false }],
    channels: [{ id: snowflake(), type: 0, name: "general", position: 0, permission_overwrites: [], nsfw: false }],
    members: [
      { user: botUser(world), roles: [], joined_at: new Date().toISOString(), deaf: false, mute: false, flags: 0 },
    ],
    emojis: [],
    stickers: [],
    features: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
  };
}
