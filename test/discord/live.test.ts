import type { APIEmbed, APIMessage } from "discord.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bot } from "../../src/discord/botClient.js";
import { receiptOf } from "../../src/discord/receipt.js";
import { type Standin, startStandin } from "../standin/standin.js";
import { DOORS, startOn } from "../support/bot.js";

const OWNER = { userId: "111111111111111111" };
const OTHER = { userId: "222222222222222222" };
const HEDGE = { value: "A$37,123,456", beta: "1.2", price: "8000" };

interface Part {
  readonly custom_id?: string;
  readonly label?: string;
  readonly options?: readonly { readonly value: string }[];
}

const parts = (message: APIMessage): readonly Part[] =>
  (message.components ?? []).flatMap((row) => ("components" in row ? (row.components as readonly Part[]) : []));
const idOf = (message: APIMessage, end: string): string => {
  const found = parts(message).find(({ custom_id = "" }) => custom_id.split(":")[1] === end);
  if (found?.custom_id === undefined) throw new Error(`no control ${end}`);
  return found.custom_id;
};
const titleOf = (message: APIMessage | null): string => message?.embeds[0]?.title ?? "";
const need = (message: APIMessage | null): APIMessage => {
  if (message === null) throw new Error("no message");
  return message;
};

describe.each(DOORS)("live replies, by %s", (door) => {
  let discord: Standin;
  let bot: Bot;
  let logged: readonly string[];

  /** Ends the bot's process life and begins another: nothing in memory survives. */
  const restart = async () => {
    await bot.stop();
    [bot, logged] = await startOn(discord, { door });
  };
  const asked = async (options: Readonly<Record<string, string | boolean>> = HEDGE, name = "hedge") =>
    need((await discord.command(name, options, OWNER)).message);

  beforeAll(async () => {
    discord = await startStandin();
    [bot, logged] = await startOn(discord, { door });
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it("recompute in place when a move or a target is chosen, after a restart too", async () => {
    const message = await asked();
    await restart();
    const { callback } = await discord.select(idOf(message, "set-move"), ["move:-10%"], message, OWNER);
    expect(callback.type).toBe(7);
    const [embed] = callback.data.embeds as unknown as readonly APIEmbed[];
    expect(embed?.fields?.map(({ name }) => name)).toContain("Market −10%");
    expect(receiptOf(embed === undefined ? [] : [embed])).toContain("move:-10%");
    const after = await discord.select(idOf(message, "set-target"), ["target:0.5"], message, OWNER);
    expect(titleOf(after.current())).toBe("Short 130 SPI 200 futures");
  });

  it("edit in a form filled with what was read, after a restart too", async () => {
    const message = await asked();
    const { callback } = await discord.button(idOf(message, "edit"), message, OWNER);
    expect(callback.type).toBe(9);
    expect(JSON.stringify(callback.data)).toContain("A$37123456");
    await restart();
    const form = String(callback.data.custom_id);
    const sent = await discord.modal(
      form,
      { value: "A$10m", beta: "1.5", price: "8000", target: "0", move: "-10" },
      OWNER,
    );
    expect(sent.callback.type).toBe(7);
    expect(JSON.stringify(sent.callback.data)).toContain("Short 75 SPI 200 futures");
  });

  it("answer a form with a mistake privately, and leave the answer as it was", async () => {
    const message = await asked();
    const { callback } = await discord.button(idOf(message, "edit"), message, OWNER);
    const sent = await discord.modal(
      String(callback.data.custom_id),
      { value: "x", beta: "1", price: "1", target: "", move: "" },
      OWNER,
    );
    expect(sent.callback.type).toBe(4);
    expect(sent.callback.data).toMatchObject({ flags: 64 });
    expect(titleOf(sent.message)).toBe("Please check: value");
  });

  it("show the working privately", async () => {
    const message = await asked();
    const { callback } = await discord.button(idOf(message, "working"), message, OWNER);
    expect(callback.data).toMatchObject({ flags: 64 });
    expect(JSON.stringify(callback.data)).toContain("N\\\\* = −1.2 × A$37,123,456 ÷ A$200,000 = −222.740736");
  });

  it("edit a chart in with its description, and take it away when the numbers change until it is redrawn", async () => {
    const message = await asked();
    await restart();
    const pressed = await discord.button(idOf(message, "chart"), message, OWNER);
    expect(pressed.callback.type).toBe(6);
    await expect.poll(() => pressed.current()?.attachments.length, { timeout: 8000 }).toBe(1);
    const withChart = need(pressed.current());
    expect(withChart.attachments[0]).toMatchObject({
      filename: "hedge-profit.png",
      description: expect.stringContaining("Profit and loss"),
    });
    expect(titleOf(withChart)).toBe(titleOf(message));
    const again = await discord.select(idOf(withChart, "set-move"), ["move:-20%"], withChart, OWNER);
    await expect.poll(() => again.current()?.attachments.length, { timeout: 8000 }).toBe(1);
  });

  it("send the scenario's text at once and its chart after it", async () => {
    const answer = await discord.command("scenario", HEDGE, OWNER);
    expect(answer.callback.type).toBe(4);
    expect(answer.callback.files).toEqual([]);
    await expect.poll(() => answer.current()?.attachments.length, { timeout: 8000 }).toBe(1);
    expect(answer.current()?.attachments[0]?.filename).toBe("scenario-profit.png");
  });

  it("lose nothing but the picture when it cannot be drawn, and say so in one quiet line", async () => {
    await bot.stop();
    const draw = () => Promise.reject(new Error("no ink"));
    [bot, logged] = await startOn(discord, { draw, door });
    const answer = await discord.command("scenario", HEDGE, OWNER);
    expect(titleOf(answer.message)).toBe("Short 223 SPI 200: 6 market moves");
    await expect.poll(() => answer.current()?.embeds[0]?.footer?.text).toContain("The chart could not be drawn");
    expect(answer.current()?.embeds[0]?.fields).toEqual(answer.message?.embeds[0]?.fields);
    expect(logged.join("")).toContain("chart not drawn");
    await restart();
  });

  it("share a copy without amounts, with a second message, leaving the private one alone", async () => {
    const message = await asked();
    const { callback } = await discord.button(idOf(message, "share"), message, OWNER);
    expect(callback.type).toBe(4);
    expect((callback.data as { flags?: number }).flags ?? 0).toBe(0);
    expect(JSON.stringify(callback)).not.toMatch(/37[,.]?1|37123456|222|223/);
    expect(titleOf(need((await discord.button(idOf(message, "amounts"), message, OWNER)).message))).toBe(
      "Short 223 SPI 200 futures",
    );
  });

  it("let others try a shared copy with their own numbers, privately", async () => {
    const message = await asked();
    const shared = need((await discord.button(idOf(message, "share"), message, OWNER)).message);
    const { callback } = await discord.button(idOf(shared, "try"), shared, OTHER);
    expect(callback.type).toBe(9);
    const sent = await discord.modal(
      String(callback.data.custom_id),
      { value: "A$5m", beta: "1.2", price: "8000", target: "0", move: "-5%" },
      OTHER,
    );
    expect(sent.callback.data).toMatchObject({ flags: 64 });
    expect(titleOf(sent.message)).toBe("Short 30 SPI 200 futures");
  });

  it("give others a private copy of their own where an answer shows amounts", async () => {
    const message = await asked({ ...HEDGE, private: false });
    const before = titleOf(message);
    const pressed = await discord.select(idOf(message, "set-target"), ["target:1"], message, OTHER);
    expect(pressed.callback.type).toBe(4);
    expect(pressed.callback.data).toMatchObject({ flags: 64 });
    for (const action of ["share", "amounts"]) {
      const { callback } = await discord.button(idOf(message, action), message, OTHER);
      expect(callback.data).toMatchObject({ flags: 64 });
    }
    expect(titleOf(message)).toBe(before);
  });

  it("stand a double press, and a press while the chart is being drawn", async () => {
    const message = await asked();
    const chart = idOf(message, "chart");
    const presses = [chart, chart, idOf(message, "working")].map((id) => discord.button(id, message, OWNER));
    const answers = await Promise.all(presses);
    expect(answers.map(({ callback }) => callback.type)).toEqual([6, 6, 4]);
    await expect.poll(() => answers[0]?.current()?.attachments.length, { timeout: 8000 }).toBe(1);
    expect(titleOf(need((await discord.command("hedge", HEDGE, OWNER)).message))).toBe("Short 223 SPI 200 futures");
  });

  it("answer a control of another version with a fresh line", async () => {
    const message = await asked();
    const { callback } = await discord.button("v0:move:1", message, { ...OWNER, unchecked: true });
    expect(callback.data).toMatchObject({ flags: 64, content: expect.stringContaining("/hedge value:A$37123456") });
    const bare = await discord.button("other", { ...message, embeds: [] }, { ...OWNER, unchecked: true });
    expect(JSON.stringify(bare.callback.data)).toContain("/help");
  });

  it("treat a receipt that is no command line, and a menu value that is not ours, as another version's", async () => {
    const message = await asked();
    const [embed] = message.embeds;
    const spoiled = { ...message, embeds: [{ ...embed, fields: [{ name: "Run it again", value: "not a line" }] }] };
    const pressed = await discord.button(idOf(message, "working"), spoiled, { ...OWNER, unchecked: true });
    expect(pressed.callback.data).toMatchObject({ content: expect.stringContaining("another version"), flags: 64 });
    const chosen = await discord.select(idOf(message, "set-move"), ["value:A$1m"], message, {
      ...OWNER,
      unchecked: true,
    });
    expect(chosen.callback.data).toMatchObject({ content: expect.stringContaining("another version"), flags: 64 });
  });

  it("were refused nothing and met no fault", () => {
    expect(discord.refusals).toEqual([]);
    expect(logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  });

  it("hold no digits of the portfolio in a shared copy, whatever the portfolio", async () => {
    const digits = fc.integer({ min: 23_456_789, max: 987_654_321 }).filter((n) => !String(n).includes("000"));
    await fc.assert(
      fc.asyncProperty(digits, fc.constantFrom("hedge", "scenario"), async (value, name) => {
        const options = { ...HEDGE, value: `A$${value}` };
        const message = await asked(options, name);
        const { callback } = await discord.button(idOf(message, "share"), message, OWNER);
        const plain = JSON.stringify(callback)
          .replace(/\d{17,}/g, "")
          .replace(/(\d),(?=\d{3})/g, "$1");
        expect(plain).not.toContain(String(value).slice(0, 5));
      }),
      { numRuns: 40 },
    );
  });
});
