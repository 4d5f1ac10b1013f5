import type { Upload } from "./body.js";
import type { Interaction } from "./interactionBook.js";
import { merged, storedName, trimmedMessage } from "./rules/message.js";
import { isJson, type Json, json, list, text } from "./rules/violation.js";
import { snowflake } from "./snowflake.js";
import { botUser, type World } from "./world.js";

const KEPT_FLAGS = 4 | 64 | 4096 | 8192 | (1 << 15);
const EPHEMERAL = 64;
const LOADING = 128;
const V2 = 1 << 15;
const SELECTS = [3, 5, 6, 7, 8];
const KEPT_FILES = 2000;

/** The message Discord makes of a bot's first answer or follow-up; `loading` for a deferral. */
export function createMessage(
  world: World,
  interaction: Interaction,
  payload: Json,
  files: readonly Upload[],
  loading = false,
): Json {
  const { payload: delivered } = interaction;
  const user = isJson(delivered.member) ? delivered.member.user : delivered.user;
  const base: Json = {
    id: snowflake(),
    type: interaction.type === 2 ? 20 : 0,
    content: "",
    channel_id: delivered.channel_id,
    author: botUser(world),
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    embeds: [],
    attachments: [],
    components: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user,
      authorizing_integration_owners: delivered.authorizing_integration_owners,
    },
  };
  const created = changed(world, base, payload, files);
  const flags = (Number(payload.flags ?? 0) & KEPT_FLAGS) | (loading ? LOADING : 0);
  return { ...created, flags, edited_timestamp: null };
}

/** The message after an edit: given members replace, uploads are added, `attachment://` becomes an address. */
export function changed(world: World, previous: Json, given: Json, files: readonly Upload[]): Json {
  const payload = trimmedMessage(given);
  const result = merged(payload, previous);
  const described = new Map(list(payload.attachments).map((one) => [text(one.id), one.description]));
  const added = files.map(
    (file, index): Json => ({
      ...keepFile(world, file),
      ...(typeof described.get(String(index)) === "string" && { description: described.get(String(index)) }),
    }),
  );
  const attachments = [...list(result.attachments), ...added];
  const urls = new Map(attachments.map((one) => [`attachment://${text(one.filename)}`, text(one.url)]));
  const before = Number(previous.flags ?? 0) & ~LOADING;
  return {
    ...previous,
    content: text(result.content).trim(),
    embeds: resolved(list(result.embeds), urls).map((embed) => ({ type: "rich", ...json(embed) })),
    components: numbered(resolved(list(result.components), urls)),
    attachments,
    flags: (before & (EPHEMERAL | V2)) | (Number(result.flags ?? 0) & (4 | V2)) | (before & 4096),
    edited_timestamp: new Date().toISOString(),
  };
}

/** Keeps a file so that it can be fetched, and describes it as an attachment. */
export function keepFile(world: World, file: Upload): Json {
  const id = snowflake();
  const filename = storedName(file.name);
  const path = `/attachments/${id}/${filename}`;
  world.files.set(path, file);
  const [oldest] = world.files.keys();
  if (world.files.size > KEPT_FILES && oldest) world.files.delete(oldest);
  const url = `${world.origin}${path}`;
  return { id, filename, size: file.bytes.length, content_type: contentType(file), url, proxy_url: url };
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webp: "image/webp",
};

/** Discord goes by the file's ending if the sender named no type. */
function contentType(file: Upload): string {
  const guess = TYPES[file.name.split(".").at(-1) ?? ""];
  return file.contentType === "application/octet-stream" || file.contentType === ""
    ? (guess ?? file.contentType)
    : file.contentType;
}

function resolved(value: readonly unknown[], urls: ReadonlyMap<string, string>): unknown[] {
  if (urls.size === 0) return [...value];
  return JSON.parse(JSON.stringify(value), (_key, inner) =>
    typeof inner === "string" ? (urls.get(inner) ?? inner) : inner,
  );
}

function isSelect(part: Json): boolean {
  return SELECTS.includes(Number(part.type));
}

/** Discord numbers the components of a message from 1, depth first, and fills in how many a select takes. */
function numbered(components: readonly unknown[]): unknown[] {
  let next = 0;
  const visit = (part: unknown): unknown => {
    if (!isJson(part)) return part;
    next += 1;
    const own = { id: next, ...(isSelect(part) && { min_values: 1, max_values: 1 }), ...part };
    return {
      ...own,
      ...(Array.isArray(part.components) && { components: part.components.map(visit) }),
      ...(isJson(part.accessory) && { accessory: visit(part.accessory) }),
    };
  };
  return components.map(visit);
}
