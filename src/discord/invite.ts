/** What the bot is allowed in a server, and why it needs that. */
export const PERMISSIONS = {
  /** Answers to commands need no permission: Discord lets every command answer where it was given. */
  bits: "0",
  scopes: {
    "applications.commands": "shows the commands in the server and lets them answer",
    bot: "makes the bot a member, so that people see it in the list; it reads no messages",
  },
} as const;

/**
 * The link with which somebody who manages a server adds the bot to it, with the least permissions: none.
 *
 * @example
 * inviteLink("123") // "https://discord.com/oauth2/authorize?client_id=123&scope=applications.commands+bot&permissions=0"
 */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: Object.keys(PERMISSIONS.scopes).join(" "),
    permissions: PERMISSIONS.bits,
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
