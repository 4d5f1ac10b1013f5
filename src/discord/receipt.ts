import type { APIEmbed } from "discord.js";
import { RECEIPT_HEADING } from "../reply/reply.js";

type Embeds = readonly Pick<APIEmbed, "fields" | "url">[];

/**
 * The command line in a message of ours that gives its answer again: the state of every control under it.
 *
 * @example
 * receiptOf(message.embeds) // "/hedge value:A$10000000 beta:1.2 ..."
 */
export function receiptOf(embeds: Embeds): string | undefined {
  return lineUnder(embeds, RECEIPT_HEADING);
}

/** The command line below a heading of a message of ours. */
export function lineUnder(embeds: Embeds, heading: string): string | undefined {
  const fields = embeds.flatMap(({ fields = [] }) => fields).filter(({ name }) => name.startsWith(heading));
  // A line stands in a code block of its own, sentences about it may stand above.
  const line = fields
    .flatMap(({ value }) => [...value.matchAll(/```\n([\s\S]*?)\n```/g)].map(([, code = ""]) => code))
    .join("");
  return line === "" ? undefined : line;
}

/** The command lines below a heading of a message of ours: each starts with a slash, what does not goes on with the one before. */
export function linesUnder(embeds: Embeds, heading: string): readonly string[] {
  const fields = embeds.flatMap(({ fields = [] }) => fields).filter(({ name }) => name.startsWith(heading));
  const blocks = fields.flatMap(({ value }) =>
    [...value.matchAll(/```\n([\s\S]*?)\n```/g)].map(([, code = ""]) => code),
  );
  return blocks
    .join("\n")
    .split(/\n(?=\/)/)
    .map((line) => line.replaceAll("\n", ""))
    .filter(Boolean);
}

/** Where the file that a message of ours answered about can be read again. */
export function sourceOf(embeds: Embeds): string | undefined {
  return embeds.find(({ url }) => url !== undefined)?.url;
}
