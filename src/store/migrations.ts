import type { ColumnDefinitionBuilder, Kysely, Migration, RawBuilder } from "kysely";
import { Migrator, sql } from "kysely";
import { createQuizTables } from "./quizTables.js";
import { createRequests } from "./requests.js";
import type { Tables } from "./schema.js";
import { StoreError } from "./storeError.js";

/** How a database names text that is ordered by its bytes: the same order everywhere. */
export type TextType = "text" | "text-of-postgresql";

type ColumnType = "text" | RawBuilder<unknown>;

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();

/**
 * Whether the tables have this version's shape.
 *
 * @throws {@link StoreError} `newer` when a later version has changed them
 */
export async function isMigrated(db: Kysely<Tables>): Promise<boolean> {
  const ours = Object.keys(migrationsWith("text"));
  const done = await executed(db);
  if (done.some((name) => !ours.includes(name))) throw new StoreError("newer", done);
  return done.length === ours.length;
}

/**
 * Brings the tables to this version's shape, whichever processes try at once.
 *
 * @throws {@link StoreError} `newer` when a later version has changed them; nothing is touched then
 */
export async function migrate(db: Kysely<Tables>, text: TextType): Promise<void> {
  if (await isMigrated(db)) return;
  const provider = { getMigrations: async () => migrationsWith(text) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function executed(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const names = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return names.rows.map(({ name }) => name);
}

/** By name, in order. Forward only: a migration that was ever released is never changed. */
function migrationsWith(textType: TextType): Readonly<Record<string, Migration>> {
  const text = textType === "text" ? "text" : sql`text collate "C"`;
  return {
    "001-first": {
      up: async (db) => {
        await createPortfolios(db, text);
        await createTrades(db, text);
        await createChanges(db, text);
        await createSettings(db, text);
        await createDepartures(db, text);
        await createJobs(db, text);
        for (const [table, column] of PEOPLE)
          await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
      },
    },
    "002-quiz": { up: (db) => createQuizTables(db, text) },
    "003-requests": { up: (db) => createRequests(db, text) },
  };
}

async function createPortfolios(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("portfolios")
    .addColumn("id", text, key)
    .addColumn("owner_kind", text, required)
    .addColumn("owner_id", text, required)
    .addColumn("name", text, required)
    .addColumn("name_key", text, required)
    .addColumn("value", text)
    .addColumn("currency", text)
    .addColumn("beta", text)
    .addColumn("contract", text)
    .addColumn("multiplier", text)
    .addColumn("note", text)
    .addColumn("holdings", text)
    .addColumn("shared_by", text)
    .addColumn("created_at", text, required)
    .addColumn("created_by", text)
    .addColumn("changed_at", text, required)
    .addColumn("changed_by", text)
    .addUniqueConstraint("portfolios_name", ["owner_kind", "owner_id", "name_key"])
    .execute();
}

async function createTrades(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("trades")
    .addColumn("id", text, key)
    .addColumn("portfolio_id", text, (column) => column.notNull().references("portfolios.id").onDelete("cascade"))
    .addColumn("position", "integer", required)
    .addColumn("kind", text, required)
    .addColumn("contract", text, required)
    .addColumn("multiplier", text, required)
    .addColumn("currency", text)
    .addColumn("contracts", text, required)
    .addColumn("price", text)
    .addColumn("made_at", text, required)
    .addColumn("made_by", text)
    .addColumn("undone_at", text)
    .addColumn("undone_by", text)
    .addUniqueConstraint("trades_position", ["portfolio_id", "position"])
    .execute();
}

async function createChanges(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("changes")
    .addColumn("portfolio_id", text, (column) => column.notNull().references("portfolios.id").onDelete("cascade"))
    .addColumn("position", "integer", required)
    .addColumn("what", text, required)
    .addColumn("details", text, required)
    .addColumn("made_at", text, required)
    .addColumn("made_by", text)
    .addPrimaryKeyConstraint("changes_position", ["portfolio_id", "position"])
    .execute();
}

async function createSettings(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("settings")
    .addColumn("scope_kind", text, required)
    .addColumn("scope_id", text, required)
    .addColumn("key", text, required)
    .addColumn("value", text, required)
    .addColumn("changed_at", text, required)
    .addColumn("changed_by", text)
    .addPrimaryKeyConstraint("settings_key", ["scope_kind", "scope_id", "key"])
    .execute();
}

async function createDepartures(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("departures")
    .addColumn("server_id", text, key)
    .addColumn("gone_at", text, required)
    .execute();
}

async function createJobs(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema.createTable("jobs").addColumn("name", text, key).addColumn("claimed_at", text, required).execute();
}

/** Columns that hold who did something: a person's data is found by them when it is exported or deleted. */
const PEOPLE = [
  ["portfolios", "shared_by"],
  ["portfolios", "created_by"],
  ["portfolios", "changed_by"],
  ["trades", "made_by"],
  ["trades", "undone_by"],
  ["changes", "made_by"],
  ["settings", "changed_by"],
] as const;
