import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIEmbed, APIMessage } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";
import { type Connected, connect, DOORS } from "../support/bot.js";

/** Long enough that nothing here is told to be waited for. */
const PATIENCE_MS = 10_000;
const SERVER = "900000000000000001";
const OTHER_SERVER = "900000000000000002";
const MANAGER = { userId: "200000000000000001", guildId: SERVER, permissions: `${(1n << 5n) | (1n << 3n)}` };
const MEMBER = { userId: "200000000000000002", guildId: SERVER };
const STRANGER = { userId: "200000000000000003", guildId: OTHER_SERVER };

interface Shown {
  readonly embeds: readonly APIEmbed[];
  readonly flags?: number;
}

const embedOf = ({ data }: { readonly data: unknown }): APIEmbed => {
  const [embed] = (data as Shown).embeds;
  if (embed === undefined) throw new Error("no embed");
  return embed;
};

const textOf = (answer: { readonly data: unknown }): string => JSON.stringify(answer.data);

describe.each(DOORS)("what is saved, by %s", (door) => {
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

  const run = (name: string, options: Record<string, string | boolean>, who: object = MANAGER) =>
    connected.discord.command(name, options, who);
  const buttonId = (message: { components?: readonly unknown[] } | null, label: string): string => {
    const found = JSON.stringify(message?.components).match(
      new RegExp(`"label":"${label}"[^}]*"custom_id":"([^"]+)"|"custom_id":"([^"]+)"[^}]*"label":"${label}"`),
    );
    return found?.[1] ?? found?.[2] ?? "";
  };

  const press = (message: APIMessage | null, label: string, who: object) => {
    if (message === null) throw new Error("no message");
    return connected.discord.button(buttonId(message, label), message, who);
  };
  const shown = ({ data }: { readonly data: unknown }) => data as Shown;

  it("is saved by a sub-command, taken by name, and completed for those who see it alone", async () => {
    const { callback } = await run("portfolio save", { name: "Desk", value: "A$10m", beta: "1.2", held: "-40" });
    expect(embedOf(callback).title).toBe("Saved “Desk”");
    expect(shown(callback).flags).toBe(64);

    const hedge = await run("hedge", { portfolio: "desk", price: "8000" });
    expect(hedge.callback.type).toBe(4);
    expect(textOf(hedge.callback)).toContain("From portfolio “Desk” (yours)");

    const typing = (who: object) => connected.discord.autocomplete("hedge", "portfolio", "d", { price: "8000" }, who);
    expect(await typing(MANAGER)).toMatchObject([{ value: "Desk" }]);
    expect(await typing(MEMBER)).toEqual([]);
    await run("portfolio share", { name: "desk" });
    expect(await typing(MEMBER)).toMatchObject([{ value: "Desk" }]);
    expect(await typing(STRANGER)).toEqual([]);
    expect(await typing({ userId: MEMBER.userId, guildId: null })).toEqual([]);
    await run("portfolio personal", { name: "desk" });
  });

  it("is saved by the button under an answer, with the numbers of that answer", async () => {
    const { message } = await run("hedge", { value: "A$25m", beta: "0.9", price: "8000" }, MEMBER);
    const pressed = await press(message, "Save", MEMBER);
    const modal = pressed.callback.data as { custom_id: string };
    const { callback } = await connected.discord.modal(modal.custom_id, { name: "From a button", note: "" }, MEMBER);
    expect(embedOf(callback).title).toBe("Saved “From a button”");
    const again = await run("hedge", { portfolio: "from a button", price: "8000" }, MEMBER);
    expect(textOf(again.callback)).toContain("value A$25,000,000, beta 0.9, contract AP");
  });

  it("is deleted by the button of who was asked, and by nobody else's press", async () => {
    await run("portfolio save", { name: "Doomed", value: "10m", beta: "1" }, MEMBER);
    await run("portfolio save", { name: "Doomed", value: "10m", beta: "1" }, MANAGER);
    const { message } = await run("portfolio delete", { name: "doomed" }, MEMBER);
    const other = await press(message, "Delete it", MANAGER);
    expect(textOf(other.callback)).toContain("Only the person who was asked can confirm this.");
    expect(await store.names({ person: MANAGER.userId })).toContainEqual({ name: "Doomed", owner: "person" });
    const own = await press(message, "Delete it", MEMBER);
    expect(embedOf(own.callback).title).toBe("Deleted “Doomed”");
    expect(await store.names({ person: MEMBER.userId })).not.toContainEqual({ name: "Doomed", owner: "person" });
  });

  it("answers plainly when a portfolio is gone to which a button refers", async () => {
    await run("portfolio save", { name: "Brief", value: "10m", beta: "1" });
    const { message } = await run("portfolio delete", { name: "brief" });
    await run("portfolio delete", { name: "brief", confirm: true });
    const { callback } = await press(message, "Delete it", MANAGER);
    expect(textOf(callback)).toContain("no saved portfolio");
  });

  it("keeps settings to those who manage the server, and its channel free of what they do not want there", async () => {
    const refused = await run("settings set", { move: "-10" }, { ...MEMBER, unchecked: true });
    expect(textOf(refused.callback)).toContain("Manage Server");
    await run("settings set", { share_amounts: "nobody" });
    const answer = await run("hedge", { value: "A$10m", beta: "1.2", price: "8000", private: false }, MEMBER);
    expect(shown(answer.callback).flags).toBe(64);
    const amounts = await press(answer.message, "Share with amounts", MEMBER);
    expect(shown(amounts.callback).flags).toBe(64);
    expect(textOf(amounts.callback)).toContain("keeps amounts private");
    const copy = await press(answer.message, "Share", MEMBER);
    expect(shown(copy.callback).flags ?? 0).toBe(0);
    await run("settings reset", {});
  });

  it("keeps what is saved from the channel whatever the server's default, and public answers from new amounts", async () => {
    const open = await run("hedge", { value: "A$10m", beta: "1.2", price: "8000", private: false }, MEMBER);
    await run("settings set", { private: false, share_amounts: "nobody" });
    await run("portfolio save", { name: "Own", value: "10m", beta: "1" }, MEMBER);
    for (const [name, options] of [
      ["portfolio show", { name: "own" }],
      ["portfolio list", {}],
      ["portfolio show", { name: "own", private: false }],
    ] as const)
      expect(shown((await run(name, options, MEMBER)).callback).flags).toBe(64);
    const edited = await connected.discord.button(buttonId(open.message, "Edit"), open.message as APIMessage, MEMBER);
    const form = edited.callback.data as unknown as { custom_id: string };
    const fields = { value: "A$44m", beta: "1.2", price: "8000", target: "0", move: "-5" };
    const { callback } = await connected.discord.modal(form.custom_id, fields, MEMBER);
    expect([callback.type, shown(callback).flags]).toEqual([4, 64]);
    await run("settings reset", {});
  });

  it("gives a person all that is stored of them as a file, and deletes it", async () => {
    await run("portfolio save", { name: "Mine", value: "10m", beta: "1" }, STRANGER);
    const { message } = await run("data export", {}, STRANGER);
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(["hedge-desk-my-data.json"]);
    const question = await run("data delete", {}, STRANGER);
    const done = await press(question.message, "Delete all of it", STRANGER);
    expect(embedOf(done.callback).title).toBe("Everything stored of you is deleted");
    expect(await store.names({ person: STRANGER.userId })).toEqual([]);
  });

  it("was refused nothing by Discord, and met no fault", () => {
    expect(connected.discord.refusals).toEqual([]);
    expect(connected.logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  });
});
