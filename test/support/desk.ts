import { fileAnalyst } from "../../src/analysis/analyst.js";
import { answerLine } from "../../src/answer.js";
import type { Context } from "../../src/command.js";
import { loadCommands } from "../../src/loadCommands.js";
import type { Reply } from "../../src/reply/reply.js";
import type { Soon } from "../../src/request/soon.js";
import { fileOnDisk } from "../../src/terminal/fileOnDisk.js";

/** What commands run with in tests: all of them, as loaded from their folder. */
export const context: Context = {
  commands: await loadCommands(),
  version: "0.0.0-test",
  analyst: fileAnalyst(),
  newSeed: () => "fresh",
  open: fileOnDisk,
};

/** Answers a command line as every door does; a fault fails the test with its own stack. */
export function ask(line: string): Reply {
  return now(answering(line));
}

/** Answers a command line that is about a file. */
export async function askFile(line: string): Promise<Reply> {
  return answering(line);
}

function answering(line: string): Soon<Reply> {
  return answerLine(line, context, (error) => {
    throw error;
  });
}

/** What has nothing to wait for. */
export function now<Value>(value: Soon<Value>): Value {
  if (value instanceof Promise) throw new Error("this waits for a file");
  return value;
}
