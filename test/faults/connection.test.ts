import { describe, expect, it } from "vitest";
import { type Connected, connect } from "../support/bot.js";
import { HEDGE, HEDGED, said, soon, troubles, wordsOf } from "./support.js";

type Options = Parameters<typeof connect>[0];

/** A bot on the gateway that did nothing to be ashamed of, whatever was done to its connection. */
async function withBot(options: Options, work: (connected: Connected) => Promise<void>): Promise<void> {
  const connected = await connect(options);
  await work(connected).finally(connected.end);
  expect(troubles(connected.logged)).toEqual([]);
  expect(connected.discord.refusals.filter(({ code }) => code !== 10062)).toEqual([]);
}

async function answers({ discord }: Connected, guildId?: string): Promise<void> {
  const { message } = await discord.command("hedge", HEDGE, guildId === undefined ? {} : { guildId });
  expect(wordsOf(message)).toContain(HEDGED);
}

const LOST = "connection lost, reconnecting";

// Most of the time nothing happens here but waiting, so all wait together.
describe.concurrent("a connection to the gateway", () => {
  it.each([[undefined], [4000], [4009]])("that drops with code %s is resumed, and the log says so", async (code) => {
    await withBot({}, async (connected) => {
      connected.discord.dropConnections(code);
      await connected.discord.ready();
      await answers(connected);
      expect([connected.discord.resumes.length, connected.discord.identifies.length]).toEqual([1, 1]);
      expect(said(connected.logged)).toEqual(expect.arrayContaining([LOST, "connection resumed"]));
    });
  });

  it("that is asked to reconnect (op 7) does so", async () => {
    await withBot({}, async (connected) => {
      connected.discord.requestReconnect();
      await soon(() => expect(connected.discord.resumes.length).toBe(1));
      await answers(connected);
      expect(said(connected.logged)).toContain(LOST);
    });
  });

  it.each([
    ["drops as its place was wrong (4007)", (connected: Connected) => connected.discord.dropConnections(4007)],
    ["loses its session", (connected: Connected) => connected.discord.invalidateSession()],
  ])("that %s begins another session", async (_, spoil) => {
    await withBot({}, async (connected) => {
      spoil(connected);
      await soon(() => expect(connected.discord.identifies.length).toBe(2), 15_000);
      await connected.discord.ready();
      await answers(connected);
      expect(said(connected.logged)).toContain(LOST);
    });
  });

  it("that has gone silent is noticed by its heartbeats, and what was asked meanwhile is answered", async () => {
    await withBot({ heartbeatIntervalMs: 300, answerWithinMs: 10_000 }, async (connected) => {
      connected.discord.goSilent();
      await answers(connected);
      expect(connected.discord.resumes).toHaveLength(1);
      expect(said(connected.logged)).toContain(LOST);
    });
  });

  it("that drops with questions on their way answers them when it resumes", async () => {
    await withBot({ answerWithinMs: 10_000 }, async (connected) => {
      connected.discord.dropConnections();
      await Promise.all(Array.from({ length: 20 }, () => answers(connected)));
    });
  });

  it("that was away for too long lets go of what is too old, with a warning, and answers the next", async () => {
    await withBot({ answerWithinMs: 60 }, async (connected) => {
      connected.discord.dropConnections();
      await expect(answers(connected)).rejects.toThrow("no answer within 60 ms");
      await connected.discord.ready();
      await soon(() => expect(said(connected.logged)).toContain("interaction gone before the answer arrived"));
      const { message } = await connected.discord.command("status");
      expect(JSON.stringify(message?.embeds)).toMatch(/gone unanswered\s+1/);
    });
  });
});

describe("a bot in 10,000 servers", () => {
  it("is ready as soon as in a few, and answers in the first and the last", async () => {
    const begun = performance.now();
    await withBot({ guilds: 10_000 }, async (connected) => {
      expect(performance.now() - begun).toBeLessThan(5_000);
      for (const guildId of connected.discord.guildIds.filter((_, at) => at % 9_999 === 0))
        await answers(connected, guildId);
    });
  });
});
