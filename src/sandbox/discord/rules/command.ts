import { ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import { named, optionViolations } from "./option.js";
import { specViolations } from "./spec.js";
import { at, type Json, json, list, repeated, text, under, unless, type Violation } from "./violation.js";

const CHAT_INPUT = 1;
const WEIGHT = 8000;

/** Where a command is registered: everywhere or in one server. */
export type Scope = "global" | "guild";

/** All breaches of a whole registration: each command, no name twice, no more than 100 slash commands. */
export function commandListViolations(commands: readonly Json[], scope: Scope): Violation[] {
  const slash = commands.filter((command) => (command.type ?? CHAT_INPUT) === CHAT_INPUT);
  return [
    ...unless(
      slash.length <= 100,
      "",
      "APPLICATION_COMMAND_MAX",
      "Maximum number of application commands reached (100).",
    ),
    ...repeated(
      commands.map((command) => `${command.type ?? CHAT_INPUT}:${text(command.name)}`),
      (index) => at(index, "name"),
      "APPLICATION_COMMANDS_DUPLICATE_NAME",
    ),
    ...commands.flatMap((command, index) => under(index, commandViolations(command, scope))),
  ];
}

/** All breaches of one command's definition. */
export function commandViolations(command: Json, scope: Scope): Violation[] {
  const permissions = command.default_member_permissions;
  const asNumber = typeof permissions === "string" ? { default_member_permissions: Number(permissions) } : {};
  const total = weight(command);
  return [
    ...specViolations(ApplicationCommandUpdateRequestSchema, { ...command, ...asNumber }),
    ...((command.type ?? CHAT_INPUT) === CHAT_INPUT ? slash(command) : context(command)),
    ...unless(
      total <= WEIGHT,
      "",
      "APPLICATION_COMMAND_TOO_LARGE",
      `Command exceeds maximum size (${WEIGHT}), it is ${total}.`,
    ),
    ...(scope === "guild" ? ["contexts", "integration_types"] : []).flatMap((name) =>
      unless(command[name] === undefined, name, "APPLICATION_COMMAND_SCOPE", "Only for global commands."),
    ),
  ];
}

/** The characters Discord counts: names, descriptions (longest translation) and values, over the whole tree. */
function weight(node: Json): number {
  const own = longest(node, "name") + longest(node, "description");
  const value = node.value === undefined ? 0 : String(node.value).length;
  return [...list(node.options), ...list(node.choices)].reduce((sum, child) => sum + weight(child), own + value);
}

function slash(command: Json): Violation[] {
  return [...named(command), ...optionViolations(list(command.options))];
}

function context(command: Json): Violation[] {
  return [
    ...unless(text(command.description) === "", "description", "BASE_TYPE_MAX_LENGTH", "Must be empty for this type."),
    ...unless(list(command.options).length === 0, "options", "BASE_TYPE_MAX_LENGTH", "Must be empty for this type."),
  ];
}

function longest(node: Json, name: string): number {
  const translations = Object.values(json(node[`${name}_localizations`])).map((value) => text(value).length);
  return Math.max(text(node[name]).length, ...translations);
}
