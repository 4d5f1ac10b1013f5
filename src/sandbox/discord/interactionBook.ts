import { randomBytes } from "node:crypto";
import type { Upload } from "./body.js";
import { type Json, text } from "./rules/violation.js";
import { snowflake } from "./snowflake.js";

const KEPT = 10_000;

/** The first answer a bot gave to an interaction. */
interface Callback {
  readonly type: number;
  readonly data: Json;
  readonly files: readonly Upload[];
  /** 204, or 200 if the bot asked for the resource. */
  readonly status: number;
  readonly elapsedMs: number;
}

/** An interaction as the stand-in keeps it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** The type of the option being typed, for autocomplete. */
  readonly focusedType: number;
  readonly payload: Json;
  readonly deliveredAt: number;
  /** The message a component belongs to, whichever the interaction's type. */
  readonly source: Json | null;
  callback: Callback | null;
  /** The message `@original` means, as whoever changed it last left it; null as long as there is none. */
  original: Json | null;
  readonly followups: Map<string, Json>;
  /** Called at the first accepted answer and at every later change of a message. */
  readonly watchers: Set<() => void>;
}

/** Tells all who wait for an interaction that something happened to it. */
export function announce(interaction: Interaction): void {
  for (const watcher of interaction.watchers) watcher();
}

/** What is known when an interaction is opened. */
export interface Opening {
  readonly type: number;
  readonly focusedType?: number;
  readonly source?: Json | null;
  readonly payload: (id: string, token: string) => Json;
}

/** All interactions of a stand-in, the latest 10,000 of them. */
export class InteractionBook {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #messages = new Map<string, Json>();

  constructor(
    private readonly answerWithinMs: number,
    private readonly tokenLifeMs: number,
  ) {}

  /** Writes a new interaction down; its clock starts now. */
  open(opening: Opening): Interaction {
    const id = snowflake();
    const token = randomBytes(24).toString("base64url");
    const messages = this.#messages;
    let originalId = "";
    const interaction: Interaction = {
      id,
      token,
      type: opening.type,
      focusedType: opening.focusedType ?? 3,
      payload: opening.payload(id, token),
      deliveredAt: performance.now(),
      source: opening.source ?? null,
      callback: null,
      get original() {
        return messages.get(originalId) ?? null;
      },
      set original(message) {
        if (message === null) messages.delete(originalId);
        else {
          originalId = text(message.id);
          messages.set(originalId, message);
        }
      },
      followups: new Map(),
      watchers: new Set(),
    };
    this.#byId.set(id, interaction);
    this.#byToken.set(token, interaction);
    this.#forgetOldest();
    return interaction;
  }

  /** The interaction with this id and token. */
  get(id: string, token: string): Interaction | undefined {
    const found = this.#byId.get(id);
    return found?.token === token ? found : undefined;
  }

  /** The interaction with this id. */
  withId(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The interaction a webhook token belongs to. */
  withToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  /** Whether the time for the first answer is over. */
  late(interaction: Interaction): boolean {
    return performance.now() - interaction.deliveredAt > this.answerWithinMs;
  }

  /** Whether the token can no longer be used. */
  expired(interaction: Interaction): boolean {
    return performance.now() - interaction.deliveredAt > this.tokenLifeMs;
  }

  #forgetOldest(): void {
    const [eldest] = this.#messages.keys();
    if (this.#messages.size > KEPT && eldest !== undefined) this.#messages.delete(eldest);
    if (this.#byId.size <= KEPT) return;
    const [oldest] = this.#byId.values();
    if (!oldest) return;
    this.#byId.delete(oldest.id);
    this.#byToken.delete(oldest.token);
  }
}
