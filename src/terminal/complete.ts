import type { Command } from "../command.js";
import type { Option } from "../request/option.js";

/** What could come next, and the part of the line that it would replace: what node's readline wants. */
export type Completion = [readonly string[], string];

/**
 * Completes a command line: command names, then options not yet given, then what an option offers.
 *
 * @example
 * completeLine("/hedge val", commands) // [["value:"], "val"]
 * completeLine("/hedge contract:spi", commands) // [["contract:AP ", ...], "contract:spi"]
 */
export function completeLine(line: string, commands: readonly Command[]): Completion {
  const named = /^\/?([a-z]*)$/.exec(line);
  if (named !== null) {
    const names = commands.map(({ name }) => `/${name} `).filter((name) => name.startsWith(`/${named[1] ?? ""}`));
    return [names, line];
  }
  const command = commands.find(({ name }) => line.replace(/^\//, "").startsWith(`${name} `));
  if (command === undefined) return [[], line];
  const word = /(\S*)$/.exec(line)?.[1] ?? "";
  const [name = "", typed] = word.split(":", 2);
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (typed === undefined) return [openOptions(command, line, word), word];
  if (option === undefined) return [[], word];
  return [valuesOf(option, typed).map((value) => `${name}:${value} `), word];
}

function openOptions({ options }: Command, line: string, word: string): readonly string[] {
  return Object.keys(options)
    .filter((name) => name.startsWith(word) && !line.includes(` ${name}:`))
    .map((name) => `${name}:`);
}

function valuesOf(option: Option, typed: string): readonly string[] {
  if (option.complete !== undefined)
    return option
      .complete(typed)
      .slice(0, 25)
      .map(({ value }) => value);
  const values = option.type === "flag" ? ["true", "false"] : (option.choices ?? []);
  return values.filter((value) => value.startsWith(typed));
}
