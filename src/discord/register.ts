import { REST } from "discord.js";
import type { Command } from "../command.js";
import type { Environment } from "../config/environment.js";
import { applicationIdIn } from "./botClient.js";
import { definitionsOf } from "./commandJson.js";
import { inviteLink, PERMISSIONS } from "./invite.js";
import { registerCommands, registeredCommands, registrationChanges } from "./registration.js";

/** What registering needs. */
interface RegisterSettings {
  readonly environment: Pick<Environment, "apiUrl" | "clientId" | "guildId"> & { readonly token: string };
  readonly commands: readonly Command[];
  /** Tells what would change, and changes nothing. */
  readonly dryRun: boolean;
}

/**
 * Registers the commands, everywhere or in one server, and says what that changes and how the bot is invited.
 *
 * @returns lines for people
 * @throws when Discord refuses the token or cannot be reached, or the application's id is not known
 */
export async function registerAll({ environment, commands, dryRun }: RegisterSettings): Promise<readonly string[]> {
  const { token, apiUrl, guildId } = environment;
  const applicationId = environment.clientId ?? applicationIdIn(token);
  if (applicationId === "")
    throw new Error("DISCORD_CLIENT_ID is needed: the token does not tell the application's id.");
  const rest = new REST({ api: apiUrl }).setToken(token);
  const scope = { applicationId, guildId };
  const definitions = definitionsOf(commands, guildId === undefined ? "global" : "guild");
  const changes = registrationChanges(await registeredCommands(rest, scope), definitions);
  if (!dryRun && changes.length > 0) await registerCommands(rest, scope, definitions);
  const where = guildId === undefined ? "everywhere" : `in server ${guildId}`;
  const done = dryRun ? "Would be registered" : "Registered";
  return [
    ...(changes.length === 0
      ? [`All ${definitions.length} commands are registered ${where} already.`]
      : [`${done} ${where}:`, ...changes]),
    "",
    `Add the bot to a server: ${inviteLink(applicationId)}`,
    ...Object.entries(PERMISSIONS.scopes).map(([name, why]) => `  ${name}: ${why}`),
    "  permissions: none, as answers to commands need none",
  ];
}
