import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { answer, answerChanged, answerLine } from "../answer.js";
import type { RawOptions, View } from "../command.js";
import { keptFromSharing } from "../memory.js";
import { NEXT_QUESTION, QUIZ_ME, REVIEW_MISSED, TRY_IT } from "../reply/controls.js";
import { READINGS, readingOf } from "../reply/fillIn.js";
import { HEDGE_WITH_IT, type Reply } from "../reply/reply.js";
import { readCommandLine } from "../request/commandLine.js";
import { InputError } from "../request/inputError.js";
import { after, type Soon } from "../request/soon.js";
import { type ControlId, readControlId } from "./customId.js";
import { editChartIn, type Pressed, promptly, replaceReply, sendReply } from "./delivery.js";
import { askingIn, type Desk, logFault, NOTHING_PINGS } from "./desk.js";
import { codeBlock } from "./escape.js";
import { filledIn, fillInForm, fillInOf, offeredIn } from "./fillInForm.js";
import { editForm } from "./form.js";
import { linesUnder, lineUnder, receiptOf, sourceOf } from "./receipt.js";
import { savedInputs, saveForm } from "./saveForm.js";

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
  const receipt = receiptOf(embedsOf(interaction)) ?? offeredIn(embedsOf(interaction));
  if (id === undefined || receipt === undefined || !isCommandLine(receipt)) return outdated(interaction, receipt);
  const known = { interaction, id, receipt, desk };
  if (interaction.isModalSubmit()) return submitted(known, interaction);
  if (interaction.isStringSelectMenu()) return chosen(known, interaction.values[0] ?? "");
  return button(known, interaction);
}

