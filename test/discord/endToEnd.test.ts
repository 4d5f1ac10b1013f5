import type { APIEmbed } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defineCommand } from "../../src/command.js";
import { words } from "../../src/request/option.js";
import { type Connected, connect, DOORS, startOn } from "../support/bot.js";

const HEDGE = { value: "A$10m", beta: "1.2", price: "8000" };

/** A command with a fault in it, as every program has one day; its fault holds what must not leak. */
const broken = defineCommand({
  name: "broken",
  description: "Has a fault",
  options: { secret: words("Anything", "x") },
  examples: [],
  answer: ({ secret }) => {
    throw new TypeError(`cannot read ${secret ?? "nothing"}`);
  },
});

/** A command that is offered in the menu of messages. */
const counting = defineCommand({
  name: "count",
  description: "Counts letters",
  options: { text: words("Anything", "x", 6000) },
  examples: [],
  messageMenu: { name: "Count these letters", option: "text" },
  answer: ({ text = "" }) => ({
    title: `${text.length} letters`,
    summary: [],
    sections: [],
    facts: {},
    receipt: "/count",
  }),
});

const embedOf = (callback: { readonly data: unknown }): APIEmbed => {
  const { embeds } = callback.data as { readonly embeds: readonly APIEmbed[] };
  const [embed] = embeds;
  if (embed === undefined) throw new Error("no embed");
  return embed;
};

describe.each(DOORS)("the bot on a strict stand-in for Discord, by %s", (door) => {
  /** What only a connection of the bot's own can meet; by HTTP first answers need no request that could be refused. */
  const overGateway = it.runIf(door === "gateway");
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect({ commands: [broken, counting], door });
  });
  afterAll(() => connected.end());

  overGateway("identifies without intents", () => {
    expect(connected.discord.identifies[0]?.intents).toBe(0);
  });

  it("registers its commands", async () => {
    const names = connected.discord.registered().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["hedge", "beta", "contracts", "help", "status"]));
  });

  it("answers /hedge at once and privately, pinging nobody", async () => {
    const { callback, message } = await connected.discord.command("hedge", HEDGE);
    expect(callback.type).toBe(4);
    expect(callback.data).toMatchObject({ flags: 64, allowed_mentions: { parse: [] } });
    expect(embedOf(callback)).toMatchObject({ title: "Short 60 SPI 200 futures" });
    expect(message).not.toBeNull();
  });

  it("runs the line that a card offers, and goes on to a concept beside it", async () => {
    const { message } = await connected.discord.command("explain", { concept: "full hedge" });
    if (message === null) throw new Error("no message");
    const buttons = JSON.stringify(message.components);
    const tryIt = /"custom_id":"([^"]*:run:[^"]*)"/.exec(buttons)?.[1] ?? "";
    const tried = await connected.discord.button(tryIt, message);
    expect(tried.callback.data).toMatchObject({ flags: 64 });
    expect(embedOf(tried.callback).title).toMatch(/^Short \d+/);
    const menu = /"custom_id":"([^"]*set-concept[^"]*)"/.exec(buttons)?.[1] ?? "";
    const [other = ""] = /concept:[a-z-]+/.exec(buttons) ?? [];
    const beside = await connected.discord.select(menu, [other], message);
    expect(embedOf(beside.callback).title).not.toBe(message.embeds[0]?.title);
  });

  it("takes the text of a message from the message's menu, for the person alone", async () => {
    const { callback } = await connected.discord.messageCommand("Count these letters", "How many contracts?");
    expect(callback.data).toMatchObject({ flags: 64 });
    expect(embedOf(callback).title).toBe("19 letters");
    const empty = await connected.discord.messageCommand("Count these letters", "");
    expect(embedOf(empty.callback).title).toBe("Please check: text");
  });

  it("shows it to the channel when asked to", async () => {
    const { callback } = await connected.discord.command("hedge", { ...HEDGE, private: false });
    expect((callback.data as { flags?: number }).flags ?? 0).toBe(0);
  });

  it("answers in servers, in DMs and for anyone's language", async () => {
    for (const who of [{ guildId: null }, { locale: "de" }, { userId: "123456789012345678" }]) {
      const { callback } = await connected.discord.command("hedge", HEDGE, who);
      expect(embedOf(callback).title).toBe("Short 60 SPI 200 futures");
    }
  });

  it("completes contracts while they are typed", async () => {
    const typing = (typed: string) => connected.discord.autocomplete("hedge", "contract", typed, HEDGE);
    expect((await typing("spi"))[0]).toMatchObject({ value: "AP" });
    expect((await typing("")).length).toBe(25);
    expect(await typing("😀")).toEqual([]);
  });

  it("words a refusal privately even where a public answer was asked for", async () => {
    const { callback } = await connected.discord.command("hedge", { ...HEDGE, beta: "@everyone", private: false });
    expect(callback.data).toMatchObject({ flags: 64 });
    expect(embedOf(callback).title).toBe("Please check: beta");
    expect(JSON.stringify(callback)).not.toContain("@everyone");
  });

  it("refuses options of an older definition instead of failing", async () => {
    const { callback } = await connected.discord.command("hedge", { ...HEDGE, leverage: 2 }, { unchecked: true });
    expect(embedOf(callback).description).toContain("no such option");
  });

  it("answers a command that it does not know any more", async () => {
    const { callback } = await connected.discord.command("hegde", {}, { unchecked: true });
    expect(embedOf(callback).title).toBe("Not understood");
  });

  it("meets a fault with a fixed sentence and a reference that the log explains", async () => {
    const { callback } = await connected.discord.command("broken", { secret: "A$10m" });
    const reference = /reference: (\w{8})/.exec(embedOf(callback).description ?? "")?.[1];
    expect(JSON.stringify(callback)).not.toContain("cannot read");
    const line = connected.logged.find((entry) => entry.includes(reference ?? "none"));
    expect(line).toContain("TypeError");
  });

  overGateway("meets a reply that Discord refuses with a plain sentence, and keeps answering", async () => {
    connected.discord.failNext(/callback/, {
      status: 400,
      body: {
        message: "Invalid Form Body",
        code: 50035,
        errors: { data: { embeds: { _errors: [{ code: "X", message: "x" }] } } },
      },
    });
    const { callback } = await connected.discord.command("hedge", HEDGE);
    expect(callback.data).toMatchObject({ content: expect.stringContaining("could not be shown"), flags: 64 });
    expect(embedOf((await connected.discord.command("hedge", HEDGE)).callback).title).toBe("Short 60 SPI 200 futures");
  });

  overGateway("lets go of an interaction that is gone or answered already", async () => {
    for (const [status, code] of [
      [404, 10062],
      [400, 40060],
    ]) {
      connected.discord.failNext(/callback/, { status: status ?? 0, body: { message: "gone", code }, processed: true });
      await connected.discord.command("hedge", HEDGE);
    }
    const status = await connected.discord.command("status");
    expect(JSON.stringify(status.callback.data)).toMatch(/gone unanswered\s+2/);
    const warned = connected.logged.filter((entry) => entry.includes("interaction gone"));
    expect(warned).toHaveLength(2);
  });

  overGateway("keeps answering after the connection was dropped", async () => {
    connected.discord.dropConnections();
    await connected.discord.ready();
    expect(connected.discord.resumes.length).toBe(1);
    expect(embedOf((await connected.discord.command("hedge", HEDGE)).callback).title).toBe("Short 60 SPI 200 futures");
  });

  overGateway("keeps answering after its session was declared invalid", async () => {
    const before = connected.discord.identifies.length;
    connected.discord.invalidateSession();
    await expect.poll(() => connected.discord.identifies.length, { timeout: 15_000 }).toBe(before + 1);
    await connected.discord.ready();
    expect(embedOf((await connected.discord.command("hedge", HEDGE)).callback).title).toBe("Short 60 SPI 200 futures");
  });

  it("writes no token, no interaction token and no amount to its log", async () => {
    await connected.discord.command("hedge", { ...HEDGE, value: "A$98765432.10" });
    const log = connected.logged.join("");
    expect(log).toContain('"command":"hedge"');
    expect(log).not.toContain(connected.discord.token);
    expect(log).not.toMatch(/98765432|interactions\/\d+\/(?!\[token\])/);
  });

  it("was refused nothing but what the tests made Discord refuse", () => {
    expect(connected.discord.refusals.filter(({ code }) => code !== 10062 && code !== 40060)).toEqual([]);
  });
});

