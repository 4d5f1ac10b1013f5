import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Json, json } from "../../src/sandbox/discord/rules/violation.js";
import * as commands from "./payloads/commands.js";
import { long } from "./payloads/make.js";
import * as messages from "./payloads/messages.js";
import * as modals from "./payloads/modals.js";
import { type Standin, startStandin } from "./standin.js";

/** A client of a few lines, so that anything can be sent, also what discord.js would never send. */
class RawClient {
  readonly #queue: Json[] = [];
  readonly #socket: WebSocket;
  constructor(private readonly standin: Standin) {
    this.#socket = new WebSocket(`${standin.apiUrl.replace("http", "ws").replace("/api", "")}/?v=10&encoding=json`);
    this.#socket.on("open", () =>
      this.#socket.send(JSON.stringify({ op: 2, d: { token: standin.token, intents: 0 } })),
    );
    this.#socket.on("message", (frame) => {
      const { t, d } = JSON.parse(String(frame));
      if (t === "INTERACTION_CREATE") this.#queue.push(json(d));
    });
  }
  async interaction(): Promise<{ id: string; token: string }> {
    for (;;) {
      const next = this.#queue.shift();
      if (next) return { id: String(next.id), token: String(next.token) };
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  async send(method: string, path: string, body?: unknown, files: readonly string[] = []) {
    const form = new FormData();
    form.set("payload_json", JSON.stringify(body));
    for (const [index, name] of files.entries()) form.set(`files[${index}]`, new Blob(["x"]), name);
    const response = await fetch(`${this.standin.apiUrl}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${this.standin.token}`,
        ...(files.length === 0 && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: files.length > 0 ? form : JSON.stringify(body) }),
    });
    const answer = await response.text();
    return { status: response.status, body: answer === "" ? {} : json(JSON.parse(answer)) };
  }
}

let standin: Standin;
let client: RawClient;
/** Delivers a command; gives where to answer it. The answer as the stand-in saw it is not needed here. */
async function delivered(): Promise<{ callback: string; webhook: string }> {
  standin.command("hedge").catch(() => {});
  const { id, token } = await client.interaction();
  return { callback: `/interactions/${id}/${token}/callback`, webhook: `/webhooks/${standin.applicationId}/${token}` };
}

beforeAll(async () => {
  standin = await startStandin({ answerWithinMs: 500, tokenLifeMs: 1_500 });
  client = new RawClient(standin);
  await standin.ready();
});
afterAll(() => standin.close());

describe("invalid bodies", () => {
  it.each(commands.badCommands)("registering %s", async (_fault, _path, command) => {
    const path = `/applications/${standin.applicationId}/commands`;
    expect(await client.send("PUT", path, [command])).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(await client.send("POST", path, command)).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(standin.registered()).toEqual([]);
  });
  for (const [fault, path, message, about] of messages.badMessages) {
    it(`replying with ${fault}`, async () => {
      const { callback } = await delivered();
      const answer = await client.send("POST", callback, { type: 4, data: message }, about?.files);
      expect(answer).toMatchObject({ status: 400, body: { code: path === "" ? 50006 : 50035 } });
    });
  }
  it.each(modals.badModals)("opening a modal with %s", async (_fault, _path, modal) => {
    const { callback } = await delivered();
    const answer = await client.send("POST", callback, { type: 9, data: modal });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  });
  it("says where the fault is, and records it", async () => {
    const { callback } = await delivered();
    const { body } = await client.send("POST", callback, { type: 4, data: { embeds: [{ title: long(257) }] } });
    expect(body).toMatchObject({
      message: "Invalid Form Body",
      errors: { data: { embeds: { 0: { title: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } } } },
    });
    const recorded = { method: "POST", path: callback, status: 400, code: 50035 };
    expect(standin.refusals.at(-1)).toMatchObject({ ...recorded, violations: [{ path: "data.embeds.0.title" }] });
  });
});

