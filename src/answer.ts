import { randomUUID } from "node:crypto";
import { closest } from "./catalogue/closest.js";
import type { Command, Context, RawOptions, View } from "./command.js";
import { refusal } from "./reply/refusal.js";
import { REPLY_DEFAULTS, type Reply } from "./reply/reply.js";
import { readCommandLine, writeCommandLine } from "./request/commandLine.js";
import { InputError } from "./request/inputError.js";
import { type Problem, toProblem } from "./request/problem.js";
import { after, type Soon } from "./request/soon.js";

/** Called with a fault and the reference that the person was given for it. */
export type FaultListener = (error: unknown, reference: string, command: string) => void;

/**
 * Answers one command, whichever door it came through: an answer, a refusal, or, for a fault of ours, a fixed sentence
 * with a reference under which `onFault` has the rest.
 */
export function answer(
  name: string,
  raw: RawOptions,
  context: Context,
  onFault: FaultListener,
  view: View = "answer",
): Soon<Reply> {
  const command = context.commands.find((command) => command.name === name);
  const failed = (error: unknown): Reply => {
    const reference = randomUUID().slice(0, 8);
    onFault(error, reference, name);
    return fault(name, reference);
  };
  try {
    const reply = command === undefined ? renamedCommand(name, raw, context) : command.run(raw, context, view);
    return reply instanceof Promise ? reply.catch(failed) : reply;
  } catch (error) {
    return failed(error);
  }
}

/** A command that does not exist: the nearest one with the same options, where it would answer them. */
function renamedCommand(name: string, raw: RawOptions, context: Context): Soon<Reply> {
  const problem: Problem = { code: "unknown-command", field: "", part: name };
  const [near] = closest(
    name,
    context.commands.map((command) => command.name),
  );
  const command = context.commands.find((command) => command.name === near);
  if (command === undefined || Object.keys(raw).length === 0) return unknownCommand(problem, context.commands);
  const typed = Object.entries(raw).map(
    ([option, value]) => [option, typeof value === "object" ? value.name : String(value)] as const,
  );
  // What changes something is offered, not tried.
  const tried = command.changes ? ({ kind: "answer" } as const) : command.run(raw, context);
  return after<Pick<Reply, "kind">, Reply>(tried, ({ kind }) =>
    kind === "answer"
      ? offering(problem, writeCommandLine(command.name, Object.fromEntries(typed)))
      : unknownCommand(problem, context.commands),
  );
}

/** Answers a command line such as `/hedge value:10m beta:1.2 price:8000`. */
export function answerLine(line: string, context: Context, onFault: FaultListener): Soon<Reply> {
  try {
    const { name, options } = readCommandLine(line);
    const stray = strayWord(name, context.commands);
    if (stray !== undefined) throw new InputError("stray-text", { part: stray });
    return answer(name, options, context, onFault);
  } catch (error) {
    const problem = toProblem(error, "");
    if (problem === undefined) throw error;
    return notReadable(line, problem, context.commands);
  }
}

/** The second word of a name whose first is a command that has no sub-commands: `hedge` in `/help hedge`. */
function strayWord(name: string, commands: readonly Command[]): string | undefined {
  const [first = "", second] = name.split(" ");
  return second !== undefined && commands.some(({ name }) => name === first) ? second : undefined;
}

/** A line that is no command with options: bare words after a command that has one option to take them are offered to it. */
function notReadable(line: string, problem: Problem, commands: readonly Command[]): Reply {
  const [, name = "", rest = ""] = /^\s*\/?([a-z]+)\s*(.*)$/is.exec(line.slice(0, 200)) ?? [];
  const command = commands.find((command) => command.name === name.toLowerCase());
  const [first] = Object.entries(command?.options ?? {});
  if (command === undefined) return unknownCommand(problem, commands);
  const example =
    problem.code === "stray-text" && first !== undefined && !first[1].required
      ? writeCommandLine(command.name, { [first[0]]: rest.trim() })
      : (command.examples[0] ?? "/help");
  return offering(problem, example);
}

/**
 * Answers a line again with some options changed: what a menu, a form or a button under an answer asks for.
 *
 * @param receipt the line that gave the answer
 * @param changes option → text or file; an empty text leaves the option out
 */
export function answerChanged(
  receipt: string,
  changes: RawOptions,
  view: View,
  context: Context,
  onFault: FaultListener,
): Soon<Reply> {
  const { name, options } = readCommandLine(receipt);
  // Who sees it is the presser's affair, whatever anybody's default is.
  const seenBy =
    context.commands.find((command) => command.name === name)?.options.private === undefined ? {} : { private: true };
  const changed = Object.entries<RawOptions[string]>({ ...options, ...changes, ...seenBy }).filter(
    ([, text]) => text !== "",
  );
  return answer(name, Object.fromEntries(changed), context, onFault, view);
}

function unknownCommand(problem: Problem, commands: readonly Command[]): Reply {
  const names = commands.map((command) => command.name);
  const typed = (problem.part ?? "").replace(/^\//, "").toLowerCase();
  const near = closest(typed, names);
  const ofGroup = commands.filter(({ name }) => name.startsWith(`${typed.split(" ", 1)[0]} `));
  const nearest = commands.find((command) => typed.includes(" ") && near.includes(command.name));
  const single = commands.find((command) => near.includes(command.name));
  if (nearest === undefined && ofGroup.length > 0) return offering(problem, ...ofGroup.map(exampleOf));
  return offering(problem, exampleOf(nearest ?? single));
}

function exampleOf(command: Command | undefined): string {
  return command?.examples[0] ?? "/help";
}

function offering(problem: Problem, ...examples: readonly string[]): Reply {
  const refused = refusal({ name: "", options: {}, examples: [], changes: false, raw: {}, problems: [problem] });
  return { ...refused, receipt: examples[0] ?? "/help", sections: [{ heading: "Try", commands: examples }] };
}

/** What a person is told of a fault: never the error itself. */
function fault(command: string, reference: string): Reply {
  return {
    ...REPLY_DEFAULTS,
    command,
    kind: "fault",
    title: "Something went wrong on our side",
    tone: "problem",
    summary: [`Nothing was lost. If it happens again, tell whoever runs the bot this reference: ${reference}.`],
    sections: [],
    facts: {},
    receipt: `/${command}`,
    code: "fault",
    field: "",
    private: true,
  };
}
