import { connect as open, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { HttpBot } from "../../src/discord/httpBot.js";
import { type Connected, connect } from "../support/bot.js";
import { SEED } from "./hostile.js";
import { HEDGE, HEDGED, troubles, WARN, wordsOf } from "./support.js";

const MANY = 1_000;
const REQUEST = "POST /interactions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
const SIGNED = `x-signature-ed25519: ${"0".repeat(128)}\r\nx-signature-timestamp: 1\r\n`;

/** What a caller sends; `stays` leaves the connection open and silent, `half` ends only its own side. */
interface Garbage {
  readonly parts: readonly string[];
  readonly then: "stays" | "half" | "ends" | "breaks";
}

const then = fc.constantFrom<Garbage["then"]>("stays", "half", "ends", "breaks");
const garbage: fc.Arbitrary<Garbage> = fc.record({
  parts: fc.oneof(
    // Headers that come a few bytes at a time and never end.
    fc.nat(REQUEST.length).map((at) => [REQUEST.slice(0, at), "x-a: 1\r\n", "x-b: "]),
    // A body of another length than promised.
    fc
      .tuple(
        fc.constantFrom("0", "1", "5", "100", "1048576", "1048577", "99999999999999", "-1", "1e3", "a", "5, 6"),
        fc.string({ maxLength: 50 }),
      )
      .map(([length, body]) => [`${REQUEST}${SIGNED}content-length: ${length}\r\n\r\n`, body]),
    // Chunks that are none, and both at once.
    fc
      .constantFrom("5\r\nhello\r\n0\r\n\r\n", "ffffffffff\r\nx", "z\r\n", "0\r\nx: y\r\n\r\n")
      .map((chunks) => [`${REQUEST}${SIGNED}transfer-encoding: chunked\r\n\r\n`, chunks]),
    fc.constant([`${REQUEST}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`]),
    // One request right after the other.
    fc.integer({ min: 2, max: 20 }).map((count) => [`${REQUEST}${SIGNED}content-length: 2\r\n\r\n{}`.repeat(count)]),
    fc.integer({ min: 2, max: 20 }).map((count) => ["GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n".repeat(count)]),
    // Anything else.
    fc
      .constantFrom(
        "\u0000",
        "\r\n\r\n",
        "GET",
        "GET  HTTP/9.9\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000",
        `GET /${"a".repeat(20_000)} HTTP/1.1\r\n\r\n`,
        "POST http://[ HTTP/1.1\r\nhost: x\r\n\r\n",
        "CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
        `${REQUEST}${"x-h: 1\r\n".repeat(3_000)}\r\n`,
      )
      .map((text) => [text]),
    fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 3 }),
  ),
  then,
});

let connected: Connected;
const sockets: Socket[] = [];
beforeAll(async () => {
  connected = await connect({ door: "http" });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await connected.end();
});

async function send(port: number, { parts, then }: Garbage): Promise<void> {
  const socket = open({ port, host: "127.0.0.1", allowHalfOpen: true });
  sockets.push(socket);
  socket.on("error", () => {});
  socket.resume();
  for (const part of parts) {
    socket.write(part);
    await pause(20);
  }
  if (then === "breaks") socket.destroy();
  if (then === "ends") socket.end(() => socket.destroy());
  if (then === "half") socket.end();
}

it(`stands ${MANY} connections of garbage at once, and answers Discord meanwhile and after`, {
  timeout: 60_000,
}, async () => {
  const { port } = connected.bot as HttpBot;
  const answers = async () => {
    const { message, elapsedMs } = await connected.discord.command("hedge", HEDGE);
    expect(wordsOf(message)).toContain(HEDGED);
    expect(elapsedMs).toBeLessThan(3_000);
  };
  process.stdout.write(`garbage: seed ${SEED}\n`);
  const sent = Promise.all(fc.sample(garbage, { seed: SEED, numRuns: MANY }).map((one) => send(port, one)));
  for (let at = 0; at < 20; at += 1) await answers();
  await sent;
  expect(sockets.length).toBe(MANY);
  await answers();
  // Whoever may call may not fill the log.
  expect(troubles(connected.logged, [], WARN)).toEqual([]);
  expect(connected.discord.refusals).toEqual([]);
});
