import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
} from "discord.js";
import { answer } from "../answer.js";
import type { RawOptions } from "../command.js";
import { visiblePortfolios } from "../memory.js";
import { after, type Soon } from "../request/soon.js";
import { isGone } from "./accepted.js";
import { sendReply } from "./delivery.js";
import { askingIn, type CountedAttachment, type Desk, logFault } from "./desk.js";
import { handlePress } from "./presses.js";

const MAX_CHOICES = 25;
const MAX_CHOICE_NAME = 100;

/** Answers whatever Discord sends. Never rejects: what goes wrong is logged, and told to the person where that is possible. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  const started = performance.now();
  const outcome = await handled(interaction, desk);
  const seconds = (performance.now() - started) / 1000;
  const command = interaction.isChatInputCommand() || interaction.isAutocomplete() ? commandOf(interaction) : "";
  desk.count({ type: typeOf(interaction), command, outcome, seconds });
}

function typeOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return "autocomplete";
  if (interaction.isCommand()) return "command";
  return interaction.isModalSubmit() ? "modal" : "component";
}

async function handled(interaction: Interaction, desk: Desk): Promise<"answered" | "gone" | "failed"> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, desk);
    else if (interaction.isChatInputCommand())
      await run(interaction, desk, commandOf(interaction), optionsOf(interaction, desk));
    else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, desk);
    else if (interaction.isMessageComponent() || interaction.isModalSubmit()) await handlePress(interaction, desk);
    return "answered";
  } catch (error) {
    const gone = isGone(error);
    const about = { err: error, interaction: interaction.id, type: interaction.type };
    if (gone) {
      desk.countGone();
      desk.log.warn(about, "interaction gone before the answer arrived");
    } else desk.log.error(about, "interaction not answered");
    return gone ? "gone" : "failed";
  }
}

/** The command that a message's menu names, with the message's text for its option; for the person alone. */
async function runOnMessage(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const { commandName, targetMessage } = interaction;
  const command = desk.commands.find(({ messageMenu }) => messageMenu?.name === commandName);
  const text = targetMessage.content;
  const option = command?.messageMenu?.option ?? "";
  await run(interaction, desk, command?.name ?? commandName, { [option]: text, private: true });
}

async function run(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  desk: Desk,
  command: string,
  raw: RawOptions,
): Promise<void> {
  const started = performance.now();
  const { guildId } = interaction;
  const answered = answer(command, raw, desk.context(interaction), logFault(desk));
  const logged = after(answered, (reply) => {
    const { kind, code } = reply;
    const milliseconds = Math.round((performance.now() - started) * 100) / 100;
    desk.log.info({ command, kind, code, server: guildId, milliseconds }, "answered");
    // A mistake in what was typed costs nothing.
    return reply.kind === "answer" ? reply : after(giveBack(raw), () => reply);
  });
  const forChannel = desk.commands.find(({ name }) => name === command)?.forChannel ?? false;
  await sendReply(interaction, logged, desk, { hidden: raw.private !== false && !forChannel });
}

/** The command's name, with the sub-command's where it is one of a group. */
function commandOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const sub = options.getSubcommand(false);
  return sub === null ? commandName : `${commandName} ${sub}`;
}

/** Gives back what reading a request's files has cost, if anything. */
function giveBack(raw: RawOptions): Soon<unknown> {
  const files = Object.values(raw).filter(
    (value): value is CountedAttachment => typeof value === "object" && "giveBack" in value,
  );
  return files.length === 0 ? undefined : Promise.all(files.map((file) => file.giveBack()));
}

function optionsOf(interaction: ChatInputCommandInteraction, desk: Desk): RawOptions {
  const [first] = interaction.options.data;
  const data =
    first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : interaction.options.data;
  const given = data.flatMap(({ name, value, attachment }): readonly (readonly [string, RawOptions[string]])[] => {
    if (attachment !== undefined && attachment !== null)
      return [[name, desk.attachment(attachment, askingIn(interaction))]];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}

async function complete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const context = desk.context(interaction);
  const command = context.commands.find((command) => command.name === commandOf(interaction));
  const option = command !== undefined && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  const choices = (await option?.complete?.(value, () => visiblePortfolios(context))) ?? [];
  await interaction.respond(
    choices.slice(0, MAX_CHOICES).map((choice) => ({ ...choice, name: choice.name.slice(0, MAX_CHOICE_NAME) })),
  );
}
