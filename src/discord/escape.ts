import { withPeople } from "../reply/person.js";

/**
 * Makes plain text stay plain in Discord: nothing in it formats, links, mentions or pings. A person whom we name is shown
 * by the name that they have there; embeds ping nobody.
 *
 * Wider than discord.js's `escapeMarkdown`, which leaves mentions (`<@1>`, `@everyone`) alone and treats code apart.
 *
 * @example
 * escapeText("*bold* <@1>") // "\\*bold\\* \\<@\u200b1>"
 */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const escaped = text
    .split(URL)
    .map((part, index) => (index % 2 === 1 ? part : escapePlain(part)))
    .join("");
  return withPeople(escaped, (id) => (/^\d+$/.test(id) ? `<@${id}>` : id));
}

/** Without any of these there is nothing to escape. */
const SPECIAL = /[\\`*_~|<[\]#@\uE000]|^\s*[->+]/m;

/** Addresses stay as they are: Discord shows a backslash inside a link. */
const URL = /(https?:\/\/[^\s<>()\\]+)/g;

function escapePlain(text: string): string {
  return text
    .replace(/[\\`*_~|<[\]#]/g, "\\$&")
    .replace(/^(\s*)([->+])/gm, "$1\\$2")
    .replace(/@/g, "@\u200b");
}

/**
 * Lines in a code block, which shows everything but a closing fence as it stands. The narrow space within numbers gets a
 * column's width: fixed-width fonts often lack it, and one from another font would shift what follows.
 */
export function codeBlock(lines: readonly string[]): string {
  return `\`\`\`\n${lines.join("\n").replaceAll("`", "ˋ").replaceAll("\u202f", "\u00a0")}\n\`\`\``;
}
