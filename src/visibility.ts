import type { Asker } from "./command.js";
import type { Remembered } from "./memory.js";
import { channelList } from "./request/settingOptions.js";
import type { Settings } from "./store/store.js";

/** Who sees an answer, and what to say where that is not as asked. */
interface Seen {
  readonly private: boolean;
  readonly lines: readonly string[];
}

/** What decides besides the settings. */
interface Asked {
  readonly asker?: Asker | undefined;
  /** Whether the answer holds the person's amounts. */
  readonly hasAmounts: boolean;
  readonly alwaysPrivate: boolean;
  /** Whether it is for the channel, whatever the defaults are. */
  readonly forChannel: boolean;
  /** Whether the answer shows what a person has saved. */
  readonly personal: boolean;
}

/** Why a server keeps an answer from its channel: by the channel, or by the amounts in it. */
export type KeptBack = "channel" | "amounts";

/**
 * Who sees an answer: as typed, or else by the person's default, then the server's; private without any. What the
 * server does not want in the channel stays private, and the person is told; so does everything in a server whose
 * settings cannot be read.
 */
export function whoSees(typed: boolean | undefined, memory: Remembered, asked: Asked): Seen {
  const { asker, hasAmounts, alwaysPrivate, forChannel, personal } = asked;
  const set = memory.person.private ?? (personal ? undefined : memory.server.private);
  if (alwaysPrivate || (!forChannel && (typed ?? set !== "false"))) return { private: true, lines: [] };
  if (memory.defaultsUnread === true && asker?.server !== undefined) return { private: true, lines: [UNREAD] };
  const keptBack = keptFromChannel(memory.server, asker, hasAmounts);
  return keptBack === undefined ? { private: false, lines: [] } : { private: true, lines: [WHY[keptBack]] };
}

/** What a server's settings have against showing an answer in the channel, if anything. */
export function keptFromChannel(server: Settings, asker: Asker | undefined, hasAmounts: boolean): KeptBack | undefined {
  if (asker?.server === undefined) return undefined;
  const allowed = channelList(server.channels ?? "");
  if (allowed.length > 0 && !allowed.includes(asker.channel ?? "")) return "channel";
  const share = server.share_amounts ?? "everyone";
  const mayShare = share === "everyone" || (share === "managers" && asker.manages === true);
  return hasAmounts && !mayShare ? "amounts" : undefined;
}

/** What a person is told where nobody can say what the server wants. */
export const UNREAD = "Only you see this: the server's settings cannot be read at present.";

/** What a person is told whose answer stays private. */
export const WHY: Readonly<Record<KeptBack, string>> = {
  channel: "Only you see this: this server wants answers for all in other channels (/settings show names them).",
  amounts: "Only you see this: this server keeps amounts private. Share posts a copy without them.",
};
