import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import { type Standin, startStandin } from "../standin/standin.js";
import { type Built, built } from "../support/built.js";
import { startProxy } from "../support/proxy.js";
import { newPlace, type Place } from "../support/stores.js";
import { controlOf, HEDGE, HEDGED, troubles, wordsOf } from "./support.js";

const MINA = { userId: "300000000000000001" };
const PASSWORD = "s3cret-of-the-database";
const RATE = 60;
const KILLS = 3;

/** The kinds of store by themselves: test/store/durability, with 30 kills each. */
const kind = process.env.TEST_DATABASE_URL === undefined ? "file" : "postgresql";

describe(`a bot that is killed at work (${kind})`, () => {
  let made: Built;
  let discord: Standin;
  let place: Place;
  let bot: ChildProcess;
  let said = "";

  const start = async (more: Readonly<Record<string, string>> = {}): Promise<void> => {
    const database = place.databaseUrl === undefined ? {} : { DATABASE_URL: place.databaseUrl };
    const env = {
      ...{ PATH: process.env.PATH, DATA_DIR: place.dataDir, LOG_LEVEL: "trace", ...database },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...more },
    };
    const ready = said.split('"ready"').length;
    bot = spawn(process.execPath, [made.path("src/main.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
    bot.stdout?.on("data", (text) => {
      said += String(text);
    });
    while (said.split('"ready"').length === ready) await pause(20);
  };
  const kill = async (signal: NodeJS.Signals = "SIGKILL"): Promise<void> => {
    bot.kill(signal);
    await once(bot, "exit");
  };
  const ask = (name: string, options: object) => discord.command(name, { ...options }, MINA);
  const logged = () => said.trim().split("\n");

  beforeAll(async () => {
    [made, discord, place] = await Promise.all([built(), startStandin(), newPlace(kind)]);
    if (place.databaseUrl !== undefined) {
      const url = new URL(place.databaseUrl);
      url.password = PASSWORD;
      place = { ...place, databaseUrl: url.href };
    }
    await start();
  }, 60_000);
  afterAll(async () => {
    bot.kill("SIGKILL");
    await discord.close();
    made.remove();
  });

  it("loses nothing that it confirmed, answers all that comes after, and its old buttons work", {
    timeout: 60_000,
  }, async () => {
    const saved = await ask("portfolio save", { name: "Desk", value: "A$10m", beta: "1.2", contract: "AP" });
    expect(wordsOf(await saved.settled())).toContain("Saved");
    const old = await (await ask("hedge", HEDGE)).settled();
    let confirmed = 0;
    const asked: Promise<unknown>[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      for (let at = 0; at < RATE; at += 1) {
        const trade = async () => {
          const answer = await ask("portfolio trade", { name: "desk", contracts: "1", price: "8000" });
          if (/bought 1/i.test(wordsOf(await answer.settled()))) confirmed += 1;
        };
        // Whoever is not answered asked a process that is no more.
        asked.push((at % 3 === 0 ? trade() : ask("hedge", HEDGE)).catch(() => {}));
        await pause(5);
        if (at === RATE - 1 - round * 7) await kill();
      }
      await start();
      for (let at = 0; at < 5; at += 1) expect(wordsOf(await (await ask("hedge", HEDGE)).settled())).toContain(HEDGED);
      const pressed = await discord.select(controlOf(old, "set-target"), ["target:1"], old, MINA);
      expect(wordsOf(await pressed.settled())).toContain("Short 10 SPI 200 futures");
    }
    await Promise.all(asked);
    const store = openStore(place);
    const [desk] = await store.portfolio({ person: MINA.userId }, { name: "desk" });
    await store.close();
    expect(confirmed).toBeGreaterThan(KILLS);
    // What was done when its process was killed may be there though it was never told.
    expect(desk?.trades.length).toBeGreaterThanOrEqual(confirmed);
    expect(desk?.trades.length).toBeLessThanOrEqual((KILLS * RATE) / 3);
    expect(troubles(logged())).toEqual([]);
  });

  it("writes no token and no password to its log, whatever happens", { timeout: 30_000 }, async () => {
    await kill("SIGTERM");
    const proxy = place.databaseUrl === undefined ? undefined : await startProxy(place.databaseUrl);
    await start(proxy === undefined ? {} : { DATABASE_URL: proxy.url });
    for (const fault of [
      { status: 500, times: 2 },
      { status: 400, body: { code: 50035 } },
      { destroy: true, times: 2 },
    ]) {
      discord.failNext("/callback", fault);
      await ask("hedge", HEDGE).catch(() => {});
      discord.failNext("/webhooks", fault);
      await ask("hedge", { ...HEDGE, chart: "true" }).catch(() => {});
    }
    await proxy?.stop();
    await Promise.allSettled([ask("portfolio list", {}), ask("hedge", { portfolio: "desk", price: "8000" })]);
    discord.dropConnections();
    await discord.ready();
    expect(wordsOf(await (await ask("hedge", HEDGE)).settled())).toContain(HEDGED);
    await pause(500);
    await kill("SIGTERM");
    await proxy?.stop().catch(() => {});
    expect(discord.interactionTokens.length).toBeGreaterThan((KILLS * RATE) / 2);
    for (const secret of [discord.token, PASSWORD, ...discord.interactionTokens])
      expect(said.includes(secret)).toBe(false);
    expect(logged().length).toBeGreaterThan((KILLS * RATE) / 2);
  });
});
