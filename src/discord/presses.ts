import { readCommandLine } from "../request/commandLine.js";
import { InputError } from "../request/inputError.js";
import { button, chosen } from "./buttons.js";
import { readControlId } from "./customId.js";
import type { Desk } from "./desk.js";
import { offeredIn } from "./fillInForm.js";
import { submitted } from "./forms.js";
import { embedsOf, type Known, outdated, type Press } from "./press.js";
import { receiptOf } from "./receipt.js";

/** Answers a press on one of our controls, or a form sent; those of other versions get a fresh command line. */
export async function handlePress(interaction: Press, desk: Desk): Promise<void> {
  const id = readControlId(interaction.customId);
  const receipt = receiptOf(embedsOf(interaction)) ?? offeredIn(embedsOf(interaction));
  if (id === undefined || receipt === undefined || !isCommandLine(receipt)) return outdated(interaction, receipt);
  try {
    await pressed({ interaction, id, receipt, desk });
  } catch (error) {
    // Another line of the message is none that this version can read.
    if (!(error instanceof InputError)) throw error;
    await outdated(interaction, receipt);
  }
}

async function pressed(known: Known): Promise<void> {
  const { interaction } = known;
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
