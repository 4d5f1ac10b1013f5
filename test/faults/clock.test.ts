import { afterEach, describe, expect, it, vi } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import { connect, type Door } from "../support/bot.js";
import { newPlace } from "../support/stores.js";
import { HEDGE, HEDGED, said, soon, troubles, wordsOf } from "./support.js";

const HOUR = 3_600_000;
const jump = (ms: number) => vi.setSystemTime(new Date(Date.now() + ms));

afterEach(() => {
  vi.useRealTimers();
});

/** A bot with a store, whose clock alone can be set: what waits goes on as it does. */
async function withClock(door: Door, work: (bot: Awaited<ReturnType<typeof connect>>) => Promise<void>): Promise<void> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const store = openStore(await newPlace("file"));
  const connected = await connect({ door, store, patienceMs: 1_000 });
  await work(connected).finally(connected.end);
  await store.close();
  expect(troubles(connected.logged)).toEqual([]);
}

describe.each([
  ["an hour ahead", HOUR],
  ["an hour back", -HOUR],
])("a clock that jumps %s", (_, ms) => {
  it("changes nothing for people: answers, defaults, what is saved, pictures", async () => {
    await withClock("gateway", async ({ discord }) => {
      await discord.command("preferences set", { contract: "ES" });
      await discord.command("portfolio save", { name: "Desk", value: "$10m", beta: "1.2" });
      jump(ms);
      expect(wordsOf((await discord.command("hedge", { ...HEDGE, contract: "AP" })).message)).toContain(HEDGED);
      const own = await discord.command("hedge", { portfolio: "desk", price: "5000" });
      expect(wordsOf(own.message)).toContain("E-mini S&P 500");
      await discord.command("portfolio save", { name: "Desk", value: "$20m" });
      const shown = await discord.command("portfolio show", { name: "desk" });
      expect(JSON.stringify(shown.message?.embeds)).toContain("20,000,000");
      await discord.command("preferences set", { contract: "AP" });
      expect(wordsOf((await discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
      const charted = await discord.command("hedge", { ...HEDGE, chart: "true" });
      await soon(() => expect(charted.current()?.attachments.length).toBe(1));
    });
  });

  it("keeps nobody waiting who is told to wait, however many they are", async () => {
    await withClock("gateway", async ({ discord }) => {
      const chart = async (move: number) => {
        const charted = await discord.command("hedge", { ...HEDGE, move: `${move}`, chart: "true" });
        await soon(() => expect(charted.current()?.edited_timestamp).toBeTruthy());
      };
      await chart(-1);
      jump(ms);
      // discord.js counts the requests of a second by the clock: 50, then all wait for the second to end.
      for (let wave = 0; wave < 4; wave += 1) await Promise.all(Array.from({ length: 15 }, () => chart(-1)));
    });
  });

  it("is nothing to the connection, which is resumed when it drops", async () => {
    await withClock("gateway", async ({ discord }) => {
      jump(ms);
      discord.dropConnections();
      await discord.ready();
      expect(wordsOf((await discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
    });
  });
});

describe("an endpoint whose clock is wrong", () => {
  it.each([[HOUR], [-HOUR]])(
    "by %i ms refuses all that Discord sends, and the log says why, until it is right",
    async (ms) => {
      await withClock("http", async ({ discord, logged }) => {
        const right = new Date();
        jump(ms);
        expect(await discord.ping(right)).toBe(401);
        expect(said(logged)).toContain("refused a request of another time: is the clock right?");
        vi.setSystemTime(right);
        expect(await discord.ping(right)).toBe(200);
        expect(wordsOf((await discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
      });
    },
  );
});
