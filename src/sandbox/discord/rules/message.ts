import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from "discord-api-spec/zod";
import { componentViolations, walk } from "./component.js";
import { embedImages, embedViolations, trimmedEmbed } from "./embed.js";
import { specViolations } from "./spec.js";
import { at, type Json, json, list, text, unless, type Violation } from "./violation.js";

const EPHEMERAL = 64;
const V2 = 1 << 15;
const IN_NEW = 4 | EPHEMERAL | 4096 | 8192 | V2;
const IN_EDIT = 4 | V2;

/** How a message reaches Discord: as first answer, deferral, change of a component's message, later edit, follow-up. */
export type Sending = "reply" | "defer" | "update" | "edit" | "followup";

/** What a message is judged with: the way it is sent, the names of uploaded files, the message it changes. */
export interface Circumstances {
  readonly sending: Sending;
  readonly files?: readonly string[];
  readonly previous?: Json;
}

const SCHEMAS = {
  reply: IncomingWebhookInteractionRequestSchema,
  defer: IncomingWebhookInteractionRequestSchema,
  update: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  edit: IncomingWebhookUpdateRequestPartialSchema,
  followup: IncomingWebhookRequestPartialSchema,
};
const ALLOWED = { reply: IN_NEW, defer: EPHEMERAL, update: IN_EDIT, edit: IN_EDIT, followup: IN_NEW };

/** All breaches of a message payload, judged as the message it would result in. */
export function messageViolations(given: Json, about: Circumstances): Violation[] {
  const payload = trimmedMessage(given);
  const { sending, files = [], previous = {} } = about;
  const flags = Number(payload.flags ?? 0);
  const spec = [
    ...specViolations(SCHEMAS[sending], payload),
    ...unless((flags & ~ALLOWED[sending]) === 0, "flags", "BITFIELD_FLAGS_UNSUPPORTED", `Not allowed in a ${sending}.`),
  ];
  if (sending === "defer") return spec;
  const result = merged(payload, previous);
  const names = [...files.map(storedName), ...list(result.attachments).map((one) => text(one.filename))];
  const v2 = ((flags | Number(previous.flags ?? 0)) & V2) !== 0;
  return [
    ...spec,
    ...embedViolations(list(result.embeds)),
    ...componentViolations(list(result.components), v2),
    ...(v2 ? onlyComponents(result) : []),
    ...attachmentIds(payload, files, previous),
    ...references(payload).flatMap(([path, url]) =>
      unless(
        names.includes(url.slice("attachment://".length)),
        path,
        "ATTACHMENT_NOT_FOUND",
        `No uploaded file is called ${url} (there are: ${names.join(", ") || "none"}).`,
      ),
    ),
    ...unless(!empty(result, files, v2), "", "EMPTY_MESSAGE", "Cannot send an empty message"),
  ];
}

/** The message with its embeds trimmed, as Discord judges and keeps it. */
export function trimmedMessage(payload: Json): Json {
  return Array.isArray(payload.embeds) ? { ...payload, embeds: list(payload.embeds).map(trimmedEmbed) } : payload;
}

/** The name under which Discord keeps an upload: blanks become underscores, other signs vanish. */
export function storedName(name: string): string {
  return name.replaceAll(" ", "_").replaceAll(/[^\w.-]/g, "");
}

/** The payload over the message it changes: absent members stay, `attachments` lists those to keep. */
export function merged(payload: Json, previous: Json): Json {
  const kept = new Set(list(payload.attachments).map((one) => one.id));
  const old = list(previous.attachments).filter((one) => !Array.isArray(payload.attachments) || kept.has(one.id));
  const sent = Object.entries(payload).filter(([, value]) => value !== undefined);
  return { ...previous, ...Object.fromEntries(sent), attachments: old };
}

function attachmentIds(payload: Json, files: readonly string[], previous: Json): Violation[] {
  const known = new Set([
    ...files.map((_, index) => String(index)),
    ...list(previous.attachments).map((one) => text(one.id)),
  ]);
  return list(payload.attachments).flatMap((one, index) =>
    unless(known.has(text(one.id)), at("attachments", index, "id"), "ATTACHMENT_NOT_FOUND", "No such file or upload."),
  );
}

function onlyComponents(result: Json): Violation[] {
  const wording = "The MessageFlags.IS_COMPONENTS_V2 flag does not allow this field.";
  const filled = (name: string) => text(result[name]) !== "" || list(result[name]).length > 0 || name === "poll";
  return ["content", "embeds", "poll"].flatMap((name) =>
    unless(
      !(result[name] !== undefined && result[name] !== null && filled(name)),
      name,
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      wording,
    ),
  );
}

function empty(result: Json, files: readonly string[], v2: boolean): boolean {
  const shown = list(result.embeds).length + files.length + list(result.attachments).length;
  if (v2) return list(result.components).length === 0;
  return text(result.content).trim() === "" && shown === 0 && !result.poll;
}

/** Every `attachment://` address of the payload with the path to it. */
function references(payload: Json): [string, string][] {
  const embeds = list(payload.embeds).flatMap((embed, index) =>
    embedImages(embed).map(([path, url]): [string, string] => [at("embeds", index, path), url]),
  );
  const parts = walk(list(payload.components)).flatMap(({ part, path }): [string, string][] => [
    [at(path, "media.url"), text(json(part.media).url)],
    [at(path, "file.url"), text(json(part.file).url)],
    ...list(part.items).map((item, index): [string, string] => [
      at(path, "items", index, "media.url"),
      text(json(item.media).url),
    ]),
  ]);
  return [...embeds, ...parts].filter(([, url]) => url.startsWith("attachment://"));
}
