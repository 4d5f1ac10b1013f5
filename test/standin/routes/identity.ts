import { INSTALLABLE } from "../../../src/sandbox/discord/registry.js";
import type { Route } from "../../../src/sandbox/discord/routes/route.js";
import { botUser } from "../../../src/sandbox/discord/world.js";
import type { StandinWorld } from "../world.js";

const get = (pattern: RegExp, body: (world: StandinWorld) => unknown, open = false): Route<StandinWorld> => ({
  method: "GET",
  pattern,
  open,
  handle: (world) => ({ status: 200, body: body(world) }),
});

/** Where the gateway is, and who the bot is. */
export const identityRoutes: readonly Route<StandinWorld>[] = [
  get(/^\/gateway$/, (world) => ({ url: socketUrl(world) }), true),
  get(/^\/gateway\/bot$/, (world) => ({
    url: socketUrl(world),
    shards: world.shards,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  })),
  get(/^\/users\/@me$/, botUser),
  get(/^(?:\/oauth2)?\/applications\/@me$/, application),
];

/** The address a client connects its websocket to. */
export function socketUrl(world: StandinWorld): string {
  return world.origin.replace("http://", "ws://");
}

function application(world: StandinWorld) {
  return {
    id: world.applicationId,
    name: "Hedge Desk",
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    bot: botUser(world),
    verify_key: "0".repeat(64),
    flags: 0,
    owner: { id: "1", username: "owner", discriminator: "0", avatar: null, global_name: null },
    team: null,
    approximate_guild_count: world.guildIds.length,
    interactions_endpoint_url: null,
    integration_types_config: Object.fromEntries(INSTALLABLE.map((type) => [type, {}])),
  };
}
