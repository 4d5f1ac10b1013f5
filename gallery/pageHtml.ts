import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIEmbedField,
  APISelectMenuComponent,
} from "discord.js";
import { markdownHtml, markdownText } from "./discordMarkdown.js";
import { element, escapeHtml } from "./html.js";

/** A message as it is sent to Discord, with its files where they can be looked at. */
interface ShownMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly flags?: number | undefined;
  readonly files?: readonly ShownFile[];
}

/** A file of a message: `attachment://name` in an embed stands for its address. */
export interface ShownFile {
  readonly name: string;
  readonly url: string;
  readonly description?: string;
}

/** Who wrote or asked. */
export interface Person {
  readonly name: string;
  /** An address or a data URI. */
  readonly avatar: string;
}

/** A reply to a slash command. */
export interface Exchange {
  readonly asked: Person;
  /** The command's name: Discord shows no more of it. */
  readonly command: string;
  readonly bot: Person;
  readonly when: string;
  readonly message: ShownMessage;
}

export type Theme = "dark" | "light";

/** Discord's numbers, written out so that a browser needs no part of discord.js. */
const EPHEMERAL = 1 << 6;
const BUTTON = 2;
const LINK_BUTTON = 5;
const BUTTON_TYPES: Readonly<Record<number, string>> = { 1: "primary", 2: "secondary", 3: "success", 4: "destructive" };
const COLUMNS = 3;

/**
 * Replies one below the other as Discord shows them. The elements are those of discord-components; buttons and menus
 * carry `data-custom-id`, the choices of a menu `data-value`.
 */
export function conversationHtml(exchanges: readonly Exchange[], theme: Theme): string {
  return element("discord-messages", { "light-theme": theme === "light" }, ...exchanges.map(exchangeHtml));
}

/** A whole page of conversations that needs nothing but itself; where it is narrow it looks as on a phone. */
export function pageHtml(page: {
  readonly body: string;
  readonly theme: Theme;
  readonly style: string;
  readonly script: string;
}): string {
  const { body, theme, style, script } = page;
  const head = [
    '<meta charset="utf-8"><title>Replies</title>',
    `<style>${style}</style>`,
    `<script>${script.replaceAll("</script", "<\\/script")}</script>`,
  ];
  return `<!doctype html><html lang="en">${element("head", {}, ...head)}${element("body", { class: theme }, body)}</html>`;
}

function exchangeHtml({ asked, command, bot, when, message }: Exchange): string {
  const { content = "", embeds = [], components = [], files = [], flags = 0 } = message;
  const inEmbeds = embeds.map(({ image }) => image?.url);
  const attached = files.filter(({ name }) => !inEmbeds.includes(`attachment://${name}`));
  const ephemeral = (flags & EPHEMERAL) !== 0;
  return element(
    "discord-message",
    { author: bot.name, avatar: bot.avatar, bot: true, timestamp: when, ephemeral },
    element("discord-command", { slot: "reply", author: asked.name, avatar: asked.avatar, command: `/${command}` }),
    markdownHtml(content, { embed: false }),
    attached.length === 0 ? "" : element("discord-attachments", { slot: "attachments" }, ...attached.map(imageHtml)),
    ...embeds.map((embed) => embedHtml(embed, files)),
    components.length === 0 ? "" : element("discord-attachments", { slot: "components" }, ...components.map(rowHtml)),
  );
}

function imageHtml({ url, description }: ShownFile): string {
  return element("discord-image-attachment", { url, alt: description });
}

function embedHtml(embed: APIEmbed, files: readonly ShownFile[]): string {
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
function fieldsHtml(fields: readonly APIEmbedField[]): readonly string[] {
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

function rowHtml({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string {
  return element(
    "discord-action-row",
    {},
    ...components.map((component) =>
      component.type === BUTTON ? buttonHtml(component) : selectHtml(component as APISelectMenuComponent),
    ),
  );
}

function buttonHtml(button: APIButtonComponent): string {
  const { style, disabled = false } = button;
  const emoji = "emoji" in button ? (button.emoji?.name ?? "") : "";
  const label = "label" in button ? (button.label ?? "") : "";
  return element(
    "discord-button",
    {
      type: BUTTON_TYPES[style] ?? "secondary",
      url: style === LINK_BUTTON && "url" in button ? button.url : undefined,
      disabled,
      "data-custom-id": "custom_id" in button ? button.custom_id : undefined,
    },
    escapeHtml(`${emoji} ${label}`.trim()),
  );
}

/** A menu shows its chosen options in the place of its placeholder. */
function selectHtml(select: APISelectMenuComponent): string {
  const options = "options" in select ? select.options : [];
  const chosen = options.filter((option) => option.default === true).map(({ label }) => label);
  return element(
    "discord-string-select-menu",
    {
      placeholder: chosen.length > 0 ? chosen.join(", ") : (select.placeholder ?? "Make a selection"),
      disabled: select.disabled ?? false,
      "data-custom-id": select.custom_id,
    },
    ...options.map(({ label, description, value }) =>
      element("discord-string-select-menu-option", { label, description, "data-value": value }),
    ),
  );
}
