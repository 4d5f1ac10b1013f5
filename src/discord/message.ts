import { type APIEmbed, type APIEmbedField, MessageFlags } from "discord.js";
import { RECEIPT_HEADING, type Reply, type Section, type Tone } from "../reply/reply.js";
import { componentRows } from "./components.js";
import { codeBlock, escapeText } from "./escape.js";

/** A reply as Discord takes it. */
export interface Message {
  readonly embeds: readonly APIEmbed[];
  readonly flags: MessageFlags.Ephemeral | undefined;
  readonly allowedMentions: { readonly parse: [] };
  readonly components: ReturnType<typeof componentRows>;
}

/** Discord's limits, in characters; the description's is lower than Discord's 4096, so that fields always have room. */
const LIMITS = {
  title: 256,
  description: 3000,
  fields: 25,
  name: 256,
  value: 1024,
  footer: 2048,
  total: 6000,
} as const;

/** Told apart by people who do not see red and green (Okabe and Ito's palette); the title says the same in words. */
const COLOURS: Readonly<Record<Tone, number>> = {
  short: 0xd55e00,
  long: 0x0072b2,
  neutral: 0x5865f2,
  problem: 0xe69f00,
};

/**
 * A reply as an embed within every limit of Discord's; what does not fit is cut at the end of a line, and said.
 *
 * @param owner id of the person who asked: only they change the message by its controls
 */
export function messageOf(reply: Reply, owner: string): Message {
  const fields = reply.sections.flatMap(sectionFields);
  if (reply.caveats.length > 0) {
    fields.push(
      ...textFields(
        reply.caveatsHeading,
        reply.caveats.map(({ text }) => `• ${escapeText(text)}`),
      ),
    );
  }
  const hasOptions = reply.receipt.includes(":");
  const receipt =
    reply.kind === "answer" && hasOptions ? sectionFields({ heading: RECEIPT_HEADING, commands: [reply.receipt] }) : [];
  const frame = {
    title: cut(escapeText(reply.title), LIMITS.title),
    description: cut(reply.summary.map(escapeText).join("\n"), LIMITS.description),
    color: COLOURS[reply.tone],
    ...(reply.source === undefined ? {} : { url: reply.source }),
    ...(reply.footer === undefined ? {} : { footer: { text: cut(reply.footer, LIMITS.footer) } }),
  };
  const room = LIMITS.total - size(frame, receipt);
  return {
    embeds: [{ ...frame, fields: [...fitted(fields, room, LIMITS.fields - receipt.length), ...receipt] }],
    flags: reply.private ? MessageFlags.Ephemeral : undefined,
    allowedMentions: { parse: [] },
    components: componentRows(reply.controls, owner),
  };
}

function sectionFields({ heading, table = [], lines = [], commands = [] }: Section): APIEmbedField[] {
  if (commands.length > 0) return commandFields(heading, lines, commands);
  if (table.length === 0) return textFields(heading, lines.map(escapeText));
  const blocks = chunks(table, LIMITS.value - 10).map(codeBlock);
  const below = lines.map(escapeText).join("\n");
  const last = blocks.at(-1) ?? "";
  const together = last.length + below.length < LIMITS.value;
  if (below !== "" && together) blocks[blocks.length - 1] = `${last}${below}`;
  return [...named(heading, blocks), ...(below === "" || together ? [] : textFields(heading, lines.map(escapeText)))];
}

/** What commands are for, then each in a block of its own, so that it can be copied alone and a wrapped line is seen as one. */
function commandFields(heading: string, lines: readonly string[], commands: readonly string[]): APIEmbedField[] {
  const blocks = commands.flatMap((command) => broken(command, LIMITS.value - 10)).map((line) => codeBlock([line]));
  const texts = chunks([...lines.map(escapeText), ...blocks], LIMITS.value);
  return named(
    heading,
    texts.map((text) => text.join("\n")),
  );
}

function textFields(heading: string, lines: readonly string[]): APIEmbedField[] {
  return named(
    heading,
    chunks(lines, LIMITS.value).map((chunk) => chunk.join("\n")),
  );
}

function named(heading: string, values: readonly string[]): APIEmbedField[] {
  const name = cut(escapeText(heading), LIMITS.name - 14);
  return values.map((value, index) => ({ name: index === 0 ? name : `${name} (continued)`, value }));
}

/** Lines in groups of at most so many characters; a line that is longer alone is broken. */
function chunks(lines: readonly string[], most: number): string[][] {
  const groups: string[][] = [];
  let used = most;
  for (const line of lines.flatMap((line) => broken(line, most))) {
    if (used + line.length + 1 > most) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(line);
    used += line.length + 1;
  }
  return groups;
}

function broken(line: string, most: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < line.length; at += most - 1) parts.push(line.slice(at, at + most - 1));
  return parts.length === 0 ? ["\u200b"] : parts;
}

/** As many whole fields as there is room for, and a word where some are left out. */
function fitted(fields: readonly APIEmbedField[], room: number, most: number): APIEmbedField[] {
  const kept: APIEmbedField[] = [];
  const more = { name: "…", value: "More than Discord shows at once; ask for less, or use the ask program." };
  const reserve = more.name.length + more.value.length;
  let used = 0;
  for (const [index, field] of fields.entries()) {
    used += field.name.length + field.value.length;
    const last = index === fields.length - 1;
    if (used > room - (last ? 0 : reserve) || (kept.length >= most - 1 && !last) || kept.length >= most)
      return [...kept, more];
    kept.push(field);
  }
  return kept;
}

function size(
  frame: { title: string; description: string; footer?: { text: string } },
  receipt: readonly APIEmbedField[],
): number {
  const text = frame.title.length + frame.description.length + (frame.footer?.text.length ?? 0);
  return receipt.reduce((sum, { name, value }) => sum + name.length + value.length, text);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
