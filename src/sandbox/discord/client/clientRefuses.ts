import { type Json, json, list, text } from "../rules/violation.js";
import { NotAllowed } from "./notAllowed.js";
import type { Focus, OptionValues } from "./options.js";
import { isOffered } from "./permissions.js";
import type { Present } from "./who.js";

/** A command, or one of its sub-commands, as it is invoked. */
export interface Invoked {
  readonly definition: Json;
  /** "hedge", or "portfolio save". */
  readonly name: string;
  readonly options: readonly Json[];
}

/**
 * Sees to it that Discord's own client would let a user send these options.
 *
 * @throws {@link NotAllowed}
 */
export function clientRefuses(invoked: Invoked, values: OptionValues, who: Present, focus?: Focus): void {
  const { definition, name, options } = invoked;
  const { guildId, permissions } = who;
  if (!isOffered(definition, { inServer: guildId !== null, permissions })) {
    throw new NotAllowed(`Discord does not offer you /${name} here.`);
  }
  for (const option of Object.keys(values)) {
    if (!options.some((one) => one.name === option)) throw new NotAllowed(`/${name} has no option "${option}".`);
  }
  if (focus) {
    const typed = options.find((one) => one.name === focus.name);
    if (typed?.autocomplete !== true) throw new NotAllowed(`The option ${focus.name} has no autocomplete.`);
  }
  for (const option of options) {
    const value = values[text(option.name)];
    const missing = value === undefined && option.required === true && !focus;
    const complaint = missing ? "is required" : value === undefined ? undefined : misfit(option, value);
    if (complaint) throw new NotAllowed(`${option.name} ${complaint}.`);
  }
}

/** What an option of a type takes, in words, and whether a value is that. */
const FITS: Readonly<Record<number, readonly [takes: string, fits: (value: unknown) => boolean]>> = {
  3: ["text", (value) => typeof value === "string"],
  4: ["a whole number", (value) => Number.isSafeInteger(value)],
  5: ["True or False", (value) => typeof value === "boolean"],
  10: ["a number", (value) => typeof value === "number" && Math.abs(value) <= 2 ** 53],
  11: ["a file", (value) => typeof value === "object"],
};

function misfit(option: Json, value: unknown): string | undefined {
  const [takes, fits] = FITS[Number(option.type)] ?? [];
  if (fits && !fits(value)) return `takes ${takes}, not ${JSON.stringify(value)}`;
  const choices = list(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    return `only takes its choices: ${choices.map(({ name }) => name).join(", ")}`;
  }
  return typeof value === "string" ? misfitLength(option, value.length) : misfitSize(option, Number(value));
}

/** Discord takes 6,000 characters where a definition says nothing. */
const MAX_LENGTH = 6000;

function misfitLength(option: Json, length: number): string | undefined {
  const { min_length: least = 0, max_length: most = MAX_LENGTH } = json(option);
  if (length < Number(least)) return `is shorter than the ${least} characters that Discord asks for`;
  return length > Number(most) ? `is longer than the ${most} characters that Discord takes` : undefined;
}

function misfitSize({ min_value: least, max_value: most }: Json, size: number): string | undefined {
  if (typeof least === "number" && size < least) return `is below ${least}, the least that Discord takes`;
  return typeof most === "number" && size > most ? `is above ${most}, the most that Discord takes` : undefined;
}
