import type { Asker } from "../command.js";

/** Who asks in a terminal: one person, who is alone there and may do everything. */
export const TERMINAL_ASKER: Asker = { person: "terminal", server: "terminal", manages: true, administers: true };
