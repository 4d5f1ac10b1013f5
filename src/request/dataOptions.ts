import { choice } from "./option.js";

/** Whose data a command is about. */
export const scopeOption = choice("Whose: me (default), or this server's", ["me", "server"]);

/** Whose data: one's own, or the server's in which one asks. */
export type DataScope = "me" | "server";
