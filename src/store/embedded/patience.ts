import type Database from "libsql";
import { errorOf } from "./sqliteError.js";

/** How long one process waits for another's transaction. */
export const BUSY_MS = 1_200;
/** How often it tries. A writer without a break leaves the file free for less than a millisecond at a time. */
const EVERY_MS = 1;

/** Does what another process may stand in the way of, again and again until it may. @throws what it threw last */
export function withPatience(work: () => void): void {
  const until = performance.now() + BUSY_MS;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (!errorOf(error).code.startsWith("SQLITE_BUSY") || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, EVERY_MS);
    }
  }
}

/**
 * Begins a transaction once it may. SQLite's own wait sleeps longer each time, up to a tenth of a second, so that of two
 * processes the one that saves without a break would keep the other out.
 */
export function begin(database: Database.Database, transaction: "begin" | "begin immediate"): void {
  database.pragma("busy_timeout=0");
  try {
    withPatience(() => database.exec(transaction));
  } finally {
    database.pragma(`busy_timeout=${BUSY_MS}`);
  }
}
