import { ThreadError } from "../../threads/threadError.js";
import type { StoreErrorCode } from "../store.js";
import { StoreError } from "../storeError.js";

/** What the thread itself found wrong: the file is gone or another, or the transaction ended with an earlier thread. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(readonly code: "FILE_MOVED" | "TRANSACTION_LOST") {
    super(code);
  }
}

/** SQLite's name for an error; the library gives only a number, at the end of the text, when a file cannot be opened. */
export function errorOf(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code === "string") return { code, message };
  return { code: /: 14\D*$/.test(message) ? "SQLITE_CANTOPEN" : "UNKNOWN", message };
}

const troubles: readonly (readonly [string, StoreErrorCode])[] = [
  ["FILE_MOVED", "away"],
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_CANTOPEN", "read-only"],
  ["SQLITE_PERM", "read-only"],
  ["EACCES", "read-only"],
  ["EPERM", "read-only"],
  ["EROFS", "read-only"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_IOERR_SHMSIZE", "full"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["ENOTDIR", "away"],
  ["EIO", "away"],
];

/** What SQLite's name for an error means. @example troubleOfCode("SQLITE_READONLY_DBMOVED") // "read-only" */
export function troubleOfCode(code: string): StoreErrorCode {
  return troubles.find(([start]) => code.startsWith(start))?.[1] ?? "failed";
}

/** What an error of the thread, of SQLite or of the file system means. */
export function troubleOfFile(error: unknown): StoreErrorCode {
  if (error instanceof StoreError) return error.code;
  if (!(error instanceof ThreadError)) return troubleOfCode(errorOf(error).code);
  return error.code === "timed-out" ? "busy" : error.code;
}
