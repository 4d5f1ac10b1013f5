import type { APIMessage } from "discord.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NEXT_QUESTION, QUIZ_ME, REVIEW_MISSED, TRY_IT } from "../../src/reply/controls.js";
import { FILL_IN, READINGS } from "../../src/reply/fillIn.js";
import { HEDGE_WITH_IT, RECEIPT_HEADING } from "../../src/reply/reply.js";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";
import { type Connected, connect } from "../support/bot.js";
import { context } from "../support/desk.js";
import { newPlace } from "../support/stores.js";
import { hostileText, SEED } from "./hostile.js";
import { HEDGE, troubles } from "./support.js";

const OWNER = "111111111111111111";
const who = { userId: OWNER, unchecked: true };
const files = new Set(["file"]);
/** Everything that any control of ours does, or did, or might. */
const ACTIONS = [
  ...[
    "set",
    "working",
    "csv",
    "choose",
    "chart",
    "edit",
    "try",
    "hedge",
    "run",
    "quiz",
    "next",
    "review",
    "fill",
    "reading",
  ],
  ...["save", "confirm", "reveal", "share", "amounts", "edit-form", "try-form", "hedge-form", "fill-form", "save-form"],
  ...["set-move", "set-target", "set-concept", "set-answer", "constructor", "proto", "toString", "x"],
];
const HEADINGS = [RECEIPT_HEADING, HEDGE_WITH_IT, TRY_IT, QUIZ_ME, NEXT_QUESTION, REVIEW_MISSED, FILL_IN, READINGS];

const MODAL = 9;

process.stdout.write(`hostile input: seed ${SEED}\n`);
const runs = (numRuns: number) => ({ seed: SEED, numRuns, endOnFailure: true });

let store: Store;
let connected: Connected;
beforeAll(async () => {
  store = openStore(await newPlace("file"));
  connected = await connect({ store, patienceMs: 1_000 });
});
afterAll(async () => {
  await connected.end();
  await store.close();
});

type Answer = Awaited<ReturnType<Connected["discord"]["command"]>>;

/** Nothing that was answered, whatever it was, is a fault, a ping or a secret. */
async function isHarmless(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  const { type, data } = answer.callback;
  if (type === 5) await answer.settled(10_000);
  const shown = JSON.stringify([data, answer.current(), answer.followups()]);
  expect(shown).not.toMatch(/reference: [\w-]+|could not be shown|went wrong on our side/);
  expect(shown).not.toContain(connected.discord.token);
  if (type === 4 || type === 7) expect(data.allowed_mentions).toEqual({ parse: [] });
  const content = String(data.content ?? "");
  if (content !== "") expect(content.replace(/```[\s\S]*?```/g, "")).not.toMatch(/@everyone|@here|<@/);
  return answer;
}

const table = context.commands.map(({ name, options }) => ({ name, options: Object.entries(options) }));
const lines = context.commands.flatMap(({ examples }) => examples).filter((line) => !line.includes("file:"));

/** A command with some of its options, each of them hostile; the rest as in its examples, so that each is met alone too. */
const hostileCommand = fc.constantFrom(...table).chain(({ name, options }) =>
  fc.record({
    name: fc.constant(name),
    options: fc.record(
      Object.fromEntries(
        options
          .filter(([option]) => !files.has(option))
          .map(([option, { type, example }]) => [
            option,
            type === "flag" ? fc.boolean() : fc.oneof(fc.constant(example), hostileText),
          ]),
      ),
      { requiredKeys: options.flatMap(([option, { required }]) => (required && !files.has(option) ? [option] : [])) },
    ),
  }),
);

/** A message that is ours, or says that it is. */
const forgedMessage = fc.record({
  sections: fc.array(
    fc.tuple(fc.constantFrom(...HEADINGS), fc.oneof(fc.constantFrom(...lines), hostileText), fc.boolean()),
    { maxLength: 3 },
  ),
  url: fc.option(fc.oneof(hostileText, fc.constant("https://cdn.discordapp.com/attachments/1/2/x.csv")), {
    nil: undefined,
  }),
});

function forged(
  message: APIMessage,
  {
    sections,
    url,
  }: { readonly sections: readonly (readonly [string, string, boolean])[]; readonly url?: string | undefined },
): APIMessage {
  const fields = sections.map(([name, text, fenced]) => ({ name, value: fenced ? `\`\`\`\n${text}\n\`\`\`` : text }));
  return { ...message, embeds: [{ title: "x", fields, ...(url === undefined ? {} : { url }) }] };
}

const customId = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("v1", "v1", "v1", "v0", "v2"),
      fc.constantFrom(...ACTIONS),
      fc.constantFrom(OWNER, OWNER, "222222222222222222", "0", "x"),
      fc.option(fc.constantFrom("frequency:weekly", "answer:b", "hints:all", "x:y", "reading:a", "private:false"), {
        nil: undefined,
      }),
    )
    .map((parts) => parts.filter((part) => part !== undefined).join(":")),
  hostileText.map((text) => text.slice(0, 100) || "x"),
);

