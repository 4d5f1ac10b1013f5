import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import { answer, answerChanged } from "../answer.js";
import { HEDGE_WITH_IT } from "../reply/reply.js";
import { readCommandLine } from "../request/commandLine.js";
import { sendReply } from "./delivery.js";
import { logFault } from "./desk.js";
import { filledIn, fillInForm, fillInOf } from "./fillInForm.js";
import { editForm } from "./form.js";
import { again, embedsOf, hidden, type Known, outdated, show } from "./press.js";
import { lineUnder } from "./receipt.js";
import { savedInputs } from "./saveForm.js";

/** A form filled in with what was read; on a shared copy without the value, which is the presser's to give. */
export async function editAnswer(
  { id, receipt, desk }: Known,
  interaction: MessageComponentInteraction,
): Promise<void> {
  const { name, options } = readCommandLine(receipt);
  const command = desk.commands.find((command) => command.name === name);
  if (command === undefined || command.editable.length === 0) return outdated(interaction, receipt);
  const own = id.action === "try";
  const { value: _value, ...open } = options;
  const settings = own
    ? { owner: id.owner, title: "Try with my numbers", action: "try-form" }
    : { owner: id.owner, title: "Edit", action: "edit-form" };
  await interaction.showModal(editForm(command, own ? open : options, settings));
}

/** The form of `/hedge` filled in from the line that an answer leads to; what was only an example there is left open. */
export async function hedgeWithIt(
  { id, receipt, interaction, desk }: Known,
  press: MessageComponentInteraction,
): Promise<void> {
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
export async function fillQuestion(
  { id, receipt, interaction, desk }: Known,
  press: MessageComponentInteraction,
): Promise<void> {
  const asked = fillInOf(embedsOf(interaction));
  const modal = asked === undefined ? undefined : fillInForm(asked, desk.commands, id.owner);
  return modal === undefined ? outdated(press, receipt) : press.showModal(modal);
}

/** Answers a form that was sent. */
export async function submitted(known: Known, interaction: ModalSubmitInteraction): Promise<void> {
  const { id, receipt } = known;
  const typed = typedIn(interaction);
  switch (id.action) {
    case "edit-form":
      return show(known, again(known, typed));
    case "hedge-form":
      return answerLineWith(known, lineUnder(embedsOf(interaction), HEDGE_WITH_IT), typed);
    case "fill-form": {
      const asked = fillInOf(embedsOf(interaction));
      return asked === undefined
        ? outdated(interaction, receipt)
        : answerLineWith(known, asked.line, filledIn(asked, typed));
    }
    case "save-form":
      return save(known, typed);
    default:
      return sendReply(interaction, hidden(again(known, typed)), known.desk);
  }
}

function typedIn({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  const texts = [...fields.fields.values()].flatMap((field) =>
    "value" in field && typeof field.value === "string" ? [[field.customId, field.value] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** A line of the message with what was typed put in, for who sent the form. */
async function answerLineWith(
  { interaction, receipt, desk }: Known,
  line: string | undefined,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  if (line === undefined) return outdated(interaction, receipt);
  const answered = answerChanged(line, typed, "answer", desk.context(interaction), logFault(desk));
  return sendReply(interaction, hidden(answered), desk);
}

async function save({ interaction, receipt, desk }: Known, typed: Readonly<Record<string, string>>): Promise<void> {
  const saved = { ...savedInputs(receipt, lineUnder(embedsOf(interaction), HEDGE_WITH_IT)), overwrite: "false" };
  const raw = Object.fromEntries(Object.entries({ ...saved, ...typed }).filter(([, text]) => text !== ""));
  const answered = answer("portfolio save", raw, desk.context(interaction), logFault(desk));
  return sendReply(interaction, hidden(answered), desk);
}
