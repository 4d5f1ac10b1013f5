import { answerLine } from "../../src/answer.js";
import type { Context } from "../../src/command.js";
import { loadCommands } from "../../src/loadCommands.js";
import type { Reply } from "../../src/reply/reply.js";

/** What commands run with in tests: all of them, as loaded from their folder. */
export const context: Context = { commands: await loadCommands(), version: "0.0.0-test" };

/** Answers a command line as every door does; a fault fails the test with its own stack. */
export function ask(line: string): Reply {
  return answerLine(line, context, (error) => {
    throw error;
  });
}
