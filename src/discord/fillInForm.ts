import type { APIEmbed, APIModalInteractionResponseCallbackData } from "discord.js";
import type { Command } from "../command.js";
import { FILL_IN, missingIn, READINGS } from "../reply/fillIn.js";
import { readCommandLine } from "../request/commandLine.js";
import { editForm } from "./form.js";
import { linesUnder } from "./receipt.js";

type Embeds = readonly Pick<APIEmbed, "fields" | "url">[];

/** Discord's most for a form. */
const MOST_FIELDS = 5;

/** A line with examples in it, and which of its options those are: what a question of ours leaves to be filled in. */
export interface FillIn {
  readonly line: string;
  readonly missing: readonly string[];
}

/** What a message of ours asks to be filled in. */
export function fillInOf(embeds: Embeds): FillIn | undefined {
  const [line] = linesUnder(embeds, FILL_IN);
  const heading = embeds.flatMap(({ fields = [] }) => fields).find(({ name }) => name.startsWith(FILL_IN))?.name ?? "";
  return line === undefined ? undefined : { line, missing: missingIn(heading) };
}

/** The lines that a question of ours offers: they stand for a receipt, which a question has none of. */
export function offeredIn(embeds: Embeds): string | undefined {
  return fillInOf(embeds)?.line ?? linesUnder(embeds, READINGS)[0];
}

/** The form of the command that a line is for: what is missing first and open, then what was read, as far as there is room. */
export function fillInForm(
  { line, missing }: FillIn,
  commands: readonly Command[],
  owner: string,
): APIModalInteractionResponseCallbackData | undefined {
  const { name, options } = readCommandLine(line);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return undefined;
  const read = Object.keys(options).filter((option) => !missing.includes(option));
  const editable = [...missing, ...read].filter((option) => Object.hasOwn(command.options, option));
  if (editable.length === 0) return undefined;
  const filled = Object.fromEntries(read.map((option) => [option, options[option] ?? ""]));
  const settings = { owner, title: "Fill in what is missing", action: "fill-form" };
  return editForm({ ...command, editable: editable.slice(0, MOST_FIELDS) }, filled, settings);
}

/** What a form changes in its line: an example that was not replaced is left out, so that it is asked for. */
export function filledIn(
  { missing }: FillIn,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(missing.map((option) => [option, ""])), ...typed };
}
