import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIEmbed, APIMessage } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";
import { makeQuestion } from "../../src/study/quiz/makeQuestion.js";
import { type Connected, connect, DOORS, startOn } from "../support/bot.js";

/** Long enough that nothing here is told to be waited for. */
const PATIENCE_MS = 10_000;
const SERVER = "900000000000000001";
const OTHER_SERVER = "900000000000000002";
const member = (id: number) => ({ userId: `20000000000000000${id}`, guildId: SERVER });
const [ANN, BOB, CY] = [member(1), member(2), member(3)];
const MANAGER = { ...member(4), permissions: `${1n << 5n}` };
const OPTIONS = { topic: "full-hedge", level: "2", seed: "ab3k" };
const RIGHT = makeQuestion({ topic: "full-hedge", level: 2, seed: "ab3k" }).choices.find(({ wrong }) => !wrong)?.letter;
const WRONG = RIGHT === "a" ? "b" : "a";

interface Shown {
  readonly embeds: readonly APIEmbed[];
  readonly flags?: number;
}

interface Button {
  readonly label: string;
  readonly custom_id: string;
}

const shown = ({ data }: { readonly data: unknown }) => data as Shown;
const titleOf = (answer: { readonly data: unknown }) => shown(answer).embeds[0]?.title;
const textOf = (answer: { readonly data: unknown }) => JSON.stringify(answer.data);

