import { type Json, json, list, text } from "./rules/violation.js";
import { snowflake } from "./snowflake.js";

const CHAT_INPUT = 1;
/** How the application may be installed: in servers and by users; commands take it over by default. */
export const INSTALLABLE: readonly number[] = [0, 1];

/** The registered commands, per server and (under "") for everywhere. */
export class Registry {
  readonly #scopes = new Map<string, Json[]>();
  /** How many writes were accepted; each whole replacement counts once. */
  writes = 0;

  constructor(private readonly applicationId: string) {}

  /** The commands of a server, or the global ones. */
  list(guildId = ""): Json[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /** The definition a user in that place would invoke: the server's own one first. */
  find(name: string, guildId: string | null, type = CHAT_INPUT): Json | undefined {
    const reachable = [...(guildId === null ? [] : this.list(guildId)), ...this.list()];
    return reachable.find((command) => command.name === name && command.type === type);
  }

  /** Replaces all commands of a scope; a command of the same name and type keeps its id. */
  replace(definitions: readonly Json[], guildId = ""): Json[] {
    const old = this.list(guildId);
    const stored = definitions.map((definition) => this.#store(definition, old, guildId));
    this.#scopes.set(guildId, stored);
    this.writes += 1;
    return stored;
  }

  /** Adds one command or overwrites the one of its name and type. */
  upsert(definition: Json, guildId = ""): { command: Json; created: boolean } {
    const old = this.list(guildId);
    const command = this.#store(definition, old, guildId);
    const others = old.filter((one) => one.id !== command.id);
    this.#scopes.set(guildId, [...others, command]);
    this.writes += 1;
    return { command, created: others.length === old.length };
  }

  #store(definition: Json, old: readonly Json[], guildId: string): Json {
    const content: Json = { ...defaults(definition, guildId === ""), ...(guildId !== "" && { guild_id: guildId }) };
    const same = old.find((one) => one.name === content.name && one.type === content.type);
    if (same) {
      const { id, application_id, version, ...before } = same;
      const unchanged = JSON.stringify(before) === JSON.stringify(content);
      return { id, application_id, version: unchanged ? version : snowflake(), ...content };
    }
    return { id: snowflake(), application_id: this.applicationId, version: snowflake(), ...content };
  }
}

/** A definition the way Discord answers it: defaults filled in, empty and false members of options left out. */
function defaults(definition: Json, global: boolean): Json {
  const permissions = definition.default_member_permissions ?? null;
  const options = list(definition.options).map(option);
  return {
    default_member_permissions: permissions === null ? null : String(permissions),
    type: definition.type ?? CHAT_INPUT,
    name: definition.name,
    name_localizations: definition.name_localizations ?? null,
    description: text(definition.description),
    description_localizations: definition.description_localizations ?? null,
    ...(global && {
      dm_permission: definition.dm_permission ?? true,
      contexts: definition.contexts ?? null,
      integration_types: definition.integration_types ?? INSTALLABLE,
    }),
    ...(options.length > 0 && { options }),
    nsfw: definition.nsfw ?? false,
  };
}

function option(given: Json): Json {
  const choices = list(given.choices).map((choice) => ({ name_localizations: null, ...choice }));
  const { options, choices: _choices, required, autocomplete, ...rest } = given;
  const set = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  return {
    name_localizations: null,
    description_localizations: null,
    ...Object.fromEntries(set),
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(choices.length > 0 && { choices }),
    ...(list(options).length > 0 && { options: list(options).map(option) }),
  };
}

/** The command without its translations, as Discord lists it unless they are asked for. */
export function withoutTranslations(node: Json): Json {
  const { name_localizations, description_localizations, ...rest } = node;
  const inner = (name: string) =>
    Array.isArray(rest[name]) ? { [name]: list(rest[name]).map((child) => withoutTranslations(json(child))) } : {};
  return { ...rest, ...inner("options"), ...inner("choices") };
}
