import { createServer } from "node:http";
import { type AddressInfo, createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { act, type Heard, listen, rawGet } from "./caller.js";
import { type Behaviour, fakeEndpoint } from "./fakeEndpoint.js";

const running: Sandbox[] = [];
const listening: Heard[] = [];

afterEach(async () => {
  for (const heard of listening.splice(0)) heard.stop();
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

async function start(behave: Behaviour, port = 0): Promise<Sandbox> {
  const sandbox = await startSandbox({ port, startEndpoint: fakeEndpoint(behave), version: "9.9.9" });
  running.push(sandbox);
  return sandbox;
}

async function hear(sandbox: Sandbox, user: string): Promise<Heard> {
  const heard = await listen(sandbox.url, user);
  listening.push(heard);
  return heard;
}

const reply = (content: string, more: object = {}) => ({ type: 4, data: { content, ...more } });
const say = (sandbox: Sandbox, options: object = { what: "x" }, user = "mina") =>
  act(sandbox.url, "command", { user, name: "say", options });
const shown = (heard: Heard) => heard.until(() => heard.entries().some(({ message }) => message !== null));
const contents = (heard: Heard) => heard.entries().map(({ message }) => message?.content);
const notices = (heard: Heard) => heard.events.flatMap((event) => (event.type === "notice" ? [event.text] : []));

describe("a local Discord", () => {
  it("delivers signed interactions and shows what comes back in the response", async () => {
    const sandbox = await start(({ data }) => reply(JSON.stringify(data.options)));
    const mina = await hear(sandbox, "mina");
    expect(await say(sandbox, { what: "A$10m", loud: true })).toMatchObject({ status: 200, body: { failure: [] } });
    await shown(mina);
    expect(mina.entries()).toHaveLength(1);
    expect(mina.entries()[0]).toMatchObject({ by: "mina", command: "say" });
    expect(JSON.parse(String(contents(mina)[0]))).toEqual([
      { name: "what", type: 3, value: "A$10m" },
      { name: "loud", type: 5, value: true },
    ]);
  });

  it("takes a callback with files by REST, and serves them so that no browser opens them as a page", async () => {
    const sandbox = await start(async ({ id, token }, rest) => {
      const form = new FormData();
      form.set("payload_json", JSON.stringify(reply("with a file")));
      form.set("files[0]", new Blob(["<script>1</script>"], { type: "text/html" }), "page.html");
      await rest("POST", `/interactions/${id}/${token}/callback`, form);
      return 202;
    });
    const mina = await hear(sandbox, "mina");
    await say(sandbox);
    await shown(mina);
    const [file] = (mina.entries()[0]?.message?.attachments ?? []) as readonly { url: string }[];
    expect(file?.url.startsWith(sandbox.url)).toBe(true);
    const served = await fetch(file?.url ?? "");
    expect(await served.text()).toBe("<script>1</script>");
    expect(served.headers.get("content-type")).toBe("application/octet-stream");
    expect(served.headers.get("content-disposition")).toBe("attachment");
    expect(served.headers.get("content-security-policy")).toContain("sandbox");
  });

  it("shows that an answer is under way, and takes the edit even if it is faster than the response", async () => {
    const sandbox = await start(async ({ token }, rest) => {
      void rest("PATCH", `/webhooks/@app/${token}/messages/@original`, { content: "done" });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { type: 5 };
    });
    const mina = await hear(sandbox, "mina");
    await say(sandbox);
    await mina.until((heard) => contents(heard).includes("done"));
    const flags = mina.events.flatMap((event) =>
      event.type === "entry" ? [Number(event.entry.message?.flags ?? 0)] : [],
    );
    expect(flags).toContain(128);
    expect(mina.entries()).toHaveLength(1);
    expect(notices(mina)).toEqual([]);
  });

  it("keeps private messages, forms and failures from the other user", async () => {
    const sandbox = await start(({ data }) => {
      const [{ value } = { value: "" }] = data.options as readonly { value: string }[];
      if (value === "fail") return 500;
      return reply(String(value), value === "secret" ? { flags: 64 } : {});
    });
    const [mina, jonas] = [await hear(sandbox, "mina"), await hear(sandbox, "jonas")];
    for (const what of ["secret", "fail", "open"]) await say(sandbox, { what });
    for (const heard of [mina, jonas]) await heard.until(() => contents(heard).includes("open"));
    expect(contents(jonas)).toEqual(["open"]);
    expect(contents(mina)).toEqual(["secret", undefined, "open"]);
    expect(contents(await hear(sandbox, "jonas"))).toEqual(["open"]);
    expect(JSON.stringify(jonas.events)).not.toContain("secret");
  });

  it("refuses what Discord would refuse, and says why", async () => {
    const embeds = [{ title: "x".repeat(257) }];
    const sandbox = await start(({ id, token }, rest) =>
      rest("POST", `/interactions/${id}/${token}/callback`, { type: 4, data: { embeds } }).then(() => ({
        type: 4,
        data: { embeds },
      })),
    );
    const mina = await hear(sandbox, "mina");
    const { body } = await say(sandbox);
    expect(body.failure?.join("\n")).toMatch(/would refuse RESPONSE .* 400 \(50035\) .*data\.embeds\.0\.title/);
    await mina.until(() => mina.entries()[0]?.failure !== undefined);
    expect(mina.entries()).toMatchObject([{ message: null, failure: body.failure }]);
    expect(notices(mina)[0]).toMatch(/would refuse POST \/interactions\/\d+\/…/);
  });

  it("says so when there is no answer within three seconds, and takes none later", async () => {
    let late: Promise<Response> | undefined;
    const sandbox = await start(async ({ id, token }, rest) => {
      await new Promise((resolve) => setTimeout(resolve, 3_200));
      late = rest("POST", `/interactions/${id}/${token}/callback`, reply("late"));
      return 202;
    });
    const begun = performance.now();
    const { body } = await say(sandbox);
    expect(performance.now() - begun).toBeLessThan(3_150);
    expect(body.failure).toEqual(["There was no valid answer within 3 seconds."]);
    await expect.poll(() => late, { timeout: 2_000 }).toBeDefined();
    expect((await late)?.status).toBe(404);
  });

  it("says which status an endpoint answered with, and when it cannot be reached", async () => {
    const sandbox = await start(() => 418);
    expect((await say(sandbox)).body.failure).toEqual(["The endpoint answered 418."]);
  });

  it("lets nobody press what they cannot see, and nothing that is not there", async () => {
    const rows = [{ type: 1, components: [{ type: 2, style: 2, label: "Go", custom_id: "go" }] }];
    const sandbox = await start(({ type }) =>
      type === 3 ? { type: 7, data: { content: "went" } } : reply("mine", { flags: 64, components: rows }),
    );
    const mina = await hear(sandbox, "mina");
    await say(sandbox);
    await shown(mina);
    const entry = mina.entries()[0]?.id ?? "";
    const pressed = (user: string, customId: string) => act(sandbox.url, "press", { user, entry, customId });
    expect((await pressed("jonas", "go")).body.problem).toBe("That message is not there for you.");
    expect((await pressed("mina", "stop")).body.problem).toContain("no component stop");
    expect(await pressed("mina", "go")).toMatchObject({ status: 200, body: { failure: [] } });
    await mina.until(() => contents(mina).includes("went"));
    expect(contents(mina)).toEqual(["went"]);
  });

  it("keeps a form for whoever opened it", async () => {
    const rows = [{ type: 1, components: [{ type: 2, style: 2, label: "Edit", custom_id: "edit" }] }];
    const component = { type: 4, custom_id: "text", style: 1, required: true };
    const modal = { custom_id: "form", title: "Form", components: [{ type: 18, label: "Text", component }] };
    const sandbox = await start(({ type, data }) => {
      if (type === 3) return { type: 9, data: modal };
      return type === 5
        ? { type: 7, data: { content: JSON.stringify(data.components) } }
        : reply("open", { components: rows });
    });
    const [mina, jonas] = [await hear(sandbox, "mina"), await hear(sandbox, "jonas")];
    await say(sandbox);
    await shown(mina);
    const entry = mina.entries()[0]?.id ?? "";
    await act(sandbox.url, "press", { user: "jonas", entry, customId: "edit" });
    await jonas.until(() => jonas.events.some((event) => event.type === "modal"));
    const [form] = jonas.events.filter((event) => event.type === "modal");
    if (form?.type !== "modal") throw new Error("no form");
    expect(mina.events.filter((event) => event.type === "modal")).toEqual([]);
    const submit = (user: string, fields: object) => act(sandbox.url, "modal", { user, shownBy: form.id, fields });
    expect((await submit("mina", { text: "hers" })).body.problem).toBe("That form is not open.");
    expect((await submit("jonas", {})).body.problem).toContain("text is required");
    expect(await submit("jonas", { text: "his" })).toMatchObject({ status: 200, body: { failure: [] } });
    await mina.until(() => String(contents(mina)[0]).includes("his"));
  });

  it("offers what the bot offers, and reads lines as the client would send them", async () => {
    const sandbox = await start(({ type }) =>
      type === 8 ? 500 : { type: 8, data: { choices: [{ name: "One", value: "1" }] } },
    );
    const typed = { user: "mina", name: "say", option: "what", typed: "o", options: {} };
    expect((await act(sandbox.url, "autocomplete", typed)).body.choices).toEqual([{ name: "One", value: "1" }]);
    const read = (line: string) => act(sandbox.url, "line", { user: "mina", line });
    expect((await read('/say what:"a b" loud:True times:3 file:docs/sample-prices.csv')).body).toEqual({
      name: "say",
      options: { what: "a b", loud: true, times: 3, file: { sample: true } },
    });
    expect((await read("/say what:a file:/etc/passwd")).body.problem).toContain("attach another file");
    expect((await read("/say hello")).body.problem).toBe('"hello" belongs to no option: write option:value.');
    expect((await read("/say what:a what:b")).body.problem).toBe("The option what is given more than once.");
    expect((await read("/foo bar")).body.problem).toBe("There is no command /foo.");
  });

  it("sends nothing that the client would not let one send", async () => {
    const sandbox = await start(() => reply("x"));
    expect((await say(sandbox, {})).body.problem).toBe("what is required.");
    expect((await say(sandbox, { what: "x", times: "many" })).body.problem).toBe(
      'times takes a whole number, not "many".',
    );
    expect((await say(sandbox, { what: "x".repeat(6001) })).body.problem).toBe(
      "what is longer than the 6000 characters that Discord takes.",
    );
    expect((await act(sandbox.url, "command", { user: "eve", name: "say", options: {} })).body.problem).toBe(
      "There is no such user.",
    );
    expect((await act(sandbox.url, "command", { user: "mina", name: "nope", options: {} })).body.problem).toContain(
      "no command",
    );
  });
});

describe("the server of a local Discord", () => {
  it("takes the next port where the wanted one is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const sandbox = await start(() => 202, port);
    const taken = Number(new URL(sandbox.url).port);
    other.close();
    expect(taken).toBeGreaterThan(port);
    expect(taken).toBeLessThan(port + 20);
  });

  it("listens on this computer alone", async () => {
    const { url } = await start(() => 202);
    const outer = Object.values(networkInterfaces())
      .flatMap((ones) => ones ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal);
    if (outer === undefined) return;
    const refused = await new Promise((resolve) => {
      const socket = createConnection(Number(new URL(url).port), outer.address);
      socket.once("connect", () => resolve("connected")).once("error", () => resolve("refused"));
    });
    expect(refused).toBe("refused");
  });

  it("answers neither to another name nor to another site's page", async () => {
    const { url } = await start(() => 202);
    expect(await rawGet(`${url}/`, {})).toBe(200);
    expect(await rawGet(`${url}/`, { host: "evil.example" })).toBe(421);
    expect(await rawGet(`${url}/desk/hello`, {})).toBe(200);
    expect(await rawGet(`${url}/desk/hello`, { origin: "http://evil.example" })).toBe(403);
    expect(await rawGet(`${url}/desk/hello`, { "sec-fetch-site": "cross-site" })).toBe(403);
    const bare = await fetch(`${url}/desk/command`, { method: "POST", body: "{}" });
    expect(bare.status).toBe(403);
  });

  it("lets only its bot use the API", async () => {
    const { url } = await start(() => 202);
    const commands = await fetch(`${url}/api/v10/applications/1/commands`, {
      headers: { authorization: "Bot guessed" },
    });
    expect(commands.status).toBe(401);
  });

  it("lets the page load nothing from elsewhere", async () => {
    const { url } = await start(() => 202);
    const page = await fetch(url);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(await page.text()).not.toMatch(/https?:\/\//);
  });

  it("does not start with an endpoint that Discord would not take", async () => {
    const settings = { port: 0, version: "9.9.9" };
    const careless = startSandbox({ ...settings, startEndpoint: fakeEndpoint(() => 202, false) });
    await expect(careless).rejects.toThrow("a forged signature with 200");
  });
});