/** The fields of every form that was shown, by its id. */
const shownFields = new Map<string, readonly string[]>();

/** The form that a press has shown, or the one that it names; and its fields. */
function formOf({ callback }: Answer, id: string) {
  const form = callback.type === MODAL ? String(callback.data.custom_id) : id;
  if (callback.type === MODAL) {
    const ids = [...JSON.stringify(callback.data.components).matchAll(/"custom_id":"([^"]+)"/g)];
    shownFields.set(
      form,
      ids.map(([, name = ""]) => name),
    );
  }
  return { form, names: shownFields.get(form) ?? ["value", "beta", "__proto__"] };
}

describe("hostile input through the door", () => {
  it("in any option of any command", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileCommand, async ({ name, options }) => {
        await isHarmless(connected.discord.command(name, options as never, who));
      }),
      runs(400),
    );
  });

  it("in each option alone, beside what an example has", { timeout: 60_000 }, async () => {
    const each = table.flatMap(({ name, options }) => options.map((option) => ({ name, options, option })));
    const texts = fc.sample(hostileText, { seed: SEED, numRuns: 2 * each.length });
    for (const [
      at,
      {
        name,
        options,
        option: [hostile, { type }],
      },
    ] of each.entries()) {
      if (type === "file") continue;
      const needed = options.filter(([option, { required }]) => required && !files.has(option));
      const given = Object.fromEntries(
        needed.map(([option, { example, type }]) => [option, type === "flag" ? true : example]),
      );
      for (const text of texts.slice(2 * at, 2 * at + 2))
        await isHarmless(connected.discord.command(name, { ...given, [hostile]: text }, who));
    }
  });

  it("in what is being typed", { timeout: 60_000 }, async () => {
    const typed = table.flatMap(({ name, options }) =>
      options.flatMap(([option, { complete }]) => (complete ? [[name, option] as const] : [])),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...typed), hostileText, async ([name, option], text) => {
        expect((await connected.discord.autocomplete(name, option, text, {}, who)).length).toBeLessThanOrEqual(25);
      }),
      runs(150),
    );
  });

  it("in the text of a message whose menu is used", { timeout: 60_000 }, async () => {
    const menus = context.commands.flatMap(({ messageMenu }) => (messageMenu === undefined ? [] : [messageMenu.name]));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...menus), hostileText, async (menu, text) => {
        await isHarmless(connected.discord.messageCommand(menu, text, who));
      }),
      runs(100),
    );
  });

  it("in the ids of buttons, menus and forms, and in the message they stand under", { timeout: 60_000 }, async () => {
    const { message } = await connected.discord.command("hedge", HEDGE, who);
    if (message === null) throw new Error("no message");
    await fc.assert(
      fc.asyncProperty(
        forgedMessage,
        customId,
        fc.constantFrom("button", "select", "modal"),
        fc.array(hostileText, { minLength: 1, maxLength: 3 }),
        async (shape, id, kind, texts) => {
          const under = forged(message, shape);
          if (kind === "select")
            return void (await isHarmless(
              connected.discord.select(
                id,
                texts.map((text, at) => (at === 0 && text.length < 50 ? `move:${text}` : text.slice(0, 100))),
                under,
                who,
              ),
            ));
          const pressed = await isHarmless(connected.discord.button(id, under, who));
          const { form, names } = formOf(pressed, id);
          if (kind === "modal") {
            const fields = Object.fromEntries(names.map((name, at) => [name, texts[at % texts.length] ?? ""]));
            await isHarmless(connected.discord.modal(form, fields, who));
          }
        },
      ),
      runs(500),
    );
  });

  it("in another line of a message of ours, which no version can read", async () => {
    const { message } = await connected.discord.command("hedge", HEDGE, who);
    if (message === null) throw new Error("no message");
    for (const [action, heading] of [
      ["hedge", HEDGE_WITH_IT],
      ["hedge-form", HEDGE_WITH_IT],
      ["save-form", HEDGE_WITH_IT],
      ["fill", FILL_IN],
      ["fill-form", FILL_IN],
    ] as const) {
      const receipt = [RECEIPT_HEADING, "/hedge value:1m beta:1", true] as const;
      const under = forged(message, { sections: [receipt, [heading, "/not a line", true]] });
      const { callback } = await isHarmless(connected.discord.button(`v1:${action}:${OWNER}`, under, who));
      expect([action, String(callback.data.content)]).toEqual([action, expect.stringContaining("another version")]);
    }
  });

  it("met no fault, no refusal of Discord's and no secret in the log", () => {
    expect(troubles(connected.logged)).toEqual([]);
    expect(connected.discord.refusals).toEqual([]);
    const log = connected.logged.join("");
    for (const secret of [connected.discord.token, ...connected.discord.interactionTokens])
      expect(log.includes(secret)).toBe(false);
  });
});
