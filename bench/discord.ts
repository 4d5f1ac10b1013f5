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

/** Starts the tests' stand-in and gives orders to it line by line. */
export async function startDiscord(): Promise<Discord> {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, ["--import", "tsx", "test/standin/process.ts"]);
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse(String((await lines.next()).value));
  const { apiUrl, token } = await next();
  let id = 0;
  return {
    environment: { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token },
    order: async (order) => {
      id += 1;
      child.stdin.write(`${JSON.stringify({ id, ...order })}\n`);
      const result = await next();
      if (result.error !== undefined) throw new Error(result.error);
      return result;
    },
    stop: async () => {
      child.stdin.end();
      await once(child, "close");
    },
  };
}
