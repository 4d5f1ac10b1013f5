import type { APIEmbed, APIMessage } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeQuestion } from "../../src/study/quiz/makeQuestion.js";
import { type Connected, connect, DOORS } from "../support/bot.js";

/** Long enough that nothing here is told to be waited for. */
const PATIENCE_MS = 10_000;
const OPTIONS = { topic: "full-hedge", level: "1", seed: "a" };
const question = makeQuestion({ topic: "full-hedge", level: 1, seed: "a" });
const right = question.choices.find(({ wrong }) => wrong === undefined)?.letter ?? "";
const wrong = question.choices.find((choice) => choice.wrong !== undefined)?.letter ?? "";
const EPHEMERAL = 64;
/** Of Discord's: an answer of its own, one in the place of the message, a form. */
const [OWN, IN_PLACE, FORM] = [4, 7, 9];

describe.each(DOORS)("a question of one's own, by %s", (door) => {
  let connected: Connected;

  beforeAll(async () => {
    connected = await connect({ door, patienceMs: PATIENCE_MS });
  });
  afterAll(() => connected.end());

  const asked = async (
    name = "quiz play",
    options: Readonly<Record<string, string>> = OPTIONS,
  ): Promise<APIMessage> => {
    const { message } = await connected.discord.command(name, options);
    if (message === null) throw new Error("no message");
    return message;
  };
  const press = (message: APIMessage, label: RegExp) => {
    const [, id] =
      [...JSON.stringify(message.components).matchAll(/\{[^{}]*\}/g)]
        .map(([button]) => button)
        .filter((button) => label.test(/"label":"([^"]*)"/.exec(button)?.[1] ?? ""))
        .map((button) => /"custom_id":"([^"]*)"/.exec(button) ?? [])[0] ?? [];
    return connected.discord.button(id ?? "", message);
  };
  const letter = (which: string) => new RegExp(`^${which.toUpperCase()}\\. `);
  const embedOf = (message: APIMessage | null): APIEmbed | undefined => message?.embeds[0];
  const lineOf = (message: APIMessage | null): string =>
    embedOf(message)?.fields?.find(({ name }) => name === "Run it again")?.value ?? "";

  it("is private, and no id of its buttons tells which choice is right", async () => {
    const message = await asked();
    expect((message.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const ids = [...JSON.stringify(message.components).matchAll(/"custom_id":"v1:(\w+):\d+(?::(\w+:\w+))?"/g)];
    expect(ids.map(([, action, sets]) => sets ?? action)).toEqual([
      ...["answer:a", "answer:b", "answer:c", "answer:d", "hints:one", "edit", "next"],
    ]);
  });

  it("is answered in its place, with the working", async () => {
    const answer = await press(await asked(), letter(wrong));
    expect(answer.callback.type).toBe(IN_PLACE);
    expect(embedOf(answer.message)?.title).toMatch(/^(?:Not right|Right size, wrong direction)/);
    expect(embedOf(answer.message)?.fields?.map(({ name }) => name)).toContain("The right working");
  });

  it("shows a hint in its place, which then costs a point", async () => {
    const { message } = await press(await asked(), /^Hint/);
    expect(lineOf(message)).toContain("hints:one");
    if (message === null) throw new Error("no message");
    const answered = await press(message, letter(right));
    expect(embedOf(answered.message)?.description).toContain("1 of 2 points, one hint used");
  });

  it("takes a typed answer by a form", async () => {
    const form = await press(await asked(), /^Type an answer$/);
    expect(form.callback.type).toBe(FORM);
    const id = /"custom_id":"(v1:[^"]+)"/.exec(JSON.stringify(form.callback.data))?.[1] ?? "";
    const sent = await connected.discord.modal(id, { answer: "short 1" });
    expect(sent.callback.type).toBe(IN_PLACE);
    expect(embedOf(sent.message)?.description).toContain("You answered “short 1”");
  });

  it("goes on to a fresh question in a message of its own, and back to what was missed", async () => {
    const { message } = await press(await asked(), letter(wrong));
    if (message === null) throw new Error("no message");
    const next = await press(message, /^Next$/);
    expect(next.callback.type).toBe(OWN);
    expect(lineOf(next.message)).toMatch(/topic:full-hedge level:1 seed:\w+ tally:0\/1 missed:full-hedge-1-a/);
    expect(lineOf(next.message)).not.toContain("seed:a ");
    const review = await press(message, /^Review what I missed$/);
    expect(lineOf(review.message)).toContain("topic:full-hedge level:1 seed:a tally:0/1");
  });

  it("is asked from a card about what the card explains", async () => {
    const { message } = await press(await asked("explain", { concept: "capm" }), /^Quiz me$/);
    expect(lineOf(message)).toMatch(/\/quiz play topic:capm level:1 seed:\w+/);
  });
});
