/** Commands that are one in Discord's list, with sub-commands: what it says of all of them. */
export interface CommandGroup {
  readonly description: string;
  /** Only for who manages the server, and only in servers; a server's administrators can change who. */
  readonly forManagers?: boolean;
}

/** First word of a command's name → its group. A command of two words whose first is not here does not load. */
export const commandGroups: Readonly<Record<string, CommandGroup>> = {
  portfolio: { description: "Portfolios saved by name: yours, and those shared with this server" },
  preferences: { description: "Your own defaults: contract, privacy, move, how numbers are written" },
  settings: { description: "This server's defaults, and what may be shown to its channels", forManagers: true },
  quiz: { description: "Hedge questions to practise: alone, or together in a channel" },
  data: { description: "All that is stored of you, or of this server: take it with you, or delete it" },
};
