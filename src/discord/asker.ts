import { ApplicationIntegrationType, type BaseInteraction, PermissionFlagsBits } from "discord.js";
import type { Asker } from "../command.js";

/**
 * Who asks, and in which server. One to which the bot was not added is none: a person can use the bot there by
 * themselves, but nothing is kept for that server.
 */
export function askerOf(interaction: BaseInteraction): Asker {
  const { user, guildId, channelId, memberPermissions } = interaction;
  const channel = channelId === null ? {} : { channel: channelId };
  const added = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  if (guildId === null || !added) return { person: user.id, ...channel };
  return {
    person: user.id,
    server: guildId,
    ...channel,
    manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true,
    administers: memberPermissions?.has(PermissionFlagsBits.Administrator) === true,
  };
}
