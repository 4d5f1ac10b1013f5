import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../standin/standin.js";
import { type Built, built } from "../support/built.js";

/** A server of the first shard of two and one of the second: Discord tells by bit 22 of their ids. */
const GUILDS = ["1000000000004194304", "1000000000000000000"];
const HEDGE = { value: "A$10m", beta: "1.2", price: "8000" };

describe("a bot whose servers are spread over the two processes that Discord recommends", { timeout: 60_000 }, () => {
  let made: Built;
  let discord: Standin;
  let bot: ChildProcess;
  let said = "";

  beforeAll(async () => {
    made = await built();
    discord = await startStandin({ guilds: GUILDS, shards: 2 });
    const env = {
      ...{ PATH: process.env.PATH, DATA_DIR: made.path("data"), SHARDS: "auto" },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    };
    bot = spawn(process.execPath, [made.path("src/main.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
    bot.stdout?.on("data", (text) => {
      said += String(text);
    });
    await until(() => said.includes("all shards ready"));
  }, 60_000);
  afterAll(async () => {
    await discord.close();
    made.remove();
  });

  const answered = async () => {
    const titles = GUILDS.map(async (guildId) => {
      const { message } = await discord.command("hedge", HEDGE, { guildId });
      return message?.embeds[0]?.title;
    });
    return Promise.all(titles);
  };

  it("answers in the servers of both, with commands that were registered once", async () => {
    expect(discord.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(await answered()).toEqual(Array(2).fill("Short 60 SPI 200 futures"));
    expect(discord.registrationWrites).toBe(1);
  });

  it("starts a process again that was killed, and the other one goes on meanwhile", async () => {
    process.kill(await processOf(0), "SIGKILL");
    await until(() => said.includes("a shard ended"));
    const other = await discord.command("hedge", HEDGE, { guildId: GUILDS[1] ?? null });
    expect(other.message?.embeds[0]?.title).toBe("Short 60 SPI 200 futures");
    await until(() => discord.identifies.length === 3);
    await discord.ready();
    expect(await answered()).toEqual(Array(2).fill("Short 60 SPI 200 futures"));
  });

  it("ends them all in order", async () => {
    bot.kill("SIGTERM");
    expect(await once(bot, "exit")).toEqual([0, null]);
    expect(discord.closeCodes.slice(-2)).toEqual([1000, 1000]);
  });

  /** The process of a shard, which discord.js tells by its environment which one it is. */
  async function processOf(shard: number): Promise<number> {
    const children = (await readFile(`/proc/${bot.pid}/task/${bot.pid}/children`, "utf8")).trim().split(" ");
    for (const pid of children) {
      const variables = (await readFile(`/proc/${pid}/environ`, "utf8")).split("\0");
      if (variables.includes(`SHARDS=${shard}`)) return Number(pid);
    }
    throw new Error(`no process has shard ${shard}`);
  }
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}
