import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiscordAPIError } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { lookOver } from "../../src/discord/departures.js";
import { openStore } from "../../src/store/openStore.js";
import { memoryLog } from "../support/log.js";

const DAY = 24 * 3_600_000;
const STAYS = "900000000000000001";
const LEFT = "900000000000000002";

/** A store whose clock is set by hand, with something of two servers, and a Discord that says where the bot is. */
async function desk() {
  const dataDir = mkdtempSync(join(tmpdir(), "hedge-desk-"));
  const clock = { now: Date.parse("2026-01-01T00:00:00Z") };
  const store = openStore({ dataDir, now: () => new Date(clock.now) });
  onTestFinished(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });
  const asker = (server: string) => ({ person: "1", server, manages: true });
  for (const server of [STAYS, LEFT]) await store.save(asker(server), "server", "team", { value: "1000000" });
  const isIn = new Set([STAYS, LEFT]);
  let broken = false;
  const asked: string[] = [];
  const rest = {
    get: async (route: string) => {
      asked.push(route);
      const refused = { code: broken ? 0 : 10004, message: broken ? "oops" : "Unknown Guild" };
      const status = broken ? 500 : 404;
      if (broken || ![...isIn].some((id) => route.endsWith(id)))
        throw new DiscordAPIError(refused, refused.code, status, "GET", route, { files: undefined, body: undefined });
      return {};
    },
  };
  const { log, lines } = memoryLog([]);
  return {
    ...{ asked, isIn, lines, store },
    look: async (days: number) => {
      clock.now += days * DAY;
      await lookOver({ rest: rest as never, store, log });
    },
    names: (server: string) => store.names(asker(server)),
    setBroken: (value: boolean) => {
      broken = value;
    },
  };
}

describe("answers to group questions", () => {
  it("are deleted after 30 days, whatever Discord says", async () => {
    const { look, store, setBroken } = await desk();
    const asker = { person: "1", server: STAYS };
    await store.answerRound(asker, { round: "5", question: "fx-1-a", choice: "b" });
    setBroken(true);
    await look(29);
    expect((await store.roundAnswers(asker, "5")).counts).toEqual({ b: 1 });
    await look(1);
    expect((await store.roundAnswers(asker, "5")).counts).toEqual({});
  });
});

describe("what is stored of a server", () => {
  it("is deleted 30 days after the bot was removed, and of no other", async () => {
    const { look, names, isIn } = await desk();
    await look(1);
    isIn.delete(LEFT);
    await look(1);
    await look(29);
    expect(await names(LEFT)).toHaveLength(1);
    await look(1.1);
    expect(await names(LEFT)).toEqual([]);
    expect(await names(STAYS)).toHaveLength(1);
  });

  it("stays when the bot comes back in time", async () => {
    const { look, names, isIn } = await desk();
    isIn.delete(LEFT);
    await look(1);
    isIn.add(LEFT);
    await look(20);
    isIn.delete(LEFT);
    await look(20);
    expect(await names(LEFT)).toHaveLength(1);
    await look(31);
    expect(await names(LEFT)).toEqual([]);
  });

  it("stays while Discord cannot say, and the log says why", async () => {
    const { look, names, setBroken, lines } = await desk();
    setBroken(true);
    for (let day = 0; day < 40; day += 1) await look(1);
    expect(await names(LEFT)).toHaveLength(1);
    expect(lines.join("\n")).toContain("servers could not be looked over");
  });

  it("is asked about once a day, however often it is looked at", async () => {
    const { look, asked } = await desk();
    await look(1);
    await look(0.1);
    await look(0.5);
    expect(asked).toHaveLength(2);
  });
});