describe("the life of an interaction", () => {
  const hello = { type: 4, data: { content: "hello" } };
  it("accepts one answer and no second", async () => {
    const { callback } = await delivered();
    expect((await client.send("POST", callback, hello)).status).toBe(204);
    expect(await client.send("POST", callback, hello)).toMatchObject({ status: 400, body: { code: 40060 } });
  });
  it("does not know a wrong id or token", async () => {
    const { callback } = await delivered();
    const wrong = callback.replace("/callback", "x/callback");
    expect(await client.send("POST", wrong, hello)).toMatchObject({ status: 404, body: { code: 10062 } });
  });
  it("does not know it any more when the time is over", async () => {
    const { callback } = await delivered();
    await new Promise((resolve) => setTimeout(resolve, 520));
    expect(await client.send("POST", callback, hello)).toMatchObject({ status: 404, body: { code: 10062 } });
  });
  it("has no message before the answer, none after a deletion", async () => {
    const { callback, webhook } = await delivered();
    const original = `${webhook}/messages/@original`;
    expect(await client.send("PATCH", original, { content: "x" })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    await client.send("POST", callback, hello);
    expect(await client.send("GET", original)).toMatchObject({ status: 200, body: { content: "hello" } });
    expect((await client.send("DELETE", original)).status).toBe(204);
    expect(await client.send("PATCH", original, { content: "x" })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });
  it("refuses empty edits and follow-ups", async () => {
    const { callback, webhook } = await delivered();
    await client.send("POST", callback, hello);
    const edited = await client.send("PATCH", `${webhook}/messages/@original`, { content: "" });
    expect(edited).toMatchObject({ status: 400, body: { code: 50006 } });
    expect(await client.send("POST", webhook, {})).toMatchObject({ status: 400, body: { code: 50006 } });
  });
  it("takes files of 10 MiB and none larger", async () => {
    const { callback, webhook } = await delivered();
    await client.send("POST", callback, hello);
    const upload = async (bytes: number) => {
      const form = new FormData();
      form.set("payload_json", JSON.stringify({ content: "file" }));
      form.set("files[0]", new Blob([new Uint8Array(bytes)]), "a.csv");
      const url = `${standin.apiUrl}/v10${webhook}`;
      const response = await fetch(url, { method: "POST", body: form });
      return [response.status, ((await response.json()) as { code?: number }).code];
    };
    expect(await upload(10 * 2 ** 20)).toEqual([200, undefined]);
    expect(await upload(10 * 2 ** 20 + 1)).toEqual([413, 40005]);
  });
  it("ends with its token", async () => {
    const { callback, webhook } = await delivered();
    await client.send("POST", callback, hello);
    await new Promise((resolve) => setTimeout(resolve, 1_520));
    const edited = await client.send("PATCH", `${webhook}/messages/@original`, { content: "x" });
    expect(edited).toMatchObject({ status: 401, body: { code: 50027 } });
  });
});

describe("authorisation and addresses", () => {
  it.each(["/users/@me", "/gateway/bot", "/applications/@me", "/oauth2/applications/@me"])(
    "%s needs the token",
    async (path) => {
      const bare = await fetch(`${standin.apiUrl}/v10${path}`, { headers: { authorization: "Bot wrong" } });
      expect([bare.status, await bare.json()]).toEqual([401, { message: "401: Unauthorized", code: 0 }]);
      expect((await client.send("GET", path)).status).toBe(200);
    },
  );
  it("refuses other applications, servers and paths", async () => {
    const own = `/applications/${standin.applicationId}`;
    expect(await client.send("PUT", "/applications/1/commands", [])).toMatchObject({
      status: 403,
      body: { code: 20012 },
    });
    expect(await client.send("PUT", `${own}/guilds/1/commands`, [])).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
    expect(await client.send("PUT", `${own}/commands`, {})).toMatchObject({ status: 400, body: { code: 50035 } });
    expect((await client.send("GET", "/channels/1")).status).toBe(404);
  });
});