describe.each(DOORS)("a group question, by %s", (door) => {
  const dataDir = mkdtempSync(join(tmpdir(), "hedge-desk-"));
  let connected: Connected;
  let store: Store;

  beforeAll(async () => {
    store = openStore({ dataDir });
    connected = await connect({ door, store, patienceMs: PATIENCE_MS, guilds: [SERVER, OTHER_SERVER] });
  });
  afterAll(async () => {
    await connected.end();
    await store.close();
    rmSync(dataDir, { recursive: true });
  });

  const put = async (who: object = ANN): Promise<APIMessage> => {
    const { message } = await connected.discord.command("quiz group", OPTIONS, who);
    if (message === null) throw new Error("no message");
    return message;
  };
  const press = (message: APIMessage, label: string, who: object) => {
    const rows = (message.components ?? []) as unknown as readonly { readonly components: readonly Button[] }[];
    const button = rows.flatMap(({ components }) => components).find((each) => each.label === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    return connected.discord.button(button.custom_id, message, who);
  };
  const letter = (text: string | undefined) => (text ?? "").toUpperCase();

  it("is public, and says nowhere which choice is right", async () => {
    const message = await put();
    expect((message.flags ?? 0) & 64).toBe(0);
    const ids = JSON.stringify(message.components).match(/"custom_id":"[^"]+"/g);
    expect(ids).toEqual(
      [
        "choose:OWNER:answer:a",
        "choose:OWNER:answer:b",
        "choose:OWNER:answer:c",
        "choose:OWNER:answer:d",
        "reveal:OWNER",
      ].map((id) => `"custom_id":"v1:${id.replace("OWNER", ANN.userId)}"`),
    );
    expect(JSON.stringify(message.embeds)).not.toMatch(/Right is|█/);
  });

  it("is answered by each alone, whose first choice stands, and revealed by who asked, after a restart too", async () => {
    const message = await put();
    const first = await press(message, letter(RIGHT), ANN);
    expect(first.callback.type).toBe(4);
    expect(shown(first.callback).flags).toBe(64);
    expect(titleOf(first.callback)).toMatch(/^Your answer: /);
    expect(textOf(first.callback)).not.toMatch(/right/i);
    await press(message, letter(RIGHT), CY);
    await press(message, letter(WRONG), BOB);
    const again = await press(message, letter(RIGHT), BOB);
    expect(textOf(again.callback)).toContain("the first choice stands");
    expect(titleOf(again.callback)).toContain(`Your answer: ${letter(WRONG)}. `);

    await connected.bot.stop();
    const [bot] = await startOn(connected.discord, { door, store, patienceMs: PATIENCE_MS });
    connected = { ...connected, bot, end: () => bot.stop().finally(() => connected.discord.close()) };

    const refused = await press(message, "Reveal", BOB);
    expect(textOf(refused.callback)).toContain("Only the person who asked, or who manages the server");
    expect(shown(refused.callback).flags).toBe(64);
    const revealed = await press(message, "Reveal", ANN);
    expect(revealed.callback.type).toBe(7);
    expect(titleOf(revealed.callback)).toMatch(`Right is ${letter(RIGHT)}. `);
    expect(textOf(revealed.callback)).toContain("3 people have answered, 2 of them right.");
    expect(textOf(revealed.callback)).toMatch(new RegExp(`${letter(RIGHT)}\\* █{18} +2`));
    expect(textOf(revealed.callback)).not.toContain(CY.userId);

    const after = revealed.message ?? message;
    const mine = await press(after, "My answer", BOB);
    expect(shown(mine.callback).flags).toBe(64);
    expect(titleOf(mine.callback)).toContain(`You chose ${letter(WRONG)}. `);
    expect(textOf(mine.callback)).toContain("That is not right.");
    expect(titleOf((await press(after, "My answer", MANAGER)).callback)).toBe("You did not answer this one");
  });

  it("is revealed by who manages the server, and counts for those who keep scores", async () => {
    await store.keepScores({ person: CY.userId }, true);
    const message = await put(ANN);
    await press(message, letter(RIGHT), CY);
    const early = await connected.discord.command("quiz scores", {}, CY);
    expect(textOf(early.callback)).not.toContain("of 2 points");
    expect((await press(message, "Reveal", MANAGER)).callback.type).toBe(7);
    const scores = await connected.discord.command("quiz scores", {}, CY);
    expect(titleOf(scores.callback)).toBe("Quiz: 2 of 2 points, 1 of 1 right");
    expect(textOf(scores.callback)).toContain(`1. <@${CY.userId}>: 2 of 2 points`);
    expect((scores.callback.data as { allowed_mentions?: unknown }).allowed_mentions).toEqual({ parse: [] });
  });

  it("is kept from a channel where the server wants no answers for all", async () => {
    const elsewhere = { ...MANAGER, guildId: OTHER_SERVER };
    await connected.discord.command("settings set", { channels: "<#800000000000000009>" }, elsewhere);
    const { callback } = await connected.discord.command("quiz group", OPTIONS, elsewhere);
    expect(shown(callback).flags).toBe(64);
    expect(textOf(callback)).toContain("Only you see this: this server wants answers for all in other channels");
  });

  it("says in direct messages that everybody there has a round of their own", async () => {
    const { message, callback } = await connected.discord.command("quiz group", OPTIONS, { ...ANN, guildId: null });
    expect(textOf(callback)).toContain("Here Reveal shows your own and the right one.");
    if (message === null) throw new Error("no message");
    await press(message, "A", { ...ANN, guildId: null });
    const revealed = await press(message, "Reveal", { ...ANN, guildId: null });
    expect(textOf(revealed.callback)).toContain("1 person has answered");
  });

  it("was refused nothing by Discord, and met no fault", () => {
    expect(connected.discord.refusals).toEqual([]);
    expect(connected.logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  });
});

describe("a group question without a store", () => {
  it("is put and revealed all the same, and says that answers are not collected", async () => {
    const connected = await connect({ patienceMs: PATIENCE_MS, guilds: [SERVER] });
    try {
      const { message, callback } = await connected.discord.command("quiz group", OPTIONS, ANN);
      expect(textOf(callback)).toContain("Answers cannot be collected here");
      if (message === null) throw new Error("no message");
      const press = (id: string) => connected.discord.button(`v1:${id}`, message, ANN);
      const chosen = await press(`choose:${ANN.userId}:answer:a`);
      expect(titleOf(chosen.callback)).toBe("Your answer could not be taken");
      const revealed = await press(`reveal:${ANN.userId}`);
      expect(textOf(revealed.callback)).toContain("Answers were not collected");
    } finally {
      await connected.end();
    }
  });
});
