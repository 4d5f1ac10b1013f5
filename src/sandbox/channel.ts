import type { Interaction } from "./discord/interactionBook.js";
import { type Json, text } from "./discord/rules/violation.js";
import type { User } from "./users.js";

const EPHEMERAL = 64;
const KEPT = 200;

/** A place in the channel: a message, or what stands there until there is one. */
export interface Entry {
  readonly id: string;
  /** Who asked. */
  readonly by: string;
  /** The command that was run; nothing for an answer to a press. */
  readonly command?: string;
  /** The title of the message whose control was pressed. */
  readonly about?: string;
  readonly when: string;
  readonly message: Json | null;
  /** Why there is no message. */
  readonly failure?: readonly string[];
}

/** What a page is told. */
export type ChannelEvent =
  | { readonly type: "entries"; readonly entries: readonly Entry[] }
  | { readonly type: "entry"; readonly entry: Entry }
  | { readonly type: "gone"; readonly id: string }
  | { readonly type: "modal"; readonly id: string; readonly modal: Json }
  | { readonly type: "notice"; readonly text: string };

/** How an answer to an interaction is headed. */
type Heading = Pick<Entry, "command" | "about">;

type Listener = (event: ChannelEvent) => void;

/** The channel that all users are in: what each of them sees, as it changes. */
export class Channel {
  readonly #entries = new Map<string, Entry>();
  readonly #ofMessage = new Map<string, string>();
  readonly #listeners = new Map<Listener, User>();
  #next = 1;

  /** Tells a user's page what there is and what changes; gives the way to stop. */
  listen(user: User, listener: Listener): () => void {
    this.#listeners.set(listener, user);
    listener({ type: "entries", entries: [...this.#entries.values()].filter((entry) => sees(user, entry)) });
    return () => this.#listeners.delete(listener);
  }

  /** An entry that the user sees. */
  find(id: string, user: User): Entry | undefined {
    const entry = this.#entries.get(id);
    return entry && sees(user, entry) ? entry : undefined;
  }

  /** A command was sent: its place stands there before its answer. */
  sent(user: User, command: string): Entry {
    return this.#put({ id: this.#newId(), by: user.key, command, when: new Date().toISOString(), message: null });
  }

  /** A command has no answer, for these reasons. */
  failed(entry: Entry, reasons: readonly string[]): void {
    this.#put({ ...entry, failure: reasons });
  }

  /** Shows whatever an interaction brings, now and later; its first new message takes the place kept for it. */
  follow(interaction: Interaction, user: User, heading: Heading, kept?: Entry): void {
    const seen = new Map<string, Json>();
    let place = kept;
    interaction.watchers.add(() => {
      const { original, followups, callback } = interaction;
      if (callback?.type === 9 && seen.size === 0) this.#modal(interaction, user, callback.data);
      const now = [...(original === null ? [] : [original]), ...followups.values()];
      for (const message of now) {
        const id = text(message.id);
        if (seen.get(id) === message) continue;
        seen.set(id, message);
        this.#show(message, user, heading, place);
        place = undefined;
      }
      for (const id of seen.keys()) if (!now.some((message) => message.id === id)) this.#remove(id, seen);
    });
  }

  /** Tells one user, or all, what went wrong. */
  notice(text: string, user?: User): void {
    this.#tell({ type: "notice", text }, (one) => user === undefined || one === user);
  }

  #modal(interaction: Interaction, user: User, modal: Json): void {
    this.#tell({ type: "modal", id: interaction.id, modal }, (one) => one === user);
  }

  #show(message: Json, user: User, heading: Heading, place: Entry | undefined): void {
    const id = text(message.id);
    const known = this.#entries.get(this.#ofMessage.get(id) ?? "") ?? place;
    if (known) this.#ofMessage.set(id, this.#put({ ...known, message }).id);
    else {
      const when = text(message.timestamp);
      this.#ofMessage.set(id, this.#put({ id: this.#newId(), by: user.key, ...heading, when, message }).id);
    }
  }

  #put(entry: Entry): Entry {
    this.#entries.set(entry.id, entry);
    this.#tell({ type: "entry", entry }, (user) => sees(user, entry));
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

  #tell(event: ChannelEvent, to: (user: User) => boolean): void {
    for (const [listener, user] of this.#listeners) if (to(user)) listener(event);
  }

  #newId(): string {
    this.#next += 1;
    return `e${this.#next}`;
  }
}

/** What is private, and what is not there yet, is for whoever asked. */
function sees(user: User, { by, message }: Entry): boolean {
  return user.key === by || (message !== null && (Number(message.flags) & EPHEMERAL) === 0);
}
