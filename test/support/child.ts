import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A process that runs a script of the tests, and what it has printed, line by line. */
export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly lines: readonly string[];
  /** What it wrote to its error output. */
  readonly errors: () => string;
  /** Waits until it has printed so many lines; fails when it ends before. */
  readonly printed: (count: number) => Promise<void>;
  /** The code that it ended with, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a TypeScript file of the tests with arguments; `uid` is the user that it runs as. */
export function startChild(script: URL, args: readonly string[], uid?: number): Child {
  const as = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(script), ...args], as);
  const lines: string[] = [];
  let text = "";
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  child.stdout.on("data", (chunk) => {
    text += String(chunk);
    const whole = text.split("\n");
    text = whole.pop() ?? "";
    lines.push(...whole);
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  const printed = async (count: number): Promise<void> => {
    while (lines.length < count) {
      const result = await Promise.race([new Promise((next) => child.stdout.once("data", next)), ended]);
      if ((typeof result === "number" || typeof result === "string") && lines.length < count)
        throw new Error(`ended with ${result} after ${lines.length} lines: ${errors}`);
    }
  };
  return { process: child, lines, errors: () => errors, printed, ended };
}
