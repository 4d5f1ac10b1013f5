import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { answerChanged, answerLine } from "../answer.js";
import type { RawOptions, View } from "../command.js";
import { keptFromSharing } from "../memory.js";
import type { Reply } from "../reply/reply.js";
import { readCommandLine } from "../request/commandLine.js";
import { after, type Soon } from "../request/soon.js";
import type { Pressed } from "./answerable.js";
import type { ControlId } from "./customId.js";
import { promptly, replaceReply, sendReply } from "./delivery.js";
import { askingIn, type Desk, logFault, NOTHING_PINGS } from "./desk.js";
import { codeBlock } from "./escape.js";
import { sourceOf } from "./receipt.js";

export type Press = MessageComponentInteraction | ModalSubmitInteraction;

/** A press with everything it needs: the message it came from is the state, so any process can answer it. */
export interface Known {
  readonly interaction: Press;
  readonly id: ControlId;
  readonly receipt: string;
  readonly desk: Desk;
}

/** What stands in the message of a press. */
export function embedsOf({ message }: Press) {
  return (message?.embeds ?? []).map(({ data }) => data);
}

/** Says something to whoever pressed, and to nobody else. */
export async function tell(interaction: Press, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS });
}

/** Content holds 2,000 characters, the sentence around the line included. */
const MAX_RECEIPT = 1800;

/** A control that this version knows nothing of. */
export async function outdated(interaction: Press, receipt: string | undefined): Promise<void> {
  const fresh =
    receipt === undefined
      ? "Run /help for what it answers now."
      : `Run this line again:\n${codeBlock([receipt.slice(0, MAX_RECEIPT)])}`;
  return tell(interaction, `This control belongs to another version of the bot. ${fresh}`);
}

/** The answer again with options changed; a file that it was about is read again from where Discord keeps it. */
export function again(known: Known, changes: Readonly<Record<string, string>>, view: View = "answer"): Soon<Reply> {
  const { receipt, desk, interaction } = known;
  return answerChanged(receipt, { ...fileOf(known), ...changes }, view, desk.context(interaction), logFault(desk));
}

function fileOf({ interaction, receipt, desk }: Known): RawOptions {
  const url = sourceOf(embedsOf(interaction));
  const name = readCommandLine(receipt).options.file;
  return url === undefined || name === undefined ? {} : { file: desk.attachment({ name, url }, askingIn(interaction)) };
}

/** Answers a line in place of the receipt, for who pressed. */
export function run({ interaction, receipt, desk }: Known, line: string | undefined): Promise<void> {
  if (line === undefined) return outdated(interaction, receipt);
  return sendReply(interaction, hidden(answerLine(line, desk.context(interaction), logFault(desk))), desk);
}

/** The owner's message changes in place; anyone else, unless they may too, gets a private copy of their own. */
export async function show(
  known: Known,
  soon: Soon<Reply>,
  { may = known.id.owner === known.interaction.user.id, hasAmounts = true } = {},
): Promise<void> {
  const { interaction, desk } = known;
  const { reply } = await promptly(soon, desk);
  const mine = may && (reply instanceof Promise || reply.kind === "answer");
  if (!mine || !isPressed(interaction) || (await isKeptBack(interaction, desk, hasAmounts)))
    return sendReply(interaction, hidden(reply), desk);
  return replaceReply(interaction, reply, desk, { chart: (interaction.message?.attachments.size ?? 0) > 0 });
}

/** Whether the message is for the channel, and the server no longer wants it, or amounts, there. */
async function isKeptBack(interaction: Press, desk: Desk, hasAmounts: boolean): Promise<boolean> {
  if (interaction.message?.flags.has(MessageFlags.Ephemeral) === true) return false;
  return (await keptFromSharing(desk.context(interaction), hasAmounts)) !== undefined;
}

/** For who pressed alone. */
export function hidden(reply: Soon<Reply>): Soon<Reply> {
  return after(reply, (reply) => ({ ...reply, private: true }));
}

function isPressed(interaction: Press): interaction is Press & Pressed {
  return !interaction.isModalSubmit() || interaction.isFromMessage();
}
