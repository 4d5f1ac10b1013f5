/** A command as it is registered. */
export interface CommandDefinition {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly OptionDefinition[];
}

/** One of its options. */
export interface OptionDefinition {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
}

/** What can be picked for an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What an option is given: a file is chosen, or the sample. */
export type OptionValue = string | number | boolean | File | { readonly sample: true };

/** Discord's numbers of the types that are not text. */
export const OPTION = { integer: 4, boolean: 5, number: 10, attachment: 11 } as const;
