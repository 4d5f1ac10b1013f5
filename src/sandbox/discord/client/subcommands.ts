import { type Json, json, list, text } from "../rules/violation.js";
import { NotAllowed } from "./notAllowed.js";

const SUB = 1;
const GROUP = 2;

/** The options that a command takes once its sub-command is named, and the type of each step to it. */
interface Chosen {
  readonly options: readonly Json[];
  readonly types: readonly number[];
}

/**
 * Goes from a command into its sub-command: ["save"] of /portfolio.
 *
 * @param unchecked sends also what the definition does not know, as a client with an older one would
 * @throws {@link NotAllowed} for a sub-command that is missing, or that there is not
 */
export function invokedBy(definition: Json | undefined, steps: readonly string[], unchecked: boolean): Chosen {
  let node = definition ?? {};
  const checked = definition !== undefined && !unchecked;
  const types = steps.map((step, depth) => {
    const next = subcommands(node).find((option) => option.name === step);
    if (checked && !next)
      throw new NotAllowed(
        wordsFor([text(definition.name), ...steps.slice(0, depth)].join(" "), step, subcommands(node)),
      );
    node = json(next);
    return Number(next?.type ?? (depth === steps.length - 1 ? SUB : GROUP));
  });
  const open = subcommands(node);
  if (checked && open.length > 0) throw new NotAllowed(missing([text(definition.name), ...steps].join(" "), open));
  return { options: list(node.options), types };
}

/** The options as they stand in an interaction: inside the sub-command. */
export function nested(steps: readonly string[], types: readonly number[], options: Json[]): Json[] {
  return steps.reduceRight<Json[]>((inner, name, index) => [{ name, type: types[index], options: inner }], options);
}

/** A command's sub-commands, or groups of them; none for one that is run as it stands. */
export function subcommands(node: Json): Json[] {
  return list(node.options).filter(({ type }) => type === SUB || type === GROUP);
}

/** That a command cannot be run without one of its sub-commands. */
export function missing(name: string, offered: readonly Json[]): string {
  return `/${name} needs one of its sub-commands: ${offered.map((one) => one.name).join(", ")}.`;
}

function wordsFor(name: string, step: string, offered: readonly Json[]): string {
  if (offered.length === 0) return `/${name} has no sub-commands.`;
  return `/${name} has no sub-command ${step}; there are ${offered.map((one) => one.name).join(", ")}.`;
}
