import { isDeepStrictEqual } from "node:util";
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";

type Definition = RESTPostAPIApplicationCommandsJSONBody;

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
  const registered = await registeredCommands(rest, { applicationId, guildId });
  if (sameCommands(registered, definitions)) return false;
  await rest.put(routeOf({ applicationId, guildId }), { body: definitions });
  return true;
}

/** The commands as Discord has them. */
export async function registeredCommands(rest: REST, scope: Scope): Promise<readonly object[]> {
  return (await rest.get(routeOf(scope))) as readonly object[];
}

function routeOf({ applicationId, guildId }: Scope) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/**
 * What registering would change, a line for each command: added, changed with the parts that differ, removed.
 *
 * @example
 * ["+ /minvar", "~ /beta: options.file, options.index", "- /old"]
 */
export function registrationChanges(
  registered: readonly object[],
  definitions: readonly Definition[],
): readonly string[] {
  const global = definitions.some((definition) => definition.contexts !== undefined);
  const keys = global ? OURS : OURS.filter((key) => key !== "contexts" && key !== "integration_types");
  const byNameOf = (commands: readonly object[]) =>
    new Map(commands.map((command) => [nameOf(command), essence(command, keys)]));
  const [theirs, ours] = [byNameOf(registered), byNameOf(definitions)];
  const lines = [...ours].flatMap(([name, command]) => {
    const known = theirs.get(name);
    if (known === undefined) return [`+ /${name}`];
    const parts = differences(known, command);
    return parts.length === 0 ? [] : [`~ /${name}: ${parts.join(", ")}`];
  });
  return [...lines, ...[...theirs.keys()].filter((name) => !ours.has(name)).map((name) => `- /${name}`)];
}

function nameOf(value: unknown): string {
  return String((value as { name?: unknown }).name);
}

/** The parts of a command that differ, options by their names. */
function differences(known: unknown, wanted: unknown, path = ""): readonly string[] {
  if (isDeepStrictEqual(known, wanted)) return [];
  const [left, right] = [entriesOf(known), entriesOf(wanted)];
  if (path.split(".").length > 2 || left === undefined || right === undefined) return [path];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].flatMap((name) =>
    differences(left.get(name), right.get(name), path === "" ? name : `${path}.${name}`),
  );
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (Array.isArray(value) && value.every((item) => typeof item === "object"))
    return new Map(value.map((item) => [nameOf(item), item]));
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

/** What we define of a command; Discord adds ids, versions and defaults of its own to each. */
const OURS: readonly string[] = [
  ...["type", "name", "description", "options", "contexts", "integration_types"],
  ...["default_member_permissions", "required", "choices", "value", "autocomplete", "min_length", "max_length"],
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

/** A definition without what Discord adds and without defaults, which it leaves out, or fills in: false, null, empty texts and lists. */
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
      entry !== "" &&
      !(Array.isArray(entry) && entry.length === 0),
  );
  return Object.fromEntries(kept.map(([key, entry]) => [key, essence(entry, keys)]));
}

function byName(a: unknown, b: unknown): number {
  return nameOf(a).localeCompare(nameOf(b));
}
