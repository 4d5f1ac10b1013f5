import { randomUUID } from "node:crypto";
import { closest } from "./catalogue/closest.js";
import type { Command, Context, RawOptions } from "./command.js";
import { refusal } from "./reply/refusal.js";
import { CAVEATS_HEADING, type Reply } from "./reply/reply.js";
import { readCommandLine } from "./request/commandLine.js";
import { type Problem, toProblem } from "./request/problem.js";

/** Called with a fault and the reference that the person was given for it. */
export type FaultListener = (error: unknown, reference: string, command: string) => void;

/**
 * Answers one command, whichever door it came through: an answer, a refusal, or, for a fault of ours, a fixed sentence
 * with a reference under which `onFault` has the rest.
 */
export function answer(name: string, raw: RawOptions, context: Context, onFault: FaultListener): Reply {
  const command = context.commands.find((command) => command.name === name);
  if (command === undefined)
    return unknownCommand({ code: "unknown-command", field: "", part: name }, context.commands);
  try {
    return command.run(raw, context);
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    onFault(error, reference, name);
    return fault(name, reference);
  }
}

/** Answers a command line such as `/hedge value:10m beta:1.2 price:8000`. */
export function answerLine(line: string, context: Context, onFault: FaultListener): Reply {
  try {
    const { name, options } = readCommandLine(line);
    return answer(name, options, context, onFault);
  } catch (error) {
    const problem = toProblem(error, "");
    if (problem === undefined) throw error;
    return unknownCommand(problem, context.commands);
  }
}

function unknownCommand(problem: Problem, commands: readonly Command[]): Reply {
  const names = commands.map((command) => command.name);
  const near = closest((problem.part ?? "").replace(/^\//, "").toLowerCase(), names);
  const [nearest] = commands.filter((command) => near.includes(command.name));
  const example = nearest?.examples[0] ?? "/help";
  const refused = refusal({ name: "", options: {}, raw: {}, problems: [problem] });
  return { ...refused, receipt: example, sections: [{ heading: "Try", commands: [example] }] };
}

/** What a person is told of a fault: never the error itself. */
function fault(command: string, reference: string): Reply {
  return {
    command,
    kind: "fault",
    title: "Something went wrong on our side",
    tone: "problem",
    summary: [`Nothing was lost. If it happens again, tell whoever runs the bot this reference: ${reference}.`],
    sections: [],
    caveats: [],
    caveatsHeading: CAVEATS_HEADING,
    facts: {},
    receipt: `/${command}`,
    code: "fault",
    field: "",
    private: true,
  };
}
