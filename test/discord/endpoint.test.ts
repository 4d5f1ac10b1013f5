import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import type { APIInteraction } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEndpoint, type Endpoint } from "../../src/discord/endpoint.js";
import type { SendFirst } from "../../src/discord/inlineAnswers.js";
import { signatureCheck } from "../../src/discord/signature.js";
import { memoryLog } from "../support/log.js";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const hexKey = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
const stranger = generateKeyPairSync("ed25519").privateKey;
const now = () => Math.floor(Date.now() / 1000);

function headers(body: string, { key = privateKey, time = `${now()}` } = {}): Record<string, string> {
  const signature = sign(null, Buffer.from(`${time}${body}`), key).toString("hex");
  return { "x-signature-ed25519": signature, "x-signature-timestamp": time, "content-type": "application/json" };
}

describe("a signature", () => {
  const isSigned = signatureCheck(hexKey);
  const signed = (body: string, more: Parameters<typeof headers>[1] = {}) => {
    const given = headers(body, more);
    return {
      signature: given["x-signature-ed25519"],
      timestamp: given["x-signature-timestamp"],
      body: Buffer.from(body),
    };
  };

  it("holds for the time and the body that were signed, up to five minutes", async () => {
    expect(await isSigned(signed("{}"), now())).toBe("signed");
    expect(await isSigned(signed("{}", { time: `${now() - 290}` }), now())).toBe("signed");
    expect(await isSigned(signed("{}", { time: `${now() - 310}` }), now())).toBe("stale");
    expect(await isSigned(signed("{}", { time: `${now() + 310}` }), now())).toBe("stale");
  });

  it("does not hold for another body, time or key, nor when it is missing or no signature", async () => {
    const good = signed("{}");
    expect(await isSigned({ ...good, body: Buffer.from("{ }") }, now())).toBe("forged");
    expect(await isSigned({ ...good, timestamp: `${now() - 1}` }, now())).toBe("forged");
    expect(await isSigned(signed("{}", { key: stranger }), now())).toBe("forged");
    for (const signature of [undefined, "", "00", "zz".repeat(64), "00".repeat(64)])
      expect(await isSigned({ ...good, signature }, now())).toBe("forged");
    for (const timestamp of [undefined, "", "-1", "1e3", "9".repeat(30)])
      expect(await isSigned({ ...good, timestamp }, now())).toBe("forged");
  });

  it("of a key that is none cannot be checked", () => {
    expect(() => signatureCheck("00")).toThrow();
  });
});

describe("the endpoint", () => {
  let endpoint: Endpoint;
  let url: string;
  const received: APIInteraction[] = [];
  let answer: (interaction: APIInteraction, send: SendFirst) => void = (_, send) => void send({ type: 4 });
  beforeAll(async () => {
    const receive = (interaction: APIInteraction, send: SendFirst) => {
      received.push(interaction);
      answer(interaction, send);
      return () => {};
    };
    endpoint = createEndpoint({ isSigned: signatureCheck(hexKey), receive, log: memoryLog([]).log });
    endpoint.server.listen(0, "127.0.0.1");
    await once(endpoint.server, "listening");
    url = `http://127.0.0.1:${(endpoint.server.address() as AddressInfo).port}`;
  });
  afterAll(() => endpoint.drain());

  let count = 0;
  const interaction = () => {
    count += 1;
    return JSON.stringify({ id: `${count}`, type: 2, data: {} });
  };
  const post = (body: string, more: Parameters<typeof headers>[1] = {}) =>
    fetch(`${url}/interactions`, { method: "POST", headers: headers(body, more), body });

  it("answers PING", async () => {
    const response = await post('{"id":"1","type":1}');
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
      200,
      "application/json",
      { type: 1 },
    ]);
  });

  it("sends the first answer in the response, or says that it comes elsewhere", async () => {
    const inline = await post(interaction());
    expect([inline.status, await inline.json()]).toEqual([200, { type: 4 }]);
    answer = (_, send) => void send("elsewhere");
    expect((await post(interaction())).status).toBe(202);
    answer = (_, send) => void send({ type: 4 });
  });

  it("takes an interaction once", async () => {
    const body = interaction();
    expect((await post(body)).status).toBe(200);
    expect((await post(body)).status).toBe(401);
  });

  it("is alive from the start and ready when it was opened", async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    endpoint.open();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it.each([
    ["GET /interactions", 405, { method: "GET" }, "/interactions"],
    ["another path", 404, { method: "POST" }, "/api/interactions"],
    ["nothing signed", 401, { method: "POST", body: "{}" }, "/interactions"],
  ])("refuses %s with %d", async (_, status, init, path) => {
    expect((await fetch(`${url}${path}`, init)).status).toBe(status);
  });

  it("refuses what is signed and is no interaction", async () => {
    for (const body of ["", "null", "[]", "{", '{"type":2}', '"x"']) expect((await post(body)).status).toBe(400);
  });

  it("accepts none of 10,000 tampered, stale, replayed, oversized or cut requests, and goes on", {
    timeout: 120_000,
  }, async () => {
    const before = received.length;
    const taken = interaction();
    await post(taken);
    const large = "x".repeat(1_100_000);
    const spoilt: readonly (() => Promise<number>)[] = [
      async () => (await post(interaction(), { key: stranger })).status,
      async () => (await post(interaction(), { time: `${now() - 1000}` })).status,
      async () => (await post(taken)).status,
      async () => {
        const body = interaction();
        const init = { method: "POST", headers: headers(body), body: body.replace("2", "3") };
        return (await fetch(`${url}/interactions`, init)).status;
      },
      async () => {
        const body = interaction();
        const changed = { ...headers(body), "x-signature-ed25519": flipped(headers(body)["x-signature-ed25519"]) };
        return (await fetch(`${url}/interactions`, { method: "POST", headers: changed, body })).status;
      },
      () => cut(Number(new URL(url).port)),
    ];
    const statuses = new Map<number, number>();
    for (let round = 0; round < 10_000 / (50 * spoilt.length); round += 1) {
      const wave = Array.from({ length: 50 }, () => spoilt.map((send) => send())).flat();
      for (const status of await Promise.all(wave)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    for (let at = 0; at < 20; at += 1)
      expect(
        await post(large).then(
          ({ status }) => status,
          () => 413,
        ),
      ).toBe(413);
    expect([...statuses.keys()].sort()).toEqual([0, 401]);
    expect([...statuses.values()].reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(10_000);
    expect(received.length).toBe(before + 1);
    expect((await post(interaction())).status).toBe(200);
  });
});

/** A signature with one bit of its last byte changed. */
function flipped(signature = ""): string {
  const bytes = Buffer.from(signature, "hex");
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  return bytes.toString("hex");
}

/** A request whose body ends before its promised length. Gives 0: there is no answer to it. */
function cut(port: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write("POST /interactions HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{", () => socket.destroy());
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(0));
  });
}
