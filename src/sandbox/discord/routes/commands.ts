import { objectOf } from "../body.js";
import { demand, refuse } from "../refusal.js";
import { withoutTranslations } from "../registry.js";
import { commandListViolations, commandViolations, type Scope } from "../rules/command.js";
import { list, unless } from "../rules/violation.js";
import type { World } from "../world.js";
import type { Asked, Route } from "./route.js";

const PATTERN = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;

/** Listing, replacing and adding commands, everywhere or in one server. */
export const commandRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: PATTERN,
    handle: (world, asked) => {
      const { guildId } = place(world, asked);
      const commands = world.registry.list(guildId);
      const full = asked.query.get("with_localizations") === "true";
      return { status: 200, body: full ? commands : commands.map(withoutTranslations) };
    },
  },
  {
    method: "PUT",
    pattern: PATTERN,
    handle: (world, asked) => {
      const { guildId, scope } = place(world, asked);
      const given: unknown = asked.body.json;
      demand(unless(Array.isArray(given), "", "BASE_TYPE_BAD_TYPE", "Only iterables may be used in a ListType"));
      if (world.strict) demand(commandListViolations(list(given), scope));
      return { status: 200, body: world.registry.replace(list(given), guildId) };
    },
  },
  {
    method: "POST",
    pattern: PATTERN,
    handle: (world, asked) => {
      const { guildId, scope } = place(world, asked);
      const given = objectOf(asked.body);
      if (world.strict) demand(commandViolations(given, scope));
      const { command, created } = world.registry.upsert(given, guildId);
      return { status: created ? 201 : 200, body: command };
    },
  },
];

function place(world: World, asked: Asked): { guildId: string; scope: Scope } {
  const [applicationId, guildId] = asked.params;
  if (applicationId !== world.applicationId) throw refuse.otherApplication();
  if (guildId && !world.guildIds.includes(guildId)) throw refuse.missingAccess();
  return guildId ? { guildId, scope: "guild" } : { guildId: "", scope: "global" };
}
