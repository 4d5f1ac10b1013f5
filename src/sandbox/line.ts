import { basename } from "node:path";
import { readCommandLine } from "../request/commandLine.js";
import { InputError } from "../request/inputError.js";
import { type Json, list } from "./discord/rules/violation.js";
import type { World } from "./discord/world.js";
import { NotAllowed } from "./people.js";
import { SAMPLE_FILE } from "./starters.js";

const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const ATTACHMENT = 11;

/** What an option was given in a line; a file is named, and only the sample can be. */
type LineValue = string | number | boolean | { readonly sample: true };

/**
 * Reads a whole line as a command and its options, as a client would send them.
 *
 * @throws {@link NotAllowed} what no client could send
 */
export function readLine(world: World, line: string): { name: string; options: Readonly<Record<string, LineValue>> } {
  const { name, options } = parsed(line);
  const definition = world.registry.find(name, world.guildIds[0] ?? null);
  if (definition === undefined) throw new NotAllowed(`There is no command /${name}.`);
  const known = list(definition.options);
  const values = Object.entries(options).map(([option, typed]) => {
    const found = known.find((one) => one.name === option);
    if (found === undefined) throw new NotAllowed(`/${name} has no option "${option}".`);
    return [option, given(found, typed)] as const;
  });
  return { name, options: Object.fromEntries(values) };
}

function parsed(line: string) {
  try {
    return readCommandLine(line);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, details, field } = error;
    throw new NotAllowed(
      `That line cannot be read: ${[code.replaceAll("-", " "), details.part ?? field].join(" ").trim()}.`,
    );
  }
}

function given({ type, name }: Json, typed: string): LineValue {
  if (type === BOOLEAN && /^(true|false)$/i.test(typed)) return typed.toLowerCase() === "true";
  if ((type === INTEGER || type === NUMBER) && Number.isFinite(Number(typed))) return Number(typed);
  if (type !== ATTACHMENT) return typed;
  if (typed === SAMPLE_FILE || typed === basename(SAMPLE_FILE)) return { sample: true };
  throw new NotAllowed(`A line can only name ${SAMPLE_FILE}: attach another file to the option "${String(name)}".`);
}
