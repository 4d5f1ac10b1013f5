import { readFileSync } from "node:fs";
import type { APIMessage } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Fault } from "../standin/faults.js";
import { startStandin } from "../standin/standin.js";
import { type Connected, connect, DOORS, type Door, startOn } from "../support/bot.js";
import { controlOf, HEDGE, HEDGED, said, soon, troubles, WARN, wordsOf } from "./support.js";

const SAMPLE = readFileSync(new URL("../../docs/sample-prices.csv", import.meta.url));
const BETA = {
  file: { file: "p.csv", content: SAMPLE },
  asset: "Example Fund",
  index: "Example Index",
  chart: "false",
};
const FOUND = "Beta 1.15 (1.12 to 1.17)";
const HTML = { status: 502, body: "<html><h1>502 Bad Gateway</h1></html>", headers: { "content-type": "text/html" } };

/** What a request of ours may meet, but for which it would have been done. */
const PASSING: readonly (readonly [string, Fault])[] = [
  ["500", { status: 500 }],
  ["500 three times", { status: 500, times: 3 }],
  ["502 with a page of HTML", { ...HTML, times: 2 }],
  ["429 and the time to wait", { status: 429, headers: { "retry-after": "0.3" }, body: { retry_after: 0.3 } }],
  ["429 and nothing else", { status: 429, body: "slow down", times: 2 }],
  ["a broken connection", { destroy: true }],
  ["a connection that breaks when the work is done", { destroy: true, processed: true }],
];
const SLOW: readonly [string, Fault] = ["nothing for 2.5 s", { delayMs: 2_500 }];

const CALLBACK = "/callback";
const EDIT = "PATCH /webhooks";
const GONE = "interaction gone before the answer arrived";
const ALREADY = 40060;
const REFUSED = "Discord refused the reply";

const refused = (status: number, code: number): Fault => ({ status, body: { message: "planned", code } });

let people = 0;

/** A bot of a test's own, as faults are planned for whoever comes next; most of the time all of them only wait. */
async function inTrouble(door: Door, work: (bot: Troubled) => Promise<void>): Promise<void> {
  const { discord, logged, end } = await connect({ door });
  // All bots here share one reader of files, which reads one at a time for a person.
  people += 1;
  const userId = `${300_000_000_000_000_000n + BigInt(people)}`;
  const bot: Troubled = {
    discord,
    logged,
    spoil: (where, fault) => discord.failNext(where, fault),
    hedge: (options = {}) => discord.command("hedge", { ...HEDGE, ...options }, { userId }),
    beta: () => discord.command("beta", BETA, { userId }),
    hedged: async () => {
      const { message } = await bot.hedge();
      if (message === null) throw new Error("no message");
      expect(wordsOf(message)).toContain(HEDGED);
      return message;
    },
  };
  await work(bot).finally(end);
  expect(discord.refusals.filter(({ code }) => code !== ALREADY)).toEqual([]);
}

interface Troubled extends Pick<Connected, "discord" | "logged"> {
  readonly spoil: (where: string, fault: Fault) => void;
  readonly hedge: (options?: object) => ReturnType<Connected["discord"]["command"]>;
  readonly beta: () => ReturnType<Connected["discord"]["command"]>;
  /** Asks, sees that it is well, and gives the message. */
  readonly hedged: () => Promise<APIMessage>;
}

