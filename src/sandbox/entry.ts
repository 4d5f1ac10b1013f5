import { type Json, json, list, text } from "./discord/rules/violation.js";
import type { Place, Viewer } from "./users.js";

const EPHEMERAL = 64;

/** A place in the channel, as one user sees it: a message, or what stands there until there is one. */
export interface Entry {
  readonly id: string;
  /** Who asked. */
  readonly by: string;
  /** The command that was run, with its sub-command; nothing for an answer to a press. */
  readonly command?: string;
  /** The title of the message whose control was pressed; nothing where the user may not see that message. */
  readonly about?: string;
  readonly when: string;
  readonly message: Json | null;
  /** Why there is no message. */
  readonly failure?: readonly string[];
}

/** An entry with what not everyone may see of it. */
export interface Kept extends Omit<Entry, "about"> {
  readonly place: Place;
  /** The message whose control was pressed. */
  readonly about?: Json;
}

/** What is private, what is not there yet and what is said in a conversation of one's own is for whoever asked. */
export function sees({ user, place }: Viewer, entry: Kept): boolean {
  if (place !== entry.place) return false;
  return user.key === entry.by || (place === "server" && entry.message !== null && !isPrivate(entry.message));
}

/** An entry without what the user may not see: a private message is quoted to nobody but its reader. */
export function seenBy({ user }: Viewer, { about, place: _place, ...entry }: Kept): Entry {
  if (about === undefined || (isPrivate(about) && user.key !== entry.by)) return entry;
  return { ...entry, about: text(json(list(about.embeds)[0]).title) };
}

function isPrivate({ flags }: Json): boolean {
  return (Number(flags) & EPHEMERAL) !== 0;
}
