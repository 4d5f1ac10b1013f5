import type { Body } from "../body.js";
import type { World } from "../world.js";

/** A request as a route sees it. */
export interface Asked {
  readonly method: string;
  /** The path without `/api/v10`. */
  readonly path: string;
  /** What the groups of the route's pattern matched. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Body;
  /** When the last byte of the request was there (performance.now()). */
  readonly receivedAt: number;
}

/** What a route answers; no body means none is sent. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** One endpoint of the API. */
export interface Route<Place extends World = World> {
  readonly method: string;
  readonly pattern: RegExp;
  /** Whether it can be used without the bot's token (interaction tokens stand in the path). */
  readonly open?: boolean;
  readonly handle: (world: Place, asked: Asked) => Reply;
}
