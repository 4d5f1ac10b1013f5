import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import { type Standin, startStandin } from "../standin/standin.js";
import { type Built, built } from "../support/built.js";
import { newPlace, type Place } from "../support/stores.js";

const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((path) => runs(path));
const can = NGINX !== undefined && process.env.TEST_DATABASE_URL !== undefined;
if (!can) process.stdout.write("replicas are not tried: that takes nginx, and PostgreSQL (.ci/run has both)\n");

const PEOPLE = Array.from({ length: 8 }, (_, at) => `${300_000_000_000_000_000n + BigInt(at)}`);
const [RATE, SECONDS] = [30, 8];

describe.skipIf(!can)("two copies behind nginx that share a database", { timeout: 120_000 }, () => {
  let made: Built;
  let discord: Standin;
  let place: Place;
  let nginx: ChildProcess;
  let publicKey = "";
  const folder = mkdtempSync(join(tmpdir(), "hedge-desk-nginx-"));
  const copies: (ChildProcess | undefined)[] = [];
  let ports: readonly number[] = [];

  const startCopy = async (at: number): Promise<void> => {
    const env = {
      ...{ PATH: process.env.PATH, MODE: "http", HOST: "127.0.0.1", PORT: `${ports[at]}`, LOG_LEVEL: "error" },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DISCORD_PUBLIC_KEY: publicKey },
      ...{ DATABASE_URL: place.databaseUrl ?? "", DATA_DIR: place.dataDir },
    };
    copies[at] = spawn(process.execPath, [made.path("src/main.js")], { env, stdio: ["ignore", "ignore", "inherit"] });
    await reached(`http://127.0.0.1:${ports[at]}/readyz`);
  };

  beforeAll(async () => {
    [made, discord, place, ports] = await Promise.all([built(), startStandin(), newPlace("postgresql"), freePorts(3)]);
    const { publicKey: key, at } = discord.callByHttp();
    publicKey = key;
    await Promise.all([startCopy(0), startCopy(1)]);
    nginx = startNginx(folder, ports);
    at(`http://127.0.0.1:${ports[2]}/interactions`);
    await reached(`http://127.0.0.1:${ports[2]}/interactions`, 405);
  }, 60_000);
  afterAll(async () => {
    for (const child of copies) child?.kill("SIGKILL");
    // Its own processes end with it only when it is asked.
    nginx.kill("SIGTERM");
    await once(nginx, "exit");
    await discord.close();
    made.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answer everybody, and do everything once, while one is killed and started again, twice", async () => {
    const unanswered: unknown[] = [];
    let [confirmed, played] = [0, 0];
    const asked: Promise<void>[] = [];
    const hedge = async (userId: string) => {
      const { message } = await discord.command("hedge", { value: "A$10m", beta: "1.2", price: "8000" }, { userId });
      expect(message?.embeds[0]?.title).toBe("Short 60 SPI 200 futures");
    };
    const trade = async (userId: string) => {
      const options = { name: "desk", contracts: "1", price: "8000" };
      const answer = await discord.command("portfolio trade", options, { userId });
      const { embeds } = await answer.settled(20_000);
      const { title = "", description = "" } = embeds[0] ?? {};
      // What had been done when its copy was killed is not done again by the other, which says so.
      expect(`${title} ${description}`).toMatch(/bought 1|carried out a moment ago/);
      confirmed += 1;
    };
    const quiz = async (userId: string, seed: string) => {
      const options = { topic: "fx", level: "1", seed, answer: "a" };
      const answer = await discord.command("quiz play", options, { userId });
      expect((await answer.settled(20_000)).embeds[0]?.title).toBeDefined();
      played += 1;
    };
    for (const userId of PEOPLE) {
      await (await discord.command("quiz scores", { keep: true }, { userId })).settled();
      const saved = await discord.command(
        "portfolio save",
        { name: "desk", value: "A$10m", contract: "AP" },
        { userId },
      );
      expect((await saved.settled()).embeds[0]?.title).toContain("Saved");
    }
    const killer = (async () => {
      for (const at of [0, 1]) {
        await pause((SECONDS * 1000) / 6);
        copies[at]?.kill("SIGKILL");
        await pause((SECONDS * 1000) / 6);
        await startCopy(at);
      }
    })();
    const begun = performance.now();
    for (let at = 0; at < RATE * SECONDS; at += 1) {
      await pause(Math.max(0, begun + (at * 1000) / RATE - performance.now()));
      const userId = PEOPLE[at % PEOPLE.length] ?? "";
      const ask =
        [() => trade(userId), () => hedge(userId), () => quiz(userId, `s${at}`)][at % 3] ?? (() => hedge(userId));
      asked.push(
        ask().catch((error) => void unanswered.push([at % 3, Math.round(performance.now() - begun), error.message])),
      );
    }
    await Promise.all([...asked, killer]);
    expect(unanswered).toEqual([]);
    expect(confirmed).toBe((RATE * SECONDS) / 3);
    const store = openStore(place);
    const portfolios = await Promise.all(PEOPLE.map((person) => store.portfolio({ person }, { name: "desk" })));
    const scores = await Promise.all(PEOPLE.map((person) => store.scores({ person })));
    await store.close();
    const answered = scores.flatMap(({ topics }) => topics).reduce((total, topic) => total + topic.answered, 0);
    expect([played, answered]).toEqual(Array(2).fill((RATE * SECONDS) / 3));
    expect(portfolios.flat().flatMap(({ trades }) => trades).length).toBe(confirmed);
    expect(discord.refusals).toEqual([]);
  });
});

/** nginx as `deploy/nginx.conf` has it, but for addresses, encryption and its own files. */
function startNginx(folder: string, [first, second, own]: readonly number[]): ChildProcess {
  const shipped = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8");
  const site = shipped
    .replaceAll("127.0.0.1:3001", `127.0.0.1:${first}`)
    .replaceAll("127.0.0.1:3002", `127.0.0.1:${second}`)
    .replace("listen 443 ssl", `listen 127.0.0.1:${own}`)
    .replaceAll(/^ *ssl_.*$/gm, "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder};`);
  const config = join(folder, "nginx.conf");
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary.join(" ")} ${site} }`,
  );
  return spawn(NGINX ?? "", ["-c", config, "-e", `${folder}/error.log`], { stdio: "inherit" });
}

function runs(path: string): boolean {
  try {
    execFileSync(path, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

async function reached(url: string, status = 200): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      ({ status }) => status,
      () => 0,
    );
    if (answered === status) return;
    await pause(50);
  }
}
