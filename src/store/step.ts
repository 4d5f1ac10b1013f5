import type { Transaction } from "kysely";
import type { Tables } from "./schema.js";
import type { Asker } from "./store.js";

/** One transaction on behalf of someone, at one time. */
export interface Step {
  readonly transaction: Transaction<Tables>;
  readonly asker: Asker;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
}
