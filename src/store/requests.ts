import type { Kysely, RawBuilder, Transaction } from "kysely";
import type { Tables } from "./schema.js";
import type { Step } from "./step.js";
import { StoreRefusal } from "./storeRefusal.js";

/** The third migration: which requests have changed something. */
export async function createRequests(db: Kysely<unknown>, text: "text" | RawBuilder<unknown>): Promise<void> {
  await db.schema
    .createTable("requests")
    .addColumn("id", text, (column) => column.primaryKey().notNull())
    .addColumn("done_at", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("requests_done_at").on("requests").column("done_at").execute();
}

/**
 * Notes that a request is being carried out, in the transaction that does so: one that reaches the bot again, because
 * the process that had it died before it could answer, is not carried out again.
 *
 * @throws {@link StoreRefusal} done-already
 */
export async function requireNew({ transaction, asker, at }: Step): Promise<void> {
  if (asker.request === undefined) return;
  const noted = await transaction
    .insertInto("requests")
    .values({ id: asker.request, done_at: at })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  if (noted.length === 0) throw new StoreRefusal("done-already");
}

/** Forgets requests that were carried out before a time; Discord gives one up after seconds. */
export async function forgetRequests(transaction: Transaction<Tables>, before: string): Promise<void> {
  await transaction.deleteFrom("requests").where("done_at", "<", before).execute();
}
