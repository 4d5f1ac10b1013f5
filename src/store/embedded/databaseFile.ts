import { statSync } from "node:fs";
import type Database from "libsql";
import { openFile } from "./openFile.js";
import { begin } from "./patience.js";
import type { Outcome, Statement } from "./question.js";
import { errorOf, FileError } from "./sqliteError.js";

/** The open file, in its thread. */
interface DatabaseFile {
  readonly run: (statement: Statement) => Outcome;
  readonly close: () => Outcome;
}

/** A database file that is opened with its first statement. It must exist. */
export function databaseFile(): DatabaseFile {
  let open: { readonly database: Database.Database; readonly inode: number } | undefined;

  const close = (): void => {
    open?.database.close();
    open = undefined;
  };

  /** SQLite would go on writing to a file that was deleted or replaced, for no one to read again. */
  const requireSameFile = (file: string): void => {
    const inode = inodeOf(file);
    if (inode === open?.inode) return;
    close();
    throw new FileError("FILE_MOVED");
  };

  const enter = (database: Database.Database, file: string, transaction: Statement["transaction"]): void => {
    if (transaction === "within") {
      if (!database.inTransaction) throw new FileError("TRANSACTION_LOST");
      return;
    }
    if (database.inTransaction) database.exec("rollback");
    requireSameFile(file);
    if (transaction !== undefined) begin(database, transaction);
  };

  const execute = ({ file, sql, parameters, transaction }: Statement): Outcome => {
    open ??= { inode: inodeOf(file), database: openFile(file) };
    const { database } = open;
    if (sql === "rollback" && !database.inTransaction) return { rows: [] };
    enter(database, file, transaction);
    const statement = database.prepare(sql);
    if (statement.reader) return { rows: statement.all(...parameters) };
    return { rows: [], changes: statement.run(...parameters).changes };
  };

  return {
    run: (statement) => attempt(() => execute(statement)),
    close: () =>
      attempt(() => {
        if (open !== undefined) open.database.prepare("pragma wal_checkpoint(truncate)").all();
        close();
        return { rows: [] };
      }),
  };
}

function attempt(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    return { error: errorOf(error) };
  }
}

/** @throws {@link FileError} when there is no such file: opening would create an empty one */
function inodeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new FileError("FILE_MOVED");
  return found.ino;
}
