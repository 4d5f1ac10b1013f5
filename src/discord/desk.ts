import type { BaseInteraction } from "discord.js";
import type { Command, Context } from "../command.js";
import type { Log } from "../config/log.js";
import type { Handled } from "../metrics/metrics.js";
import type { Chart } from "../reply/chart.js";
import type { Attachment } from "../request/attachment.js";
import type { Asking } from "./allowance.js";

/** What interactions are answered with. */
export interface Desk {
  readonly commands: readonly Command[];
  /** Made anew for each interaction: it says who asks, and latency changes. */
  readonly context: (interaction: BaseInteraction) => Context;
  readonly log: Log;
  /** Draws a picture, off this thread. @throws TooOften */
  readonly draw: (chart: Chart, who: Asking) => Promise<Uint8Array>;
  /** A file that Discord keeps, read from there and nowhere else, for a person. */
  readonly attachment: (
    file: { readonly name: string; readonly url: string; readonly size?: number },
    who: Asking,
  ) => CountedAttachment;
  /** How long a reply is waited for before the person is told to wait: what is only looked up takes less. */
  readonly patienceMs: number;
  /** Counts an interaction that was dealt with, where anybody wants to know. */
  readonly count: (handled: Handled) => void;
  /** Counts an interaction that was gone, or answered already, before our answer arrived. */
  readonly countGone: () => void;
}

/** A file that counts against its owner's allowance once it is read, unless that is taken back. */
export interface CountedAttachment extends Attachment {
  readonly giveBack: () => Promise<void>;
}

/** Who an interaction's work is for. */
export function askingIn({ user, guildId }: BaseInteraction): Asking {
  return { person: user.id, server: guildId };
}

/** Nothing that a person typed pings anyone. */
export const NOTHING_PINGS = { allowedMentions: { parse: [] } } as const;

/** Faults go to the log with the reference that the person was given. */
export function logFault(desk: Desk) {
  return (error: unknown, reference: string, command: string): void =>
    desk.log.error({ err: error, reference, command }, "fault in a command");
}
