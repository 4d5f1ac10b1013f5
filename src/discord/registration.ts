import { isDeepStrictEqual } from "node:util";
import { type REST, type RESTPostAPIChatInputApplicationCommandsJSONBody, Routes } from "discord.js";

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Where commands are registered: everywhere, or in one server for development. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

/**
 * Registers the commands if what Discord has differs from what we define; writing has a daily limit, reading has not.
 *
 * @returns whether anything was written
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: Scope,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const registered = (await rest.get(route)) as readonly object[];
  if (sameCommands(registered, definitions)) return false;
  await rest.put(route, { body: definitions });
  return true;
}

/** What we define of a command; Discord adds ids, versions and defaults of its own to each. */
const OURS: readonly string[] = [
  ...["type", "name", "description", "options", "contexts", "integration_types"],
  ...["required", "choices", "value", "autocomplete", "min_length", "max_length"],
];

/** Whether Discord's commands say what ours say, in whatever order and with whatever added. */
export function sameCommands(registered: readonly object[], definitions: readonly Definition[]): boolean {
  const global = definitions.some((definition) => definition.contexts !== undefined);
  const keys = global ? OURS : OURS.filter((key) => key !== "contexts" && key !== "integration_types");
  const [theirs, ours] = [registered, definitions].map((commands) =>
    commands.map((command) => essence(command, keys)).sort(byName),
  );
  return isDeepStrictEqual(theirs, ours);
}

/** A definition without what Discord adds and without defaults, which it leaves out: false, null, empty lists. */
function essence(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => essence(item, keys));
    return items.every((item) => typeof item === "number") ? items.sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, entry]) =>
      keys.includes(key) &&
      entry !== null &&
      entry !== undefined &&
      entry !== false &&
      !(Array.isArray(entry) && entry.length === 0),
  );
  return Object.fromEntries(kept.map(([key, entry]) => [key, essence(entry, keys)]));
}

function byName(a: unknown, b: unknown): number {
  const name = (command: unknown) => String((command as { name?: unknown }).name);
  return name(a).localeCompare(name(b));
}
