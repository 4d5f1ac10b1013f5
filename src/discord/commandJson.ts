import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Command, MessageMenu } from "../command.js";
import { commandGroups } from "../request/commandGroups.js";
import type { Option } from "../request/option.js";

/** Where a command can be used. Discord allows the last two fields on global commands only. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const IN_SERVERS = { ...EVERYWHERE, contexts: [InteractionContextType.Guild] };

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/**
 * The commands as Discord registers them, for every server or, for development, for one: those of two words as
 * sub-commands of their first.
 *
 * @throws when a group is not described, or a name has more words than Discord has levels here
 */
export function definitionsOf(commands: readonly Command[], scope: "global" | "guild"): readonly Definition[] {
  const single = commands.filter(({ name }) => !name.includes(" "));
  const groups = new Set(
    commands.flatMap(({ name }) => (name.includes(" ") ? [name.slice(0, name.indexOf(" "))] : [])),
  );
  return [
    ...single.map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      name: command.name,
      description: command.description,
      options: optionsJson(command),
      ...(scope === "global" ? EVERYWHERE : {}),
    })),
    ...[...groups].map((name) => groupJson(name, commands, scope)),
    ...commands.flatMap(({ messageMenu }) => (messageMenu === undefined ? [] : [menuJson(messageMenu, scope)])),
  ];
}

function menuJson({ name }: MessageMenu, scope: "global" | "guild"): Definition {
  return { type: ApplicationCommandType.Message, name, ...(scope === "global" ? EVERYWHERE : {}) };
}

function groupJson(name: string, commands: readonly Command[], scope: "global" | "guild"): Definition {
  const group = commandGroups[name];
  if (group === undefined) throw new Error(`the group of commands /${name} is not described in commandGroups.ts`);
  const members = commands.filter((command) => command.name.startsWith(`${name} `));
  const managers = group.forManagers === true;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: group.description,
    options: members.map((command) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: command.name.slice(name.length + 1),
      description: command.description,
      options: optionsJson(command),
    })),
    ...(managers ? { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() } : {}),
    ...(scope === "global" ? (managers ? IN_SERVERS : EVERYWHERE) : {}),
  };
}

/** Those that Discord must insist on come first, as it wants them. */
function optionsJson({ options }: Command): APIApplicationCommandBasicOption[] {
  const written = Object.entries(options).map(([name, option]) => optionJson(name, option));
  return [...written.filter(({ required }) => required), ...written.filter(({ required }) => !required)];
}

function optionJson(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description } = option;
  const required = option.required && option.remembered !== true;
  if (option.type === "flag") return { type: ApplicationCommandOptionType.Boolean, name, description, required };
  if (option.type === "file") return { type: ApplicationCommandOptionType.Attachment, name, description, required };
  const text = { type: ApplicationCommandOptionType.String, name, description, required } as const;
  if (option.choices !== undefined) {
    return { ...text, choices: option.choices.map((value) => ({ name: value.replaceAll("_", " "), value })) };
  }
  const lengths = { min_length: 1, max_length: option.maxLength };
  return option.complete === undefined ? { ...text, ...lengths } : { ...text, ...lengths, autocomplete: true };
}
