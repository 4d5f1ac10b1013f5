import { parse } from "discord-markdown-parser";
import { USERS } from "../users.js";
import { element, escapeHtml } from "./html.js";

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
  /** Whom a mention is of. */
  readonly id?: string;
  readonly level?: number;
}

/** Discord's markdown → the element that shows it. */
const ELEMENTS: Readonly<Record<string, string>> = {
  strong: "discord-bold",
  em: "discord-italic",
  underline: "discord-underlined",
  strikethrough: "s",
  blockQuote: "discord-quote",
  spoiler: "discord-spoiler",
  subtext: "small",
};

/** What pings or points somewhere; shown as Discord would, so that one which slipped through an escape is seen. */
const MENTIONS = new Set(["user", "role", "channel", "everyone", "here", "slashCommand", "guildNavigation"]);

/** The text of an embed as the elements of discord-components; `embed` gives code the embed's colours. */
export function markdownHtml(text: string, { embed }: { readonly embed: boolean }): string {
  return nodesHtml(parse(text, "extended") as readonly Node[], embed);
}

/** The text without its formatting, for titles: the components take those as an attribute. */
export function markdownText(text: string): string {
  return plain(parse(text, "extended") as readonly Node[]);
}

function nodesHtml(nodes: readonly Node[], embed: boolean): string {
  return nodes
    .filter((node, index) => !(isBreak(node) && nodes[index - 1]?.type === "codeBlock"))
    .map((node) => nodeHtml(node, embed))
    .join("");
}

function nodeHtml(node: Node, embed: boolean): string {
  const inner = typeof node.content === "object" ? nodesHtml(node.content, embed) : escapeHtml(node.content ?? "");
  if (isBreak(node)) return "<br>";
  if (node.type === "codeBlock") return element("discord-code", { multiline: true, embed }, inner);
  if (node.type === "inlineCode") return element("discord-code", { embed }, inner);
  if (node.type === "heading") return element("discord-header", { level: String(node.level ?? 1) }, inner);
  if (node.target !== undefined && /^https?:/i.test(node.target))
    return element("discord-link", { href: node.target }, inner);
  if (MENTIONS.has(node.type)) return element("discord-mention", {}, inner === "" ? nameOf(node.id) : inner);
  const tag = ELEMENTS[node.type];
  return tag === undefined ? inner : element(tag, {}, inner);
}

/** Discord knows everybody's name; this channel those who are in it. */
function nameOf(id: string | undefined): string {
  return escapeHtml(USERS.find(({ userId }) => userId === id)?.name ?? "someone");
}

function isBreak({ type }: Node): boolean {
  return type === "br" || type === "newline";
}

function plain(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (isBreak(node) ? "\n" : typeof node.content === "object" ? plain(node.content) : node.content))
    .join("");
}
