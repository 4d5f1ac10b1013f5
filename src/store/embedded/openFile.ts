import Database from "libsql";
import { BUSY_MS, withPatience } from "./patience.js";

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
