import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Latencies in milliseconds and the rate reached. */
export interface Measured {
  readonly count: number;
  readonly answered: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/** The stand-in for Discord, in a process of its own so that it does not share the bot's event loop. */
export interface Discord {
  readonly environment: Readonly<Record<string, string>>;
  readonly order: (order: Readonly<Record<string, unknown>>) => Promise<Measured>;
  readonly stop: () => Promise<void>;
}

/** Starts the tests' stand-in, with a bot that is in so many servers, and gives orders to it line by line. */
export async function startDiscord(servers = 1): Promise<Discord> {
  const script = ["--import", "tsx", "test/standin/process.ts", `${servers}`];
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, script);
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout });
  const [first] = await once(lines, "line");
  const { apiUrl, token } = JSON.parse(String(first));
  const waiting = new Map<number, { resolve: (result: Measured) => void; reject: (error: Error) => void }>();
  lines.on("line", (line) => {
    const { id, error, ...result } = JSON.parse(line);
    const order = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) order?.resolve(result);
    else order?.reject(new Error(error));
  });
  let id = 0;
  return {
    environment: { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token },
    order: (order) => {
      id += 1;
      child.stdin.write(`${JSON.stringify({ id, ...order })}\n`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    stop: async () => {
      child.stdin.end();
      await once(child, "close");
    },
  };
}