describe("registration", () => {
  it("writes once, and not again while nothing changes", async () => {
    const { discord, bot, end } = await connect();
    expect(discord.registrationWrites).toBe(1);
    await bot.stop();
    const [again] = await startOn(discord);
    expect(discord.registrationWrites).toBe(1);
    await again.stop();
    const [changed] = await startOn(discord, { commands: [broken] });
    expect(discord.registrationWrites).toBe(2);
    await changed.stop();
    await end();
  });

  it("goes to one server for development", async () => {
    const guildId = "123456789012345678";
    const { discord, bot, end } = await connect({ guilds: [guildId], guildId });
    expect(discord.registered(guildId).map(({ name }) => name)).toContain("hedge");
    expect(discord.registered()).toEqual([]);
    await bot.stop();
    const [again] = await startOn(discord, { guildId });
    expect(discord.registrationWrites).toBe(1);
    await again.stop();
    await end();
  });

  it("does not keep the bot from answering when Discord refuses it", async () => {
    const { discord, bot, end } = await connect();
    await bot.stop();
    discord.failNext("GET /applications", { status: 403, body: { message: "Missing Access", code: 50001 } });
    const [again, logged] = await startOn(discord);
    expect(logged.join("")).toContain("commands could not be registered");
    const { callback } = await discord.command("hedge", HEDGE);
    expect(embedOf(callback).title).toBe("Short 60 SPI 200 futures");
    await again.stop();
    await end();
  });
});

describe("stopping", () => {
  it("closes the connection with code 1000", async () => {
    const { discord, end, bot } = await connect();
    await bot.stop();
    await expect.poll(() => discord.closeCodes).toEqual([1000]);
    await end();
  });
});
