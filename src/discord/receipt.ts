import type { APIEmbed } from "discord.js";
import { RECEIPT_HEADING } from "../reply/reply.js";

/**
 * The command line in a message of ours that gives its answer again: the state of every control under it.
 *
 * @example
 * receiptOf(message.embeds) // "/hedge value:A$10000000 beta:1.2 ..."
 */
export function receiptOf(embeds: readonly Pick<APIEmbed, "fields">[]): string | undefined {
  const fields = embeds.flatMap(({ fields = [] }) => fields).filter(({ name }) => name.startsWith(RECEIPT_HEADING));
  const line = fields.map(({ value }) => value.replace(/^```\n|\n```$/g, "")).join("");
  return line === "" ? undefined : line;
}
