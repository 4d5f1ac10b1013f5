import { basename } from "node:path";
import { readCommandLine } from "../request/commandLine.js";
import { InputError } from "../request/inputError.js";
import { NotAllowed } from "./discord/client/notAllowed.js";
import { isOffered } from "./discord/client/permissions.js";
import { invokedBy, missing, subcommands } from "./discord/client/subcommands.js";
import type { Present } from "./discord/client/who.js";
import { type Json, text } from "./discord/rules/violation.js";
import type { World } from "./discord/world.js";
import { SAMPLE_FILE } from "./starters.js";

const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const ATTACHMENT = 11;

/** What an option was given in a line; a file is named, and only the sample can be. */
type LineValue = string | number | boolean | { readonly sample: true };

/** A line as a client would send it; the name goes on with the sub-command where there is one. */
interface ReadLine {
  readonly name: string;
  readonly options: Readonly<Record<string, LineValue>>;
}

/**
 * Reads a whole line as a command and its options, as a client would send them.
 *
 * @throws {@link NotAllowed} what no client could send
 * @example
 * readLine(world, who, "/portfolio save name:desk") // { name: "portfolio save", options: { name: "desk" } }
 */
export function readLine(world: World, who: Present, line: string): ReadLine {
  const [root = "", step = ""] = line.trim().replace(/^\//, "").split(/\s+/, 2);
  const definition = world.registry.find(root.toLowerCase(), who.guildId);
  const { guildId, permissions } = who;
  if (definition === undefined || !isOffered(definition, { inServer: guildId !== null, permissions })) {
    throw new NotAllowed(`There is no command /${root.slice(0, 40)}.`);
  }
  const steps = stepsOf(definition, step);
  const known = invokedBy(definition, steps, false).options;
  const name = [text(definition.name), ...steps].join(" ");
  const values = Object.entries(typedOptions(withoutWords(line, steps.length))).map(([option, typed]) => {
    const found = known.find((one) => one.name === option);
    if (found === undefined) throw new NotAllowed(`/${name} has no option "${option}".`);
    return [option, given(found, typed)] as const;
  });
  return { name, options: Object.fromEntries(values) };
}

/** The sub-command that a line names, where the command has any. */
function stepsOf(definition: Json, step: string): readonly string[] {
  const offered = subcommands(definition);
  if (offered.length === 0) return [];
  if (step === "" || step.includes(":")) throw new NotAllowed(missing(text(definition.name), offered));
  return [step.toLowerCase()];
}

/** `/portfolio save name:desk` → `save name:desk`: to those who read options it is a command like another. */
function withoutWords(line: string, words: number): string {
  return line.trim().replace(new RegExp(`^(?:\\S+\\s+){${words}}`), "");
}

function typedOptions(line: string): Readonly<Record<string, string>> {
  try {
    const { name, options } = readCommandLine(line);
    const [, stray] = name.split(" ");
    if (stray !== undefined) throw new NotAllowed(strayWords(stray));
    return options;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new NotAllowed(wordsFor(error));
  }
}

function wordsFor({ code, details, field }: InputError): string {
  if (code === "stray-text") return strayWords(details.part ?? "");
  if (code === "repeated-option") return `The option ${field} is given more than once.`;
  return code === "too-long" ? "That line is too long." : "That line cannot be read.";
}

function strayWords(words: string): string {
  return `"${words}" belongs to no option: write option:value.`;
}

function given({ type, name }: Json, typed: string): LineValue {
  if (type === BOOLEAN && /^(true|false)$/i.test(typed)) return typed.toLowerCase() === "true";
  if ((type === INTEGER || type === NUMBER) && Number.isFinite(Number(typed))) return Number(typed);
  if (type !== ATTACHMENT) return typed;
  if (typed === SAMPLE_FILE || typed === basename(SAMPLE_FILE)) return { sample: true };
  throw new NotAllowed(`A line can only name ${SAMPLE_FILE}: attach another file to the option "${String(name)}".`);
}
