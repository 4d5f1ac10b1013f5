/**
 * What a member may do in a server, as Discord sends it: the bits of a number, in decimal digits.
 *
 * @see https://docs.discord.com/developers/topics/permissions
 */
export const MEMBER_PERMISSIONS = "2248473465835073";

const ADMINISTRATOR = 1n << 3n;
const HIGHEST = 53n;

/** Everything, for whoever runs the server. */
export const ALL_PERMISSIONS = String((1n << HIGHEST) - 1n);

/** As much of a registered command as decides who is offered it. */
interface Offer {
  readonly contexts?: unknown;
  readonly guild_id?: unknown;
  readonly default_member_permissions?: unknown;
}

/**
 * Whether Discord's client lists a command for somebody: registered for that place, and in a server only for those who
 * have every permission that it asks for. "0" asks for what administrators alone have.
 *
 * @example
 * isOffered({ default_member_permissions: "32" }, { inServer: true, permissions: "8" }) // true, an administrator
 */
export function isOffered(
  { contexts, guild_id, default_member_permissions }: Offer,
  { inServer, permissions }: { readonly inServer: boolean; readonly permissions: string },
): boolean {
  if (Array.isArray(contexts) && !contexts.includes(inServer ? 0 : 1)) return false;
  if (!inServer) return guild_id === undefined;
  if (typeof default_member_permissions !== "string") return true;
  const [has, asked] = [BigInt(permissions), BigInt(default_member_permissions)];
  return (has & ADMINISTRATOR) !== 0n || (asked !== 0n && (has & asked) === asked);
}