function embedsOf({ message }: Press) {
  return (message?.embeds ?? []).map(({ data }) => data);
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

/** The answer again with options changed; a file that it was about is read again from where Discord keeps it. */
function again(known: Known, changes: Readonly<Record<string, string>>, view: View = "answer"): Soon<Reply> {
  const { receipt, desk, interaction } = known;
  return answerChanged(receipt, { ...fileOf(known), ...changes }, view, desk.context(interaction), logFault(desk));
}

function fileOf({ interaction, receipt, desk }: Known): RawOptions {
  const url = sourceOf(embedsOf(interaction));
  const name = readCommandLine(receipt).options.file;
  return url === undefined || name === undefined ? {} : { file: desk.attachment({ name, url }, askingIn(interaction)) };
}

/** The owner's message changes in place; anyone else, unless they may too, gets a private copy of their own. */
async function show(
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

function hidden(reply: Soon<Reply>): Soon<Reply> {
  return after(reply, (reply) => ({ ...reply, private: true }));
}

function isPressed(interaction: Press): interaction is Press & Pressed {
  return !interaction.isModalSubmit() || interaction.isFromMessage();
}

/** What menus of ours set; a value of another kind is not from one. */
const SETTABLE: readonly string[] = [
  "move",
  "target",
  "rounding",
  "chart",
  "preset",
  "frequency",
  "concept",
  "answer",
  "hints",
];

/** A choice says which option it sets: `move:-10%`. */
async function chosen(known: Known, sets: string): Promise<void> {
  const at = sets.indexOf(":");
  if (!SETTABLE.includes(sets.slice(0, at))) return outdated(known.interaction, known.receipt);
  return show(known, again(known, { [sets.slice(0, at)]: sets.slice(at + 1) }));
}

async function button(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  switch (id.action) {
    case "set":
      return chosen(known, id.sets ?? "");
    case "working":
    case "csv":
    case "choose":
      return sendReply(interaction, hidden(again(known, {}, id.action)), desk);
    case "chart":
      return chart(known, interaction);
    case "edit":
    case "try":
      return form(known, interaction);
    case "hedge":
      return hedgeForm(known, interaction);
    case "run":
      return lineBelow(known, TRY_IT);
    case "quiz":
      return lineBelow(known, QUIZ_ME);
    case "next":
      return lineBelow(known, NEXT_QUESTION);
    case "review":
      return lineBelow(known, REVIEW_MISSED);
    case "fill":
      return fillForm(known, interaction);
    case "reading":
      return run(known, linesUnder(embedsOf(interaction), READINGS)[readingOf(id.sets ?? "")]);
    case "save":
      return interaction.showModal(saveForm(desk.commands, id.owner));
    case "confirm":
      return confirm(known, interaction);
    case "reveal":
      return reveal(known, interaction);
    case "share":
      return share(known, interaction, again(known, {}, "shared"));
    case "amounts":
      return share(
        known,
        interaction,
        after(again(known, {}), (reply) => ({ ...reply, showChart: false })),
      );
    default:
      return outdated(interaction, known.receipt);
  }
}

/** Runs the line that an answer offers below a heading, for who pressed. */
async function lineBelow(known: Known, heading: string): Promise<void> {
  return run(known, lineUnder(embedsOf(known.interaction), heading));
}

async function run({ interaction, receipt, desk }: Known, line: string | undefined): Promise<void> {
  if (line === undefined) return outdated(interaction, receipt);
  return sendReply(interaction, hidden(answerLine(line, desk.context(interaction), logFault(desk))), desk);
}

/** Does what the answer only asked about: for who asked, and for nobody else, as it would be done to the presser's own. */
async function confirm(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  if (known.id.owner === interaction.user.id) return show(known, again(known, { confirm: "true" }));
  const content = "Only the person who was asked can confirm this.";
  await interaction.reply({ content, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS });
}

/** How all have answered, in the place of the question: for who asked, or who manages the server. */
async function reveal(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  const may = id.owner === interaction.user.id || desk.context(interaction).asker?.manages === true;
  if (may) return show(known, again(known, {}, "reveal"), { may, hasAmounts: false });
  const content = "Only the person who asked, or who manages the server, can reveal the answers.";
  await interaction.reply({ content, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS });
}

/** A copy for the channel, by the owner only; anyone else sees it alone. */
async function share(known: Known, interaction: MessageComponentInteraction, reply: Soon<Reply>): Promise<void> {
  const { id, desk } = known;
  const mine = id.owner === interaction.user.id;
  const keptBack = await keptFromSharing(desk.context(interaction), id.action === "amounts");
  if (keptBack !== undefined)
    return interaction
      .reply({ content: keptBack, flags: MessageFlags.Ephemeral, ...NOTHING_PINGS })
      .then(() => undefined);
  const copy = after(reply, ({ source: _source, ...reply }) => ({
    ...reply,
    private: !(mine && reply.kind === "answer"),
  }));
  return sendReply(interaction, copy, desk);
}

async function chart(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  const { reply } = await promptly(again(known, {}), desk);
  if (reply instanceof Promise) return show(known, reply);
  if (id.owner !== interaction.user.id || reply.kind !== "answer")
    return sendReply(interaction, { ...reply, private: true, showChart: true }, desk);
  await interaction.deferUpdate();
  return editChartIn(interaction, reply, desk, interaction.user.id);
}

/** A form filled in with what was read; on a shared copy without the value, which is the presser's to give. */
async function form({ id, receipt, desk }: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { name, options } = readCommandLine(receipt);
  const command = desk.commands.find((command) => command.name === name);
  if (command === undefined) return outdated(interaction, receipt);
  const own = id.action === "try";
  const { value: _value, ...open } = options;
  const settings = own
    ? { owner: id.owner, title: "Try with my numbers", action: "try-form" }
    : { owner: id.owner, title: "Edit", action: "edit-form" };
  await interaction.showModal(editForm(command, own ? open : options, settings));
}

/** The form of `/hedge` filled in from the line that an answer leads to; what was only an example there is left open. */
async function hedgeForm({ id, receipt, interaction, desk }: Known, press: MessageComponentInteraction): Promise<void> {
  const line = lineUnder(embedsOf(interaction), HEDGE_WITH_IT);
  const command = desk.commands.find(({ name }) => name === "hedge");
  if (line === undefined || command === undefined) return outdated(press, receipt);
  const known = readCommandLine(receipt).options;
  const { value, price, ...others } = readCommandLine(line).options;
  const filled = {
    ...others,
    ...(known.value === undefined || value === undefined ? {} : { value }),
    ...(known.price === undefined || price === undefined ? {} : { price }),
  };
  await press.showModal(
    editForm(command, filled, { owner: id.owner, title: "Hedge with this beta", action: "hedge-form" }),
  );
}

/** The form of the line that a question leaves to be filled in. */
async function fillForm({ id, receipt, interaction, desk }: Known, press: MessageComponentInteraction): Promise<void> {
  const asked = fillInOf(embedsOf(interaction));
  const modal = asked === undefined ? undefined : fillInForm(asked, desk.commands, id.owner);
  return modal === undefined ? outdated(press, receipt) : press.showModal(modal);
}

async function submitted(known: Known, interaction: ModalSubmitInteraction): Promise<void> {
  const { id, desk, receipt } = known;
  const fields = [...interaction.fields.fields.values()].flatMap((field) =>
    "value" in field && typeof field.value === "string" ? [[field.customId, field.value] as const] : [],
  );
  const typed: Readonly<Record<string, string>> = Object.fromEntries(fields);
  if (id.action === "hedge-form") {
    const line = lineUnder(embedsOf(interaction), HEDGE_WITH_IT);
    if (line === undefined) return outdated(interaction, receipt);
    return sendReply(
      interaction,
      hidden(answerChanged(line, typed, "answer", desk.context(interaction), logFault(desk))),
      desk,
    );
  }
  if (id.action === "fill-form") {
    const asked = fillInOf(embedsOf(interaction));
    if (asked === undefined) return outdated(interaction, receipt);
    const filled = answerChanged(
      asked.line,
      filledIn(asked, typed),
      "answer",
      desk.context(interaction),
      logFault(desk),
    );
    return sendReply(interaction, hidden(filled), desk);
  }
  if (id.action === "save-form") {
    const saved = { ...savedInputs(receipt, lineUnder(embedsOf(interaction), HEDGE_WITH_IT)), overwrite: "false" };
    const raw = Object.fromEntries(Object.entries({ ...saved, ...typed }).filter(([, text]) => text !== ""));
    return sendReply(
      interaction,
      hidden(answer("portfolio save", raw, desk.context(interaction), logFault(desk))),
      desk,
    );
  }
  const reply = again(known, typed);
  if (id.action === "edit-form") return show(known, reply);
  return sendReply(interaction, hidden(reply), desk);
}