// By HTTP a first answer goes back in the response to Discord's own request.
describe.concurrent("a first answer that meets", () => {
  it.each([...PASSING, SLOW])("%s, is there all the same", (_, fault) =>
    inTrouble("gateway", async ({ spoil, hedged, logged }) => {
      spoil(CALLBACK, fault);
      await hedged();
      expect(troubles(logged, [], WARN)).toEqual([]);
    }),
  );

  it.each(PASSING)("%s, is there too for forms, for what is offered, and before what takes a while", (_, fault) =>
    inTrouble("gateway", async ({ discord, spoil, hedged, beta, logged }) => {
      const message = await hedged();
      spoil(CALLBACK, fault);
      expect((await discord.button(controlOf(message, "edit"), message)).callback.type).toBe(9);
      spoil(CALLBACK, fault);
      expect((await discord.autocomplete("hedge", "contract", "spi", HEDGE)).length).toBeGreaterThan(0);
      spoil(CALLBACK, fault);
      expect(wordsOf(await (await beta()).settled(12_000))).toContain(FOUND);
      expect(troubles(logged, [], WARN)).toEqual([]);
    }),
  );

  it.each([
    ["10062", refused(404, 10062)],
    ["40060", refused(400, 40060)],
  ])("%s, is let go of with a warning", (_, fault) =>
    inTrouble("gateway", async ({ spoil, hedge, hedged, logged }) => {
      spoil(CALLBACK, { ...fault, processed: true });
      await hedge();
      await soon(() => expect(said(logged)).toContain(GONE));
      await hedged();
      expect(troubles(logged)).toEqual([]);
    }),
  );

  it("50035, is replaced by a plain sentence, and the log says why", () =>
    inTrouble("gateway", async ({ spoil, hedge, hedged, logged }) => {
      spoil(CALLBACK, refused(400, 50035));
      expect(wordsOf((await hedge()).message)).toContain("The answer could not be shown");
      await hedged();
      expect(troubles(logged, [REFUSED])).toEqual([]);
      expect(logged.join("")).toContain('"code":50035');
    }));

  it("a time to wait (429) that is too long, is let go of with a warning, and the next one is there", async () => {
    const { discord, logged, end } = await connect({ answerWithinMs: 200 });
    discord.failNext(CALLBACK, { status: 429, headers: { "retry-after": "0.4" }, body: { retry_after: 0.4 } });
    await expect(discord.command("hedge", HEDGE)).rejects.toThrow("no answer");
    await soon(() => expect(said(logged)).toContain(GONE));
    expect(wordsOf((await discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
    expect(troubles(logged)).toEqual([]);
    await end();
  });
});

describe.concurrent.each(DOORS)("an edit, by %s, that meets", (door) => {
  it.each([...PASSING, SLOW])("%s, is made all the same", (_, fault) =>
    inTrouble(door, async ({ spoil, hedge, beta, logged }) => {
      spoil(EDIT, fault);
      expect(wordsOf(await (await beta()).settled(12_000))).toContain(FOUND);
      spoil(EDIT, fault);
      const charted = await hedge({ chart: "true" });
      await soon(() => expect(charted.current()?.attachments.length).toBe(1));
      expect(troubles(logged, [], WARN)).toEqual([]);
    }),
  );

  it("50035, is replaced by a plain sentence, and the log says why", () =>
    inTrouble(door, async ({ spoil, hedged, beta, logged }) => {
      spoil(EDIT, refused(400, 50035));
      const answer = await beta();
      await soon(() => expect(wordsOf(answer.current() ?? answer.followups()[0])).toContain("could not be shown"));
      expect(troubles(logged, [REFUSED])).toEqual([]);
      await hedged();
    }));

  it("50035 for a picture, loses the picture alone, and says so", () =>
    inTrouble(door, async ({ spoil, hedge, logged }) => {
      spoil(EDIT, refused(400, 50035));
      const answer = await hedge({ chart: "true" });
      await soon(() => expect(wordsOf(answer.followups()[0])).toContain("The chart could not be shown"));
      expect(wordsOf(answer.current())).toContain(HEDGED);
      expect(troubles(logged, [REFUSED])).toEqual([]);
    }));

  it.each([
    ["10008, as the person has dismissed the message", refused(404, 10008)],
    ["50027, as a quarter of an hour has passed", refused(401, 50027)],
  ])("%s, has nobody to tell", (_, fault) =>
    inTrouble(door, async ({ spoil, hedge, hedged, beta, logged }) => {
      const gone = () => said(logged).filter((line) => line === GONE).length;
      for (const [at, ask] of [beta, () => hedge({ chart: "true" })].entries()) {
        spoil(EDIT, fault);
        const answer = await ask();
        await soon(() => expect(gone()).toBe(at + 1));
        expect(answer.followups()).toEqual([]);
      }
      expect(troubles(logged)).toEqual([]);
      await hedged();
    }),
  );
});

describe.concurrent.each(DOORS)("a bot that starts while Discord is in trouble, by %s", (door) => {
  it.each(PASSING)("with %s, is ready and has registered its commands once", async (_, fault) => {
    const discord = await startStandin();
    for (const line of ["GET /gateway", "GET /applications", "PUT /applications"]) discord.failNext(line, fault);
    const [bot, logged] = await startOn(discord, { door });
    expect(discord.registered().map(({ name }) => name)).toContain("hedge");
    expect(wordsOf((await discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
    expect(troubles(logged, [], WARN)).toEqual([]);
    await bot.stop();
    await discord.close();
  });

  it("for good, answers with the commands of before, and the log says why", async () => {
    const { discord, bot, end } = await connect({ door });
    await bot.stop();
    discord.failNext("/applications", { status: 500, times: 100 });
    const [again, logged] = await startOn(discord, { door });
    expect(wordsOf((await discord.command("hedge", HEDGE)).message)).toContain(HEDGED);
    expect(troubles(logged, ["commands could not be registered"])).toEqual([]);
    expect(logged.join("")).toContain('"status":500');
    await again.stop();
    await end();
  });
});
