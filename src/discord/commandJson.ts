import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../command.js";
import type { Option } from "../request/option.js";

/** Where a command can be used. Discord allows the last two fields on global commands only. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** A command as Discord registers it, for every server or, for development, for one. */
export function commandJson(
  command: Command,
  scope: "global" | "guild",
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: Object.entries(command.options).map(([name, option]) => optionJson(name, option)),
    ...(scope === "global" ? EVERYWHERE : {}),
  };
}

function optionJson(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required } = option;
  if (option.type === "flag") return { type: ApplicationCommandOptionType.Boolean, name, description, required };
  if (option.type === "file") return { type: ApplicationCommandOptionType.Attachment, name, description, required };
  const text = { type: ApplicationCommandOptionType.String, name, description, required } as const;
  if (option.choices !== undefined) {
    return { ...text, choices: option.choices.map((value) => ({ name: value.replaceAll("_", " "), value })) };
  }
  const lengths = { min_length: 1, max_length: option.maxLength };
  return option.complete === undefined ? { ...text, ...lengths } : { ...text, ...lengths, autocomplete: true };
}
