import type { StoreErrorCode } from "../store.js";
import { StoreError } from "../storeError.js";

/** What PostgreSQL's codes mean, by how they begin: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const troubles: readonly (readonly [string, StoreErrorCode])[] = [
  ["57014", "busy"],
  ["08", "away"],
  ["28", "away"],
  ["3D000", "away"],
  ["57P", "away"],
  ["25006", "read-only"],
  ["42501", "read-only"],
  ["53100", "full"],
  ["53", "busy"],
  ["40", "busy"],
  ["55P03", "busy"],
];

/** Of pg-pool: all its connections are in use. */
const ALL_IN_USE = "timeout exceeded when trying to connect";

/** What an error of PostgreSQL's, or of the connection to it, means. */
export function troubleOfServer(error: unknown): StoreErrorCode {
  if (error instanceof StoreError) return error.code;
  const state = sqlState(error);
  if (state !== undefined) return troubles.find(([start]) => state.startsWith(start))?.[1] ?? "failed";
  if (!isOfConnection(error)) return "failed";
  return error.message === ALL_IN_USE ? "busy" : "away";
}

/**
 * What may be done about an error: after a lost connection another try is worth while, and after a conflict too, in
 * which the database has taken one transaction back for another's sake. Not after time ran out: it would only double.
 */
export type Passing = "connection" | "conflict";

export function passingTrouble(error: unknown): Passing | undefined {
  const state = sqlState(error);
  if (state === "40001" || state === "40P01") return "conflict";
  if (state !== undefined) return state.startsWith("57P") || state.startsWith("08") ? "connection" : undefined;
  return isOfConnection(error) && !/time/i.test(error.message) ? "connection" : undefined;
}

/** The five characters of an error that PostgreSQL itself has told: 42P01. An error of the connection has none. */
export function sqlState(error: unknown): string | undefined {
  const { code } = error as { readonly code?: unknown };
  return error instanceof Error && typeof code === "string" && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** Whether the connection failed, by Node.js's code (`ECONNRESET`) or by pg's wording, and not our own code. */
function isOfConnection(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return "syscall" in error || /connect|terminat|timeout|server|SSL|password|SASL/i.test(error.message);
}
