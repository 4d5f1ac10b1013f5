import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { makeKeys } from "../src/sandbox/keys.js";
import { startStandin } from "../test/standin/standin.js";

/** What an HTTP endpoint does with /hedge. */
export interface HttpFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly unanswered: number;
}

const RATE = 200;
const SECONDS = 8;
const AT_ONCE = 32;
const BURST = 12_000;

const keys = makeKeys();
let count = 0;

/** A signed /hedge of a person's, as Discord sends it; signed before it is timed. */
function signed() {
  count += 1;
  const id = `${10n ** 18n + BigInt(count)}`;
  const user = { id: `${2n * 10n ** 18n + BigInt(count % 500)}`, username: "bench", discriminator: "0", avatar: null };
  const body = JSON.stringify({
    id,
    application_id: "1000000000000000000",
    token: "t".repeat(200),
    version: 1,
    type: 2,
    channel_id: "1000000000000000001",
    user,
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
    context: 1,
    data: {
      id: "1000000000000000002",
      name: "hedge",
      type: 1,
      options: [
        { name: "value", type: 3, value: `A$${10_000_000 + (count % 1000)}` },
        { name: "beta", type: 3, value: "1.2" },
        { name: "price", type: 3, value: "8000" },
      ],
    },
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-signature-timestamp": timestamp,
    "x-signature-ed25519": keys.signature(timestamp, body),
  };
  return { body, headers };
}

function send(port: number, agent: Agent, { body, headers }: ReturnType<typeof signed>): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path: "/interactions", method: "POST", agent, headers };
    const outgoing = request(options, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    outgoing.on("error", reject).end(body);
  });
}

/** Latency at 200 a second, then the most a second with 32 unanswered at a time. */
export async function measureHttp(script: string, args: readonly string[], port: number): Promise<HttpFigures> {
  const discord = await startStandin({ strict: false });
  const bot = spawn(process.execPath, [script, ...args], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: keys.publicKey,
      HOST: "127.0.0.1",
      PORT: `${port}`,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await reachable(port);
    const agent = new Agent({ keepAlive: true, maxSockets: 256 });
    await Promise.all(Array.from({ length: 200 }, () => send(port, agent, signed())));
    const times: number[] = [];
    let unanswered = 0;
    const timed = async (ready: ReturnType<typeof signed>) => {
      const started = performance.now();
      const status = await send(port, agent, ready).catch(() => 0);
      if (status === 200) times.push(performance.now() - started);
      else unanswered += 1;
    };
    const all: Promise<void>[] = [];
    const begun = performance.now();
    for (let at = 0; at < RATE * SECONDS; at += 1) {
      const ready = signed();
      await pause(Math.max(0, begun + (at * 1000) / RATE - performance.now()));
      all.push(timed(ready));
    }
    await Promise.all(all);
    times.sort((a, b) => a - b);
    const [p50Ms = 0, p99Ms = 0] = [0.5, 0.99].map((share) => times[Math.floor(share * times.length)]);
    const queue = Array.from({ length: BURST }, signed);
    const started = performance.now();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) await timed(next);
      }),
    );
    return { p50Ms, p99Ms, perSecond: BURST / ((performance.now() - started) / 1000), unanswered };
  } finally {
    bot.kill("SIGTERM");
    await once(bot, "exit");
    await discord.close();
  }
}

async function reachable(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
    if (status === 200) return;
    await pause(50);
  }
  throw new Error("the endpoint did not become ready");
}
