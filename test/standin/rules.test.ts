import { describe, expect, it } from "vitest";
import type { Violation } from "../../src/sandbox/discord/rules/violation.js";
import { rules } from "../../src/sandbox/discord/rules.js";
import * as commands from "./payloads/commands.js";
import { long, many } from "./payloads/make.js";
import * as messages from "./payloads/messages.js";
import * as modals from "./payloads/modals.js";

const paths = (violations: readonly Violation[]) => violations.map((violation) => violation.path);
const asReply = { sending: "reply" } as const;

describe("commands", () => {
  it.each(commands.goodCommands)("accepts %j", (command) => {
    expect(rules.command(command, "global")).toEqual([]);
  });
  it.each(commands.badCommands)("refuses %s", (_fault, path, command) => {
    expect(paths(rules.command(command, "global"))).toContain(path);
  });
  it("refuses contexts and integration types in one server", () => {
    const found = rules.command(commands.command({ contexts: [0], integration_types: [0] }), "guild");
    expect(paths(found)).toEqual(["contexts", "integration_types"]);
  });
  it("refuses the same name twice, unless the types differ", () => {
    expect(paths(rules.commands([commands.command(), commands.command()], "global"))).toContain("1.name");
    expect(rules.commands([commands.command(), { type: 2, name: "hedge" }], "global")).toEqual([]);
  });
  it("refuses the 101st slash command", () => {
    const named = many(101, (index) => commands.command({ name: `c${index}` }));
    expect(rules.commands(named.slice(1), "global")).toEqual([]);
    expect(rules.commands(named, "global")).toHaveLength(1);
  });
});

describe("messages", () => {
  for (const [message, about] of messages.goodMessages) {
    it(`accepts ${JSON.stringify(message).slice(0, 60)}`, () => {
      expect(rules.message(message, { ...asReply, ...about })).toEqual([]);
    });
  }
  for (const [fault, path, message, about] of [...messages.badMessages, ...messages.badEdits]) {
    it(`refuses ${fault}`, () => {
      expect(paths(rules.message(message, { ...asReply, ...about }))).toContain(path);
    });
  }
});

describe("modals", () => {
  it.each(modals.goodModals)("accepts %j", (modal) => {
    expect(rules.modal(modal)).toEqual([]);
  });
  it.each(modals.badModals)("refuses %s", (_fault, path, modal) => {
    expect(paths(rules.modal(modal))).toContain(path);
  });
});

describe("autocomplete choices", () => {
  it("accepts 25 and none", () => {
    const full = many(25, () => ({ name: long(100), value: long(100) }));
    expect([
      ...rules.choices(full, 3),
      ...rules.choices([], 3),
      ...rules.choices([{ name: "n", value: 1.5 }], 10),
    ]).toEqual([]);
  });
  it.each(modals.badChoices)("refuses %s", (_fault, path, choices, type) => {
    expect(paths(rules.choices(choices, type))).toContain(path);
  });
});

describe("callbacks", () => {
  const bodies: Record<number, object> = {
    4: { content: "x" },
    7: { content: "x" },
    8: { choices: [] },
    9: modals.modal(),
  };
  const allowed: Record<number, number[]> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] };
  const pairs = [2, 3, 4, 5].flatMap((interaction) =>
    [4, 5, 6, 7, 8, 9].map((callback) => [interaction, callback] as const),
  );
  it.each(pairs)("to an interaction of type %i, callback type %i", (interactionType, type) => {
    const found = rules.callback({ type, data: bodies[type] }, { interactionType, previous: {} });
    expect(paths(found)).toEqual(allowed[interactionType]?.includes(type) ? [] : ["type"]);
  });
  it("refuses an update where there is no message", () => {
    expect(paths(rules.callback({ type: 6 }, { interactionType: 5 }))).toEqual(["type"]);
  });
});
