import type { APIMessage } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RECEIPT_HEADING } from "../../src/reply/reply.js";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";
import { type Connected, connect, DOORS } from "../support/bot.js";
import { context } from "../support/desk.js";
import { newPlace } from "../support/stores.js";
import { troubles } from "./support.js";

const [HOME, ELSEWHERE] = ["900000000000000001", "900000000000000002"];
const OWNER = { userId: "200000000000000001", guildId: HOME, permissions: "40" };
/** Who knows every name: an administrator elsewhere and, by the other door, the same person in a direct message. */
const STRANGERS = {
  gateway: { userId: "200000000000000002", guildId: ELSEWHERE, permissions: "40", unchecked: true },
  http: { userId: "200000000000000002", guildId: null, unchecked: true },
};
const MEMBER = { userId: "200000000000000003", guildId: HOME, unchecked: true };

/** Digits and words that stand nowhere but in what was saved. */
const SECRET = /37[,.\s]?123[,.\s]?456|41[,.\s]?987[,.\s]?654|hush-hush/;
const ACTIONS = [
  ...[
    "working",
    "csv",
    "choose",
    "chart",
    "edit",
    "try",
    "hedge",
    "run",
    "fill",
    "reading",
    "save",
    "confirm",
    "reveal",
    "share",
    "amounts",
  ],
  ...["edit-form", "try-form", "hedge-form", "fill-form", "save-form"],
];

const naming = context.commands.flatMap(({ name, options }) =>
  (["portfolio", "name"] as const).flatMap((option) =>
    options[option] === undefined || name === "portfolio save" ? [] : [{ name, option, options }],
  ),
);

describe.each(DOORS)("somebody else's portfolio, by %s", (door) => {
  let store: Store;
  let connected: Connected;
  beforeAll(async () => {
    store = openStore(await newPlace("file"));
    connected = await connect({ door, store, patienceMs: 5_000, guilds: [HOME, ELSEWHERE] });
    await connected.discord.command(
      "portfolio save",
      { name: "Own", value: "A$37,123,456", beta: "1.2", contract: "AP", note: "hush-hush" },
      OWNER,
    );
    await connected.discord.command(
      "portfolio save",
      { name: "Team", value: "A$41,987,654", beta: "1.2", contract: "AP", note: "hush-hush" },
      OWNER,
    );
    await connected.discord.command("portfolio share", { name: "team" }, OWNER);
  });
  afterAll(async () => {
    await connected.end();
    await store.close();
  });

  const everything = () =>
    Promise.all([
      store.exportFor({ person: OWNER.userId }, "person"),
      store.exportFor({ person: OWNER.userId, server: HOME, administers: true }, "server"),
    ]).then((all) => JSON.stringify(all, (key, value) => (/export|^at$/.test(key) ? undefined : value)));
  const shows = async (asked: Promise<Awaited<ReturnType<Connected["discord"]["command"]>>>) => {
    const answer = await asked;
    return JSON.stringify([answer.callback.data, answer.current(), answer.followups()]);
  };

  it("is the owner's to see", async () => {
    expect(await shows(connected.discord.command("portfolio show", { name: "own" }, OWNER))).toMatch(SECRET);
    expect(naming.length).toBeGreaterThan(10);
  });

  it("is told to nobody from elsewhere, by any command, while a name is typed, or by any control", {
    timeout: 60_000,
  }, async () => {
    const who = STRANGERS[door];
    const before = await everything();
    const bare = (await connected.discord.command("help", {}, who)).message as APIMessage;
    for (const { name, option, options } of naming) {
      const others = Object.entries(options).filter(
        ([other, { required, type }]) => required && other !== option && type !== "file",
      );
      const given = Object.fromEntries(others.map(([other, { example }]) => [other, example]));
      for (const typed of ["own", "team", "Own (yours)", "Team (server)"]) {
        const request = { ...given, [option]: typed, ...(options.confirm === undefined ? {} : { confirm: true }) };
        expect(await shows(connected.discord.command(name, request, who)), name).not.toMatch(SECRET);
        expect(await connected.discord.autocomplete(name, option, typed.slice(0, 2), given, who)).toEqual([]);
        const owner = typed === "own" ? OWNER.userId : who.userId;
        const line = `/${name} ${Object.entries(request)
          .map(([key, value]) => `${key}:"${value}"`)
          .join(" ")}`;
        const forged = {
          ...bare,
          embeds: [{ fields: [{ name: RECEIPT_HEADING, value: `\`\`\`\n${line}\n\`\`\`` }] }],
        };
        for (const action of typed === "own" || typed === "team" ? ACTIONS : ["confirm"])
          expect(
            await shows(connected.discord.button(`v1:${action}:${owner}`, forged, who)),
            `${action} ${line}`,
          ).not.toMatch(SECRET);
      }
    }
    for (const scope of ["me", "server"])
      expect(await shows(connected.discord.command("data export", { scope }, who))).not.toMatch(SECRET);
    await connected.discord.command("data delete", { scope: "server", confirm: true }, who);
    expect(await everything()).toBe(before);
  });

  it("is a server's to see where it was shared, and no member's who it was not shared with", async () => {
    expect(await shows(connected.discord.command("portfolio show", { name: "team" }, MEMBER))).toMatch(SECRET);
    expect(await shows(connected.discord.command("portfolio show", { name: "own" }, MEMBER))).not.toMatch(SECRET);
    const before = await everything();
    for (const name of ["own", "team"])
      await connected.discord.command("portfolio delete", { name, confirm: true }, MEMBER);
    expect(await everything()).toBe(before);
  });

  it("met no fault", () => {
    expect(troubles(connected.logged)).toEqual([]);
    expect(connected.discord.refusals).toEqual([]);
  });
});
