import type { Driver } from "kysely";
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from "kysely";
import type { Backend } from "../backend.js";
import { migrate } from "../migrations.js";
import type { Tables } from "../schema.js";

/** All migrations in one transaction, which one process at a time can begin. */
class EmbeddedAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A database file that is there, once its tables are up to date. @throws anything that `troubleOfFile` knows */
export async function openEmbedded(driver: Driver): Promise<Backend> {
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new EmbeddedAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  await migrate(db, "text");
  return {
    db,
    lock: async () => {},
    scrub: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
  };
}
