import { keepFile } from "../message.js";
import { type Json, list, text } from "../rules/violation.js";
import type { World } from "../world.js";
import { clientRefuses } from "./clientRefuses.js";
import { invokedBy, nested } from "./subcommands.js";
import type { Present } from "./who.js";

const ATTACHMENT = 11;

/** A file a user uploads with a command or a modal; it can be fetched from the stand-in. */
export interface Attached {
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
  /** The size that Discord names, where it is not the file's own. */
  readonly size?: number;
}

/** What a user may give for an option. */
type OptionValue = string | number | boolean | Attached;

/** What a user gives for the options, by name, in the order typed. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The focused option of an autocomplete interaction. */
export interface Focus {
  readonly name: string;
  readonly typed: string;
}

/**
 * The `data` of a command or autocomplete interaction. `name` may go on with a sub-command ("hedge size").
 * Types come from the registered definition, or from the values if there is none.
 *
 * @throws {@link NotAllowed} what Discord's own client would not send, unless `who` says to send it unchecked
 */
export function commandData(world: World, name: string, values: OptionValues, who: Present, focus?: Focus): Json {
  const [root = "", ...steps] = name.split(" ");
  const definition = world.registry.find(root, who.guildId);
  const { options: inner, types } = invokedBy(definition, steps, who.unchecked);
  if (!who.unchecked && definition) clientRefuses({ definition, name, options: inner }, values, who, focus);
  const attachments: Json = {};
  const given = Object.entries(values).map(([option, value]): Json => {
    const known = inner.find((one) => one.name === option);
    return { name: option, type: known?.type ?? jsType(value), value: sent(world, value, attachments) };
  });
  const focused = focus ? [focusedOption(inner, focus)] : [];
  const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
  return {
    id: definition?.id ?? "1",
    name: root,
    type: 1,
    options: nested(steps, types, [...given, ...focused]),
    ...(definition?.guild_id !== undefined && { guild_id: definition.guild_id }),
    ...resolved,
  };
}

/** The type of the option that is typed: 3 unless the definition says otherwise. */
export function focusedType(data: Json): number {
  const options = list(data.options);
  const here = options.find((option) => option.focused === true);
  if (here) return Number(here.type);
  return options.map(focusedType).find((type) => type !== 0) ?? 0;
}

function focusedOption(inner: readonly Json[], focus: Focus): Json {
  const type = inner.find((one) => one.name === focus.name)?.type ?? 3;
  return { name: focus.name, type, value: focus.typed, focused: true };
}

function sent(world: World, value: OptionValue, attachments: Json): unknown {
  return typeof value === "object" ? attach(world, value, attachments) : value;
}

/** Keeps a user's file, adds it to the resolved attachments and gives its id. */
export function attach(world: World, file: Attached, attachments: Json): string {
  const bytes = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
  const contentType = file.contentType ?? "application/octet-stream";
  const kept = keepFile(world, { name: file.file, contentType, bytes });
  const named = file.size === undefined ? {} : { size: file.size };
  attachments[text(kept.id)] = { ...kept, ...named, ephemeral: true };
  return text(kept.id);
}

function jsType(value: OptionValue): number {
  if (typeof value === "string") return 3;
  if (typeof value === "boolean") return 5;
  if (typeof value === "number") return Number.isInteger(value) ? 4 : 10;
  return ATTACHMENT;
}
