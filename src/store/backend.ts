import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./schema.js";

/** One database, opened and with this version's tables. Together with what its errors mean, this is all that differs between the two databases. */
export interface Backend {
  readonly db: Kysely<Tables>;
  /** Makes others who lock any of these keys wait until the transaction ends. */
  readonly lock: (transaction: Transaction<Tables>, keys: readonly string[]) => Promise<void>;
  /** Takes what was deleted out of the database's log, where that is in our hands. */
  readonly scrub: () => Promise<void>;
}
