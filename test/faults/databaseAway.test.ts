import { expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import { type Connected, connect } from "../support/bot.js";
import { startProxy } from "../support/proxy.js";
import { describeStore, newPlace } from "../support/stores.js";
import { HEDGE, HEDGED, troubles, wordsOf } from "./support.js";

const EXPECTED = ["the store could not do it"];
/** Of what needs nothing saved: as well as ever. */
const FREE: readonly (readonly [string, Record<string, string>, string])[] = [
  ["hedge", HEDGE, HEDGED],
  ["scenario", HEDGE, "Short 60 SPI 200"],
  ["contracts", {}, "SPI 200"],
  ["explain", { concept: "full hedge" }, "hedge"],
];
/** Of what does: one plain sentence, and how it is when all is well. */
const NEEDS: readonly (readonly [string, Record<string, string>, string])[] = [
  ["portfolio list", {}, "Desk"],
  ["portfolio show", { name: "desk" }, "Desk"],
  ["hedge", { portfolio: "desk", price: "8000" }, HEDGED],
  ["portfolio history", { name: "desk" }, "Desk"],
];

// A store in a file that is full, read-only, taken away or held by another: test/store/fileTrouble and storeTrouble.
describeStore("postgresql", "a database that goes away under the bot", () => {
  it.each([
    ["gateway", "stops"],
    ["http", "hangs"],
  ] as const)(
    "by %s, %s: what needs it says so in time, all else is answered, and all is well when it is back",
    { timeout: 60_000 },
    async (door, how) => {
      const place = await newPlace("postgresql");
      const proxy = await startProxy(place.databaseUrl ?? "");
      const store = openStore({ ...place, databaseUrl: proxy.url });
      const connected = await connect({ door, store, patienceMs: 100 });
      const ask = async ({ discord }: Connected, name: string, options: Record<string, string>) => {
        const answer = await discord.command(name, options);
        expect(answer.elapsedMs).toBeLessThan(3_000);
        const message = await answer.settled(8_000);
        return `${wordsOf(message)} ${JSON.stringify(message.embeds)}`;
      };
      expect(
        await ask(connected, "portfolio save", { name: "Desk", value: "A$10m", beta: "1.2", contract: "AP" }),
      ).toContain("Saved");

      if (how === "stops") await proxy.stop();
      else proxy.freeze();
      const [free, needs] = await Promise.all([
        Promise.all(FREE.map(([name, options]) => ask(connected, name, options))),
        Promise.all(NEEDS.map(([name, options]) => ask(connected, name, options))),
      ]);
      for (const [at, [, , words]] of FREE.entries()) expect(free[at]).toContain(words);
      for (const text of needs) expect(text).toMatch(/cannot be reached at present|being changed by too many/);
      expect(await connected.discord.autocomplete("hedge", "portfolio", "d", HEDGE)).toEqual([]);
      expect(troubles(connected.logged, EXPECTED)).toEqual([]);
      expect(troubles(connected.logged).length).toBeGreaterThan(0);

      await proxy.restore();
      // Whoever asks again within a second of a failure is told at once, without another attempt.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const before = connected.logged.length;
      for (const [name, options, words] of [...FREE, ...NEEDS])
        expect(await ask(connected, name, options)).toContain(words);
      expect(await connected.discord.autocomplete("hedge", "portfolio", "d", HEDGE)).toHaveLength(1);
      expect(troubles(connected.logged.slice(before))).toEqual([]);
      expect(connected.discord.refusals).toEqual([]);
      await connected.end();
      await store.close();
      await proxy.stop();
    },
  );
});
