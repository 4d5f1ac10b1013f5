import { describe, expect, it } from "vitest";
import { definitionsOf } from "../../src/discord/commandJson.js";
import { sameCommands } from "../../src/discord/registration.js";
import { context } from "../support/desk.js";

const definitions = definitionsOf(context.commands, "global");

/** As Discord gives it back: ids and defaults added, false left out, lists in another order. */
const registered = () =>
  definitions
    .map((definition) => ({ ...definition, options: "options" in definition ? (definition.options ?? []) : [] }))
    .map(({ options, ...definition }) => ({
      default_member_permissions: null,
      ...definition,
      id: "1",
      version: "2",
      application_id: "3",
      nsfw: false,
      integration_types: [1, 0],
      options: options.map(({ required, ...option }) => (required === true ? { ...option, required } : option)),
    }))
    .reverse();

describe("sameCommands", () => {
  it("sees through what Discord adds and leaves out", () => {
    expect(sameCommands(registered(), definitions)).toBe(true);
  });

  it.each([
    [
      "a description",
      (commands: ReturnType<typeof registered>) => Object.assign(commands[0] ?? {}, { description: "other" }),
    ],
    [
      "an option less",
      (commands: ReturnType<typeof registered>) => commands.find(({ name }) => name === "hedge")?.options.pop(),
    ],
    [
      "a limit more",
      (commands: ReturnType<typeof registered>) =>
        Object.assign(commands.find(({ name }) => name === "hedge")?.options[0] ?? {}, { max_length: 5 }),
    ],
    [
      "choices more",
      (commands: ReturnType<typeof registered>) =>
        Object.assign(commands.find(({ name }) => name === "hedge")?.options[0] ?? {}, {
          choices: [{ name: "a", value: "a" }],
        }),
    ],
    ["a place less", (commands: ReturnType<typeof registered>) => Object.assign(commands[0] ?? {}, { contexts: [0] })],
    ["a command less", (commands: ReturnType<typeof registered>) => commands.pop()],
  ])("sees %s", (_, change) => {
    const commands = registered();
    change(commands);
    expect(sameCommands(commands, definitions)).toBe(false);
  });
});
