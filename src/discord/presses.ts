import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { answerChanged } from "../answer.js";
import type { View } from "../command.js";
import type { Reply } from "../reply/reply.js";
import { readCommandLine } from "../request/commandLine.js";
import { InputError } from "../request/inputError.js";
import { type ControlId, readControlId } from "./customId.js";
import { editChartIn, type Pressed, replaceReply, sendReply } from "./delivery.js";
import { type Desk, logFault, NOTHING_PINGS } from "./desk.js";
import { codeBlock } from "./escape.js";
import { editForm } from "./form.js";
import { receiptOf } from "./receipt.js";

type Press = MessageComponentInteraction | ModalSubmitInteraction;

/** A press with everything it needs: the message it came from is the state, so any process can answer it. */
interface Known {
  readonly interaction: Press;
  readonly id: ControlId;
  readonly receipt: string;
  readonly desk: Desk;
}

/** Answers a press on one of our controls, or a form sent; those of other versions get a fresh command line. */
export async function handlePress(interaction: Press, desk: Desk): Promise<void> {
  const id = readControlId(interaction.customId);
  const receipt = receiptOf((interaction.message?.embeds ?? []).map(({ data }) => data));
  if (id === undefined || receipt === undefined || !isCommandLine(receipt)) return outdated(interaction, receipt);
  const known = { interaction, id, receipt, desk };
  if (interaction.isModalSubmit()) return submitted(known, interaction);
  if (interaction.isStringSelectMenu()) return chosen(known, interaction.values[0] ?? "");
  return button(known, interaction);
}

function isCommandLine(receipt: string): boolean {
  try {
    readCommandLine(receipt);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** Content holds 2,000 characters, the sentence around the line included. */
const MAX_RECEIPT = 1800;

async function outdated(interaction: Press, receipt: string | undefined): Promise<void> {
  const fresh =
    receipt === undefined
      ? "Run /help for what it answers now."
      : `Run this line again:\n${codeBlock([receipt.slice(0, MAX_RECEIPT)])}`;
  const content = `This control belongs to another version of the bot. ${fresh}`;
  await interaction.reply({ content, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS });
}

/** The answer again with options changed. */
function again({ receipt, desk }: Known, changes: Readonly<Record<string, string>>, view: View = "answer"): Reply {
  return answerChanged(receipt, changes, view, desk.context(), logFault(desk));
}

/** The owner's message changes in place; anyone else gets a private copy of their own. */
async function show(known: Known, reply: Reply): Promise<void> {
  const { interaction, id, desk } = known;
  const mine = id.owner === interaction.user.id && reply.kind === "answer";
  if (!mine || !isPressed(interaction)) return sendReply(interaction, { ...reply, private: true }, desk);
  const hadChart = (interaction.message?.attachments.size ?? 0) > 0;
  return replaceReply(interaction, reply, desk, { chart: hadChart || reply.showChart });
}

function isPressed(interaction: Press): interaction is Press & Pressed {
  return !interaction.isModalSubmit() || interaction.isFromMessage();
}

/** What menus of ours set; a value of another kind is not from one. */
const SETTABLE: readonly string[] = ["move", "target", "rounding", "chart", "preset"];

/** A menu's value says which option it sets: `move:-10%`. */
async function chosen(known: Known, sets: string): Promise<void> {
  const at = sets.indexOf(":");
  if (!SETTABLE.includes(sets.slice(0, at))) return outdated(known.interaction, known.receipt);
  return show(known, again(known, { [sets.slice(0, at)]: sets.slice(at + 1) }));
}

async function button(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  const mine = id.owner === interaction.user.id;
  switch (id.action) {
    case "working":
      return sendReply(interaction, { ...again(known, {}, "working"), private: true }, desk);
    case "chart":
      return chart(known, interaction, mine);
    case "edit":
    case "try":
      return form(known, interaction);
    case "share":
      return share(known, interaction, again(known, {}, "shared"));
    case "amounts":
      return share(known, interaction, { ...again(known, {}), showChart: false });
    default:
      return outdated(interaction, known.receipt);
  }
}

/** A copy for the channel, by the owner only; anyone else sees it alone. */
async function share({ id, desk }: Known, interaction: MessageComponentInteraction, reply: Reply): Promise<void> {
  const open = id.owner === interaction.user.id && reply.kind === "answer";
  return sendReply(interaction, { ...reply, private: !open }, desk);
}

async function chart(known: Known, interaction: MessageComponentInteraction, mine: boolean): Promise<void> {
  const reply = again(known, {});
  if (!mine || reply.kind !== "answer")
    return sendReply(interaction, { ...reply, private: true, showChart: true }, known.desk);
  await interaction.deferUpdate();
  return editChartIn(interaction, reply, known.desk, interaction.user.id);
}

/** A form filled in with what was read; on a shared copy without the value, which is the presser's to give. */
async function form({ id, receipt, desk }: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { name, options } = readCommandLine(receipt);
  const command = desk.context().commands.find((command) => command.name === name);
  if (command === undefined) return outdated(interaction, receipt);
  const own = id.action === "try";
  const { value: _value, ...open } = options;
  const settings = own
    ? { owner: id.owner, title: "Try with my numbers", action: "try-form" }
    : { owner: id.owner, title: "Edit", action: "edit-form" };
  await interaction.showModal(editForm(command, own ? open : options, settings));
}

async function submitted(known: Known, interaction: ModalSubmitInteraction): Promise<void> {
  const fields = [...interaction.fields.fields.values()].flatMap((field) =>
    "value" in field ? [[field.customId, field.value]] : [],
  );
  const reply = again(known, Object.fromEntries(fields));
  if (known.id.action === "edit-form") return show(known, reply);
  return sendReply(interaction, { ...reply, private: true }, known.desk);
}
