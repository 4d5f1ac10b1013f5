import { createInterface } from "node:readline";
import { answerLine } from "../answer.js";
import type { Context } from "../command.js";
import { visiblePortfolios } from "../memory.js";
import { type Completion, completeLine } from "./complete.js";
import { replyText } from "./text.js";

const WELCOME = `Hedge Desk, in this terminal: no DISCORD_TOKEN is set.
Try   /hedge value:10m beta:1.2 price:8000      tab completes, arrow-up repeats, /help explains, ctrl-D leaves.
For Discord: make an application at https://discord.com/developers/applications, copy its bot token into .env (see README.md).
`;

/**
 * Answers command lines typed in a terminal, or piped in, until the input ends.
 *
 * @returns once the input has ended
 */
export async function startChat(context: Context, input = process.stdin, output = process.stdout): Promise<void> {
  const interactive = input.isTTY === true;
  output.on("error", leaveOnClosedPipe);
  if (interactive) output.write(WELCOME);
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: interactive ? "\n> " : "",
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, completion: Completion) => void) => {
      void Promise.resolve(
        completeLine(line, { commands: context.commands, visible: () => visiblePortfolios(context) }),
      ).then((completion) => done(null, completion));
    },
  });
  lines.on("SIGINT", () => lines.close());
  lines.prompt();
  for await (const line of lines) {
    if (/^\s*\/?(exit|quit)\s*$/i.test(line)) break;
    if (line.trim() !== "") {
      const reply = await answerLine(line, context, (error, reference) => {
        process.stderr.write(`fault ${reference}: ${error instanceof Error ? error.stack : String(error)}\n`);
      });
      output.write(`\n${replyText(reply)}\n`);
    }
    lines.prompt();
  }
  if (interactive) output.write("\n");
}

/** The reader of a pipe may stop early, as `head` does: then there is nobody to answer. */
export function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
