import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "discord.js";
import { expect, it } from "vitest";

it("runs as a process of its own and measures a bot", async () => {
  const script = fileURLToPath(new URL("./process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value ?? "null");
  const order = (line: object) => {
    child.stdin.write(`${JSON.stringify(line)}\n`);
    return next();
  };
  const { apiUrl, token } = await next();
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  client.on("interactionCreate", async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply("pong");
  });
  await client.login(token);
  expect(await order({ id: 1, op: "ready" })).toEqual({ id: 1, ready: true });
  const load = await order({
    id: 2,
    op: "load",
    name: "ping",
    options: { n: 1 },
    rate: 100,
    seconds: 0.5,
    strict: false,
  });
  expect(load).toMatchObject({ id: 2, count: 50, answered: 50, refused: 0 });
  expect(load.p50).toBeLessThanOrEqual(load.p99);
  const burst = await order({ id: "b", op: "burst", name: "ping", count: 60, inflight: 4 });
  expect(burst).toMatchObject({ id: "b", count: 60, answered: 60 });
  expect(await order({ id: 4, op: "dance" })).toMatchObject({ id: 4, error: expect.any(String) });
  await client.destroy();
  child.stdin.end();
  expect(await once(child, "exit")).toEqual([0, null]);
});
