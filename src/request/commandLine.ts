import { InputError } from "./inputError.js";

/** A command as typed: its name and the text of each option. */
export interface CommandLine {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** One word, or two for a command of a group: what follows a first word and is no option. */
const NAME = /^\s*\/?(?<name>[\p{L}\p{N}_-]{1,32}(?:[^\S\n]+[a-z]{1,32}(?=\s+[a-z][a-z0-9_]{0,31}:|\s*$))?)(?=\s|$)/iu;
const OPTION_START = /^(?<option>[a-z][a-z0-9_]{0,31}):/i;
const NEXT_OPTION = /\s(?=[a-z][a-z0-9_]{0,31}:)/i;
const MAX_LINE = 8000;

/**
 * Reads `/hedge value:10m beta:1.2 holdings:"BHP 25% 1.1, cash 75% 0"` into the command's name and options.
 *
 * A quoted value may hold anything, with `\"` and `\\`; an unquoted one runs until the next `option:`.
 *
 * @throws {@link InputError} `unknown-command` without a name, `stray-text` before the first option, `repeated-option`
 * @example
 * readCommandLine("/beta holdings:BHP 25% 1.1, cash 75% 0 value:10m").options.holdings // "BHP 25% 1.1, cash 75% 0"
 */
export function readCommandLine(line: string): CommandLine {
  if (line.length > MAX_LINE) throw new InputError("too-long");
  const named = NAME.exec(line);
  const name = named?.groups?.name;
  if (named === null || name === undefined) throw new InputError("unknown-command", { part: line.trim().slice(0, 40) });
  const options: Record<string, string> = {};
  let rest = line.slice(named[0].length).trim();
  while (rest !== "") {
    const option = OPTION_START.exec(rest)?.groups?.option;
    if (option === undefined) throw new InputError("stray-text", { part: rest.slice(0, 40) });
    const key = option.toLowerCase();
    if (Object.hasOwn(options, key)) throw new InputError("repeated-option", {}, key);
    const [value, after] = readValue(rest.slice(option.length + 1));
    options[key] = value;
    rest = after.trimStart();
  }
  return { name: name.toLowerCase().replace(/\s+/g, " "), options };
}

/** The value at the start of a text, and what follows it. */
function readValue(text: string): readonly [string, string] {
  const quoted = /^"((?:[^"\\]|\\.)*)"(?=\s|$)/s.exec(text);
  if (quoted !== null) return [(quoted[1] ?? "").replace(/\\(.)/gs, "$1"), text.slice(quoted[0].length)];
  const next = NEXT_OPTION.exec(text);
  if (next === null) return [text.trim(), ""];
  return [text.slice(0, next.index).trim(), text.slice(next.index)];
}

/**
 * Writes the line that {@link readCommandLine} reads back. Options without a value are left out.
 *
 * @example
 * writeCommandLine("hedge", { value: "A$10000000", beta: "1.2" }) // "/hedge value:A$10000000 beta:1.2"
 */
export function writeCommandLine(name: string, options: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([option, value = ""]) => `${option}:${/[\s"\\]/.test(value) ? quote(value) : value}`);
  return [`/${name}`, ...written].join(" ");
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
