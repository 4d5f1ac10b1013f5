import { once } from "node:events";
import { GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { bareBot } from "./bareBot.js";
import { type Standin, startStandin } from "./standin.js";

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin({ heartbeatIntervalMs: 100, guilds: 3 });
});
afterEach(() => standin.close());

function connect(query = "?v=10&encoding=json"): WebSocket {
  return new WebSocket(`${standin.apiUrl.replace("http", "ws").replace("/api", "")}/${query}`);
}

/** Sends the frames one after the other; gives the code with which the stand-in closes. */
async function closedWith(...frames: readonly unknown[]): Promise<number> {
  const socket = connect();
  await once(socket, "open");
  for (const frame of frames) socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  const [code] = await once(socket, "close");
  return code;
}
const identify = (more: object = {}) => ({ op: 2, d: { token: standin.token, intents: 0, ...more } });

describe("close codes", () => {
  it.each([
    ["no JSON", 4002, () => ["{"]],
    ["an unknown opcode", 4001, () => [{ op: 99 }]],
    ["a presence before identifying", 4003, () => [{ op: 3, d: {} }]],
    ["a wrong token", 4004, () => [identify({ token: "wrong" })]],
    ["a second identify", 4005, () => [identify(), identify()]],
    ["no heartbeat", 4009, () => [identify()]],
    ["a shard out of range", 4010, () => [identify({ shard: [1, 1] })]],
    ["unknown intents", 4013, () => [identify({ intents: 2 ** 28 })]],
    ["privileged intents", 4014, () => [identify({ intents: 1 << 15 })]],
    ["too many frames", 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
    ["resuming with a wrong token", 4004, () => [{ op: 6, d: { token: "wrong", session_id: "x", seq: 0 } }]],
  ])("%s: %i", async (_fault, code, frames) => {
    expect(await closedWith(...frames())).toBe(code);
  });
  it("an old version: 4012", async () => {
    expect((await once(connect("?v=9&encoding=json"), "close"))[0]).toBe(4012);
  });
  it("resuming beyond the last event: 4007", async () => {
    const session_id = await sessionId();
    expect(await closedWith({ op: 6, d: { token: standin.token, session_id, seq: 99 } })).toBe(4007);
  });
});

async function sessionId(): Promise<unknown> {
  const socket = connect();
  const frames: { t: string; d: { session_id?: string } }[] = [];
  socket.on("message", (frame) => frames.push(JSON.parse(String(frame))));
  await once(socket, "open");
  socket.send(JSON.stringify(identify()));
  await expect.poll(() => frames.map((frame) => frame.t)).toContain("READY");
  socket.terminate();
  return frames.find((frame) => frame.t === "READY")?.d.session_id;
}

describe("sessions", () => {
  it("an unknown session is answered with op 9", async () => {
    const socket = connect();
    const ops: number[] = [];
    socket.on("message", (frame) => ops.push(JSON.parse(String(frame)).op));
    await once(socket, "open");
    socket.send(JSON.stringify({ op: 6, d: { token: standin.token, session_id: "x", seq: 0 } }));
    await expect.poll(() => ops).toEqual([10, 9]);
    socket.terminate();
  });
  it("servers arrive with the Guilds intent", async () => {
    const client = await bareBot(standin, async () => {}, { intents: [GatewayIntentBits.Guilds] });
    expect(client.guilds.cache.map((guild) => guild.available)).toEqual([true, true, true]);
    await client.destroy();
  });
  it("any dispatch can be sent", async () => {
    const client = await bareBot(standin, async () => {});
    const seen = new Promise((resolve) => client.once("raw" as "debug", resolve));
    standin.raw({ t: "TYPING_START", d: { user_id: "1", channel_id: "2", timestamp: 1 } });
    expect(await seen).toMatchObject({ t: "TYPING_START" });
    await client.destroy();
  });
});
