import { rowHtml } from "./controls.js";
import { element, escapeHtml } from "./html.js";
import { markdownHtml, markdownText } from "./markdown.js";
import type { Embed, Field, ShownFile, ShownMessage } from "./payload.js";

/** Who wrote or asked. */
export interface Person {
  readonly name: string;
  /** An address or a data URI. */
  readonly avatar: string;
}

/** A reply of a bot's. */
export interface Exchange {
  readonly asked: Person;
  /** The command's name: Discord shows no more of it. */
  readonly command?: string | undefined;
  /** The title of what the message replies to, where no command was run; nothing where one may not see that. */
  readonly about?: string | undefined;
  readonly bot: Person;
  readonly when: string;
  readonly message: ShownMessage;
}

export type Theme = "dark" | "light";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const COLUMNS = 3;

/** Replies one below the other as Discord shows them, in the elements of discord-components. */
export function conversationHtml(exchanges: readonly Exchange[], theme: Theme): string {
  return element("discord-messages", { "light-theme": theme === "light" }, ...exchanges.map(exchangeHtml));
}

/** One reply; it belongs into a `discord-messages`. */
export function exchangeHtml({ asked, command, about, bot, when, message }: Exchange): string {
  const { content = "", embeds = [], components = [], files = [], flags = 0 } = message;
  const inEmbeds = embeds.map(({ image }) => image?.url);
  const attached = files.filter(
    ({ name, url }) => !inEmbeds.includes(`attachment://${name}`) && !inEmbeds.includes(url),
  );
  const ephemeral = (flags & EPHEMERAL) !== 0;
  const person = { author: asked.name, avatar: asked.avatar };
  return element(
    "discord-message",
    { author: bot.name, avatar: bot.avatar, bot: true, timestamp: when, ephemeral },
    command === undefined
      ? replyHtml(bot, about)
      : element("discord-command", { slot: "reply", ...person, command: `/${command}` }),
    (flags & LOADING) !== 0 ? element("em", { class: "thinking" }, `${escapeHtml(bot.name)} is thinking…`) : "",
    markdownHtml(content, { embed: false }),
    attached.length === 0 ? "" : element("discord-attachments", { slot: "attachments" }, ...attached.map(fileHtml)),
    ...embeds.map((embed) => embedHtml(embed, files)),
    components.length === 0 ? "" : element("div", { slot: "components", class: "rows" }, ...components.map(rowHtml)),
  );
}

/** Of a message that one may not see, Discord says that it is gone. */
function replyHtml({ name, avatar }: Person, about: string | undefined): string {
  if (about === undefined) return element("discord-reply", { slot: "reply", deleted: true });
  return element("discord-reply", { slot: "reply", author: name, avatar, bot: true }, escapeHtml(about));
}

function fileHtml({ name, url, description }: ShownFile): string {
  if (/\.(png|jpe?g|webp|gif)$/i.test(name)) return element("discord-image-attachment", { url, alt: description });
  return element("a", { class: "file", href: url, download: name, title: description }, escapeHtml(name));
}

function embedHtml(embed: Embed, files: readonly ShownFile[]): string {
  const { title, description, color, url, fields = [], footer, image, thumbnail } = embed;
  const attributes = {
    slot: "embeds",
    "embed-title": title === undefined ? undefined : markdownText(title),
    color: color === undefined ? undefined : `#${color.toString(16).padStart(6, "0")}`,
    url,
    image: addressOf(image?.url, files),
    thumbnail: addressOf(thumbnail?.url, files),
  };
  return element(
    "discord-embed",
    attributes,
    description === undefined
      ? ""
      : element("discord-embed-description", { slot: "description" }, markdownHtml(description, { embed: true })),
    fields.length === 0 ? "" : element("discord-embed-fields", { slot: "fields" }, ...fieldsHtml(fields)),
    footer === undefined ? "" : element("discord-embed-footer", { slot: "footer" }, escapeHtml(footer.text)),
  );
}

function addressOf(url: string | undefined, files: readonly ShownFile[]): string | undefined {
  const name = url?.startsWith("attachment://") ? url.slice("attachment://".length) : undefined;
  return name === undefined ? url : files.find((file) => file.name === name)?.url;
}

/** Inline fields stand up to three beside each other; one that is not inline starts anew. */
function fieldsHtml(fields: readonly Field[]): readonly string[] {
  let beside = 0;
  return fields.map(({ name, value, inline = false }) => {
    const column = inline ? String((beside % COLUMNS) + 1) : undefined;
    beside = inline ? beside + 1 : 0;
    return element(
      "discord-embed-field",
      { "field-title": markdownText(name), inline, "inline-index": column },
      markdownHtml(value, { embed: true }),
    );
  });
}
