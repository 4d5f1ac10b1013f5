/** A command as it is registered, or one of its sub-commands. */
export interface CommandDefinition {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly OptionDefinition[];
  readonly contexts?: readonly number[] | null;
  readonly guild_id?: string;
  readonly default_member_permissions?: string | null;
}

/** One of its options, or a sub-command, which has options of its own. */
export interface OptionDefinition {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly OptionDefinition[];
}

/** What can be picked for an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What an option is given: a file is chosen, or the sample. */
export type OptionValue = string | number | boolean | File | { readonly sample: true };

/** What a command's options are given, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Discord's numbers of the types that are not text. */
export const OPTION = { subcommand: 1, integer: 4, boolean: 5, number: 10, attachment: 11 } as const;

/**
 * What Discord lists of a command: itself, or each of its sub-commands.
 *
 * @example
 * runnable({ name: "portfolio", description: "…", options: [{ type: 1, name: "save", … }] }) // [{ name: "portfolio save", … }]
 */
export function runnable(command: CommandDefinition): readonly CommandDefinition[] {
  const inner = (command.options ?? []).filter(({ type }) => type === OPTION.subcommand);
  if (inner.length === 0) return [command];
  return inner.map(({ name, description, options = [] }) => ({
    name: `${command.name} ${name}`,
    description,
    options,
  }));
}
