import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { sqlState } from "./postgresError.js";

/** How long a statement may take, and may wait for what another transaction has locked, in milliseconds. */
export interface Patience {
  readonly statementMs: number;
  readonly lockMs: number;
}

/**
 * A small pool of connections. TLS is as the URL says. A connection that failed, or gave no answer in time, is closed
 * and never used again, and what else its transaction asks of it fails at once.
 */
export function connectionPool(connectionString: string, { statementMs, lockMs }: Patience): PostgresPool {
  const pool = new pg.Pool({
    connectionString,
    application_name: "hedge-desk",
    max: 4,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    keepAlive: true,
    query_timeout: statementMs,
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: 5_000,
  });
  // An idle connection has ended. The pool has dropped it, and the next call gets another.
  pool.on("error", () => {});
  return { connect: async () => guarded(await pool.connect()), end: () => pool.end() };
}

function guarded(client: pg.PoolClient): PostgresPoolClient {
  let broken: { readonly error: unknown } | undefined;
  const noteError = (error: unknown): void => {
    if (sqlState(error)?.startsWith("57P") ?? true) broken ??= { error };
  };
  client.on("error", noteError);

  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (broken !== undefined) throw broken.error;
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      noteError(error);
      throw error;
    }
  };

  return {
    // Without cursors, which nothing here uses.
    query: query as unknown as PostgresPoolClient["query"],
    release: () => {
      client.off("error", noteError);
      client.release(broken !== undefined);
    },
  };
}
