import type { Interaction } from "./discord/interactionBook.js";
import { type Json, text } from "./discord/rules/violation.js";
import { snowflake } from "./discord/snowflake.js";
import { type Entry, type Kept, seenBy, sees } from "./entry.js";
import type { User, Viewer } from "./users.js";

const KEPT = 200;

/** What a page is told. */
export type ChannelEvent =
  | { readonly type: "entries"; readonly run: string; readonly entries: readonly Entry[] }
  | { readonly type: "entry"; readonly entry: Entry }
  | { readonly type: "gone"; readonly id: string }
  | { readonly type: "modal"; readonly id: string; readonly modal: Json }
  | { readonly type: "notice"; readonly text: string };

/** How an answer to an interaction is headed: by its command, or by the message whose control was pressed. */
interface Heading {
  readonly command?: string;
  readonly about?: Json;
}

type Listener = (event: ChannelEvent) => void;

/** The channel that all users are in, and the conversation of each with the bot: what each sees, as it changes. */
export class Channel {
  /** Another one whenever the sandbox is started. */
  readonly #run = snowflake();
  readonly #entries = new Map<string, Kept>();
  readonly #ofMessage = new Map<string, string>();
  readonly #listeners = new Map<Listener, Viewer>();

  /** Tells a user's page what there is and what changes; gives the way to stop. */
  listen(viewer: Viewer, listener: Listener): () => void {
    this.#listeners.set(listener, viewer);
    const seen = [...this.#entries.values()].filter((entry) => sees(viewer, entry));
    listener({ type: "entries", run: this.#run, entries: seen.map((entry) => seenBy(viewer, entry)) });
    return () => this.#listeners.delete(listener);
  }

  /** An entry that the user sees. */
  find(id: string, viewer: Viewer): Entry | undefined {
    const entry = this.#entries.get(id);
    return entry && sees(viewer, entry) ? seenBy(viewer, entry) : undefined;
  }

  /** A command was sent: its place stands there before its answer. */
  sent({ user, place }: Viewer, command: string): Kept {
    const when = new Date().toISOString();
    return this.#put({ id: snowflake(), by: user.key, place, command, when, message: null });
  }

  /** A command has no answer, for these reasons. */
  failed(entry: Kept, reasons: readonly string[]): void {
    this.#put({ ...entry, failure: reasons });
  }

  /** Shows whatever an interaction brings, now and later; its first new message takes the place kept for it. */
  follow(interaction: Interaction, viewer: Viewer, heading: Heading, kept?: Kept): void {
    const seen = new Map<string, Json>();
    let place = kept;
    interaction.watchers.add(() => {
      const { original, followups, callback } = interaction;
      if (callback?.type === 9 && seen.size === 0) this.#modal(interaction, viewer, callback.data);
      const now = [...(original === null ? [] : [original]), ...followups.values()];
      for (const message of now) {
        const id = text(message.id);
        if (seen.get(id) === message) continue;
        seen.set(id, message);
        this.#show(message, viewer, heading, place);
        place = undefined;
      }
      for (const id of seen.keys()) if (!now.some((message) => message.id === id)) this.#remove(id, seen);
    });
  }

  /** Tells one user, or all, what went wrong. */
  notice(text: string, user?: User): void {
    this.#tell({ type: "notice", text }, (one) => user === undefined || one.user === user);
  }

  #modal(interaction: Interaction, { user, place }: Viewer, modal: Json): void {
    this.#tell({ type: "modal", id: interaction.id, modal }, (one) => one.user === user && one.place === place);
  }

  #show(message: Json, { user, place }: Viewer, heading: Heading, reserved: Kept | undefined): void {
    const id = text(message.id);
    const known = this.#entries.get(this.#ofMessage.get(id) ?? "") ?? reserved;
    const fresh = { id: snowflake(), by: user.key, place, ...heading, when: text(message.timestamp) };
    this.#ofMessage.set(id, this.#put({ ...(known ?? fresh), message }).id);
  }

  #put(entry: Kept): Kept {
    this.#entries.set(entry.id, entry);
    for (const [listener, viewer] of this.#listeners) {
      if (sees(viewer, entry)) listener({ type: "entry", entry: seenBy(viewer, entry) });
    }
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > KEPT && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }

  #remove(messageId: string, seen: Map<string, Json>): void {
    const id = this.#ofMessage.get(messageId) ?? "";
    seen.delete(messageId);
    this.#ofMessage.delete(messageId);
    this.#entries.delete(id);
    this.#tell({ type: "gone", id }, () => true);
  }

  #tell(event: ChannelEvent, to: (viewer: Viewer) => boolean): void {
    for (const [listener, viewer] of this.#listeners) if (to(viewer)) listener(event);
  }
}
