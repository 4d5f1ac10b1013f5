import type { Transaction } from "kysely";
import { Kysely, PostgresDialect, sql } from "kysely";
import type { Backend } from "../backend.js";
import { migrate } from "../migrations.js";
import type { Tables } from "../schema.js";
import { connectionPool } from "./pool.js";

/** Opens a database of PostgreSQL's. @throws anything that `troubleOfServer` knows */
export async function openPostgres(url: string): Promise<Backend> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connectionPool(url) }) });
  try {
    await migrate(db, "text-of-postgresql");
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, lock, scrub: async () => {} };
}

/** In the keys' own order, so that no two transactions wait for each other. */
async function lock(transaction: Transaction<Tables>, keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
}
