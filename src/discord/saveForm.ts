import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { Command } from "../command.js";
import { readCommandLine } from "../request/commandLine.js";
import { editForm } from "./form.js";

/** What of an answer's inputs a portfolio keeps. */
const KEPT = ["value", "beta", "holdings", "contract", "multiplier", "held"] as const;

/** The form that asks for a name. */
export function saveForm(commands: readonly Command[], owner: string): APIModalInteractionResponseCallbackData {
  const save = commands.find(({ name }) => name === "portfolio save");
  if (save === undefined) throw new Error("there is no command that saves a portfolio");
  return editForm(
    { ...save, editable: ["name", "note"] },
    {},
    { owner, title: "Save this portfolio", action: "save-form" },
  );
}

/**
 * What an answer's inputs come to as a portfolio: from its receipt, or from the line of the hedge that it leads to,
 * which has the beta of a file.
 */
export function savedInputs(receipt: string, hedgeLine: string | undefined): Readonly<Record<string, string>> {
  const own = readCommandLine(receipt).options;
  const led =
    hedgeLine === undefined || own.holdings !== undefined ? {} : { beta: readCommandLine(hedgeLine).options.beta };
  const inputs: Readonly<Record<string, string | undefined>> = { ...own, ...led };
  return Object.fromEntries(KEPT.flatMap((name) => (inputs[name] === undefined ? [] : [[name, inputs[name]]])));
}
