import { ApplicationIntegrationType, type BaseInteraction, PermissionFlagsBits } from "discord.js";
import type { Asker, Context } from "../command.js";
import { readControlId } from "./customId.js";

/**
 * Who asks, and in which server. One to which the bot was not added is none: a person can use the bot there by
 * themselves, but nothing is kept for that server.
 */
export function askerOf(interaction: BaseInteraction): Asker {
  const { user, guildId, channelId, memberPermissions } = interaction;
  const channel = channelId === null ? {} : { channel: channelId };
  const added = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  const asked = { person: user.id, request: interaction.id, ...channel };
  if (guildId === null || !added) return asked;
  return {
    ...asked,
    server: guildId,
    manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true,
    administers: memberPermissions?.has(PermissionFlagsBits.Administrator) === true,
  };
}

/** The message whose control was pressed, and what the control chooses: its id ends in `answer:b`. */
export function pressedBy(interaction: BaseInteraction): Pick<Context, "pressed"> {
  if (!interaction.isMessageComponent()) return {};
  const choice = readControlId(interaction.customId)?.sets?.split(":", 2)[1];
  return { pressed: { message: interaction.message.id, ...(choice === undefined ? {} : { choice }) } };
}
