import type { APIEmbed, APIMessage } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Connected, connect, DOORS } from "../support/bot.js";

/** Long enough that nothing here is told to be waited for. */
const PATIENCE_MS = 10_000;
const EPHEMERAL = 64;
const FORM = 9;
const MENU = "Answer this hedge question";

const ANSWERED =
  "A fund holds A$10 million of shares with a beta of 1.2. SPI 200 futures trade at 8,000. How many contracts hedge it fully?";
const WITHOUT_PRICE = "A$37,123,456 fund, beta 1.2. How many SPI 200 futures hedge it fully?";
const TWO_READINGS = "A$10m, beta 1.2, futures at 8.000 with a multiplier of 25, full hedge";

interface ModalField {
  readonly label: string;
  readonly component: { readonly custom_id: string; readonly value?: string };
}

describe.each(DOORS)("a question in plain English, by %s", (door) => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ door, patienceMs: PATIENCE_MS });
  });
  afterAll(() => connected.end());

  const there = (message: APIMessage | null): APIMessage => {
    if (message === null) throw new Error("no message");
    return message;
  };
  const asked = async (question: string) => there((await connected.discord.command("ask", { question })).message);
  const embedOf = (message: APIMessage | null): APIEmbed | undefined => message?.embeds[0];
  const idsOf = (message: APIMessage) =>
    [...JSON.stringify(message.components).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = ""]) => id);
  const press = (message: APIMessage, ending: string) => {
    const id = idsOf(message).find((one) => one.endsWith(ending) || one.startsWith(`v1:${ending}:`));
    return connected.discord.button(id ?? "", message);
  };
  const text = (message: APIMessage | null) => JSON.stringify(embedOf(message));

  it("is answered from the menu of the message that asks it, for whoever chose it alone", async () => {
    const { message } = await connected.discord.messageCommand(MENU, ANSWERED);
    expect(embedOf(message)?.title).toBe("Short 60 SPI 200 futures");
    expect((there(message).flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(text(message)).toContain("No move named");
  });

  it("is told from the menu that a message holds no question", async () => {
    const { message } = await connected.discord.messageCommand(MENU, "lunch at one?");
    expect(embedOf(message)?.title).toMatch(/^(?:Not a question about index futures|No hedge question was found)$/);
  });

  it("opens a form for what is missing, with what was read filled in, and answers what is sent", async () => {
    const message = await asked(WITHOUT_PRICE);
    expect(embedOf(message)?.title).toBe("Still needed: price");
    const form = await press(message, "fill");
    expect(form.callback.type).toBe(FORM);
    const { components, custom_id } = form.callback.data as {
      readonly custom_id: string;
      readonly components: readonly ModalField[];
    };
    const fields = components.map(({ component }) => [component.custom_id, component.value] as const);
    expect(fields).toEqual([
      ["price", undefined],
      ["value", "A$37123456"],
      ["beta", "1.2"],
      ["contract", "AP"],
      ["target", "0"],
    ]);
    const sent = await connected.discord.modal(custom_id, {
      ...Object.fromEntries(fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
      ...{ price: "8,250", beta: "1.1" },
    });
    // (0 − 1.1) × 37,123,456 ÷ (8,250 × 25) = −197.99
    expect(embedOf(sent.message)?.title).toMatch(/^Short 198 /);
  });

  it("tells what is wrong with what the form was sent with", async () => {
    const form = await press(await asked(WITHOUT_PRICE), "fill");
    const { custom_id } = form.callback.data as { readonly custom_id: string };
    const sent = await connected.discord.modal(custom_id, { price: "about eight", value: "A$1m", beta: "1.2" });
    expect(text(sent.message)).toContain("about eight");
    expect(embedOf(sent.message)?.title).not.toMatch(/^Short/);
  });

  it("offers two readings as buttons, each of which answers its own", async () => {
    const message = await asked(TWO_READINGS);
    expect(embedOf(message)?.title).toBe("Which do you mean? price");
    const [first, second] = [await press(message, "reading:first"), await press(message, "reading:second")];
    expect(embedOf(first.message)?.title).toMatch(/^Short 60,000 /);
    expect(embedOf(second.message)?.title).toMatch(/^Short 60 /);
    expect((there(second.message).flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it("has no digit of an amount in an id", async () => {
    for (const question of [WITHOUT_PRICE, TWO_READINGS])
      for (const id of idsOf(await asked(question)))
        expect(id).toMatch(/^v1:(?:fill|reading):\d+(?::reading:[a-z]+)?$/);
  });
});
