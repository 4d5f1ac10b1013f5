import type { Transaction } from "kysely";
import { Kysely, PostgresDialect, sql } from "kysely";
import type { Backend } from "../backend.js";
import { isMigrated, migrate } from "../migrations.js";
import type { Tables } from "../schema.js";
import { connectionPool, type Patience } from "./pool.js";

/** Somebody waits for the answer. */
const ANSWERING: Patience = { statementMs: 2_500, lockMs: 1_500 };

/** Tables with a million portfolios may be changed, by one process while the others wait. */
const MIGRATING: Patience = { statementMs: 120_000, lockMs: 120_000 };

/** Opens a database of PostgreSQL's. @throws anything that `troubleOfServer` knows */
export async function openPostgres(url: string): Promise<Backend> {
  const db = connect(url, ANSWERING);
  try {
    if (!(await isMigrated(db))) await migrateWith(url);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, lock, scrub: async () => {} };
}

async function migrateWith(url: string): Promise<void> {
  const db = connect(url, MIGRATING);
  try {
    await migrate(db, "text-of-postgresql");
  } finally {
    await db.destroy();
  }
}

function connect(url: string, patience: Patience): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connectionPool(url, patience) }) });
}

/** In the keys' own order, so that no two transactions wait for each other. */
async function lock(transaction: Transaction<Tables>, keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
}
