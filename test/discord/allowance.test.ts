import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { allowance, TooOften } from "../../src/discord/allowance.js";
import { type Connected, connect, DOORS } from "../support/bot.js";

const SAMPLE = readFileSync(new URL("../../docs/sample-prices.csv", import.meta.url));
const [MINA, JONAS] = [{ userId: "111111111111111111" }, { userId: "222222222222222222" }];

describe("the allowance for costly work", () => {
  const times = async (count: number, work: () => Promise<unknown>) => {
    for (let at = 0; at < count; at += 1) await work();
  };

  it("is a person's, and a server's, for a minute", async () => {
    vi.useFakeTimers();
    const allow = allowance();
    await times(10, () => allow("file", { person: "1", server: null }));
    await expect(allow("file", { person: "1", server: null })).rejects.toThrowError(TooOften);
    await expect(allow("chart", { person: "1", server: null })).resolves.toBeDefined();
    vi.advanceTimersByTime(60_000);
    await expect(allow("file", { person: "1", server: null })).resolves.toBeDefined();
    let person = 100;
    await times(60, () => allow("file", { person: `${person++}`, server: "s" }));
    await expect(allow("file", { person: "last", server: "s" })).rejects.toMatchObject({ seconds: 60 });
    await times(10, () => allow("file", { person: "last", server: "other" }));
    vi.useRealTimers();
  });

  it("is given back once, whatever it was for", async () => {
    const allow = allowance();
    await times(100, async () => (await allow("file", { person: "1", server: "s" }))());
    await times(10, () => allow("file", { person: "1", server: "s" }));
    await expect(allow("file", { person: "1", server: "s" })).rejects.toThrowError(TooOften);
  });
});

describe.each(DOORS)("people who ask for much, by %s", (door) => {
  const withBot = async (work: (connected: Connected) => Promise<void>) => {
    const connected = await connect({ door, allow: allowance() });
    await work(connected).finally(connected.end);
  };

  it("are told when the next file is read; mistakes cost nothing, nor do others' files", {
    timeout: 60_000,
  }, async () => {
    await withBot(async ({ discord }) => {
      const beta = async (asset: string, who: { readonly userId: string }) => {
        const file = { file: "prices.csv", content: SAMPLE };
        const { settled } = await discord.command("beta", { file, asset, index: "Example Index", chart: "false" }, who);
        return (await settled(15_000)).embeds[0];
      };
      for (let at = 0; at < 11; at += 1) expect((await beta("No Such Fund", MINA))?.title).toBe("Please check: asset");
      for (let at = 0; at < 10; at += 1) expect((await beta("Example Fund", MINA))?.title).toMatch(/^Beta/);
      const refused = await beta("Example Fund", MINA);
      expect(refused?.title).toBe("Please check: file");
      expect(refused?.description).toMatch(/many files within a minute; the next one is read in \d+ s/);
      expect((await beta("Example Fund", JONAS))?.title).toMatch(/^Beta/);
    });
  });

  it("get the text without a picture, and are told when the next one is drawn", { timeout: 60_000 }, async () => {
    await withBot(async ({ discord, logged }) => {
      const hedge = async () => {
        const options = { value: "A$10m", beta: "1.2", price: "8000", chart: "true" };
        const answer = await discord.command("hedge", options, MINA);
        // The text is there at once, and edited when the picture is, or when there will be none.
        return vi.waitUntil(() => (answer.current()?.edited_timestamp == null ? undefined : answer.current()), 10_000);
      };
      for (let at = 0; at < 20; at += 1) expect((await hedge())?.attachments.length).toBe(1);
      const message = await hedge();
      expect(message?.attachments).toEqual([]);
      expect(message?.embeds[0]?.title).toBe("Short 60 SPI 200 futures");
      expect(message?.embeds[0]?.footer?.text).toMatch(/Many pictures within a minute; the next one in \d+ s/);
      expect(logged.join("")).not.toContain("chart not drawn");
    });
  });
});
