import Database from "libsql";
import { errorOf } from "./sqliteError.js";

/** How long a transaction waits for another process's. */
const BUSY_MS = 1_200;

/**
 * Opens a database file: a write-ahead log, a sync with each commit, deleted content overwritten.
 *
 * `busy_timeout` does not cover the change to a write-ahead log, which several processes that start at once all want.
 */
export function openFile(file: string): Database.Database {
  const database = new Database(file);
  try {
    database.pragma(`busy_timeout=${BUSY_MS}`);
    withPatience(() => database.pragma("journal_mode=wal"));
    for (const pragma of ["synchronous=full", "foreign_keys=on", "secure_delete=on"]) database.pragma(pragma);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function withPatience(work: () => void): void {
  const until = performance.now() + BUSY_MS;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (!errorOf(error).code.startsWith("SQLITE_BUSY") || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
