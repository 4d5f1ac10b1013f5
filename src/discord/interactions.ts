import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from "discord.js";
import { answer } from "../answer.js";
import type { RawOptions } from "../command.js";
import { after } from "../soon.js";
import { sendReply } from "./delivery.js";
import { type Desk, logFault } from "./desk.js";
import { handlePress } from "./presses.js";

const MAX_CHOICES = 25;
const MAX_CHOICE_NAME = 100;

/** Too late, or answered already by an attempt whose result was lost: nothing is left to do, and nobody to tell. */
const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** Answers whatever Discord sends. Never rejects: what goes wrong is logged, and told to the person where that is possible. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, desk);
    else if (interaction.isChatInputCommand()) await run(interaction, desk);
    else if (interaction.isMessageComponent() || interaction.isModalSubmit()) await handlePress(interaction, desk);
  } catch (error) {
    const gone = error instanceof DiscordAPIError && GONE.includes(error.code);
    const about = { err: error, interaction: interaction.id, type: interaction.type };
    if (gone) {
      desk.countGone();
      desk.log.warn(about, "interaction gone before the answer arrived");
    } else desk.log.error(about, "interaction not answered");
  }
}

async function run(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const started = performance.now();
  const { commandName, guildId } = interaction;
  const raw = optionsOf(interaction, desk);
  const answered = answer(commandName, raw, desk.context(), logFault(desk));
  const logged = after(answered, (reply) => {
    const { kind, code } = reply;
    const milliseconds = Math.round((performance.now() - started) * 100) / 100;
    desk.log.info({ command: commandName, kind, code, server: guildId, milliseconds }, "answered");
    return reply;
  });
  await sendReply(interaction, logged, desk, { hidden: raw.private !== false });
}

function optionsOf({ options }: ChatInputCommandInteraction, desk: Desk): RawOptions {
  const given = options.data.flatMap(
    ({ name, value, attachment }): readonly (readonly [string, RawOptions[string]])[] => {
      if (attachment !== undefined && attachment !== null) return [[name, desk.attachment(attachment)]];
      return value === undefined ? [] : [[name, value]];
    },
  );
  return Object.fromEntries(given);
}

async function complete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = desk.context().commands.find((command) => command.name === interaction.commandName);
  const option = command !== undefined && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  const choices = option?.complete?.(value) ?? [];
  await interaction.respond(
    choices.slice(0, MAX_CHOICES).map((choice) => ({ ...choice, name: choice.name.slice(0, MAX_CHOICE_NAME) })),
  );
}
