import type { Command } from "../command.js";
import type { Option } from "../request/option.js";
import { after, type Soon } from "../request/soon.js";
import type { Which } from "../store/store.js";

/** What lines are completed from: the commands, and the saved portfolios. */
interface Completing {
  readonly commands: readonly Command[];
  readonly visible: () => Promise<readonly Which[]>;
}

/** What could come next, and the part of the line that it would replace: what node's readline wants. */
export type Completion = [string[], string];

/**
 * Completes a command line: command names, then options not yet given, then what an option offers.
 *
 * @example
 * completeLine("/hedge val", { commands, visible }) // [["value:"], "val"]
 * completeLine("/hedge contract:spi", { commands, visible }) // [["contract:AP ", ...], "contract:spi"]
 */
export function completeLine(line: string, { commands, visible }: Completing): Soon<Completion> {
  const command = commands.find(({ name }) => line.replace(/^\//, "").startsWith(`${name} `));
  if (command === undefined) {
    const names = commands.map(({ name }) => `/${name} `);
    return [names.filter((name) => name.startsWith(`/${line.replace(/^\//, "")}`)), line];
  }
  const word = /(\S*)$/.exec(line)?.[1] ?? "";
  const [name = "", typed] = word.split(":", 2);
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (typed === undefined) return [openOptions(command, line, word), word];
  if (option === undefined) return [[], word];
  return after(valuesOf(option, typed, visible), (values) => [values.map((value) => `${name}:${value} `), word]);
}

function openOptions({ options }: Command, line: string, word: string): string[] {
  return Object.keys(options)
    .filter((name) => name.startsWith(word) && !line.includes(` ${name}:`))
    .map((name) => `${name}:`);
}

function valuesOf(option: Option, typed: string, visible: Completing["visible"]): Soon<readonly string[]> {
  if (option.complete !== undefined)
    return after(option.complete(typed, visible), (choices) => choices.slice(0, 25).map(({ value }) => value));
  const values = option.type === "flag" ? ["true", "false"] : (option.choices ?? []);
  return values.filter((value) => value.startsWith(typed));
}
