import type { Transaction } from "kysely";
import type { Tables } from "./schema.js";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The servers of which anything is stored, by their ids. */
export async function storedServers(transaction: Transaction<Tables>): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom("portfolios")
    .select("owner_id as server")
    .where("owner_kind", "=", "server")
    .union(transaction.selectFrom("settings").select("scope_id as server").where("scope_kind", "=", "server"))
    .execute();
  return rows.map(({ server }) => server).sort();
}

/** Notes that the bot left a server of which something is stored; a note that is there stays as it is. */
export async function noteDeparture(transaction: Transaction<Tables>, server: string, at: string): Promise<void> {
  const portfolio = await transaction
    .selectFrom("portfolios")
    .select("id")
    .where("owner_kind", "=", "server")
    .where("owner_id", "=", server)
    .limit(1)
    .executeTakeFirst();
  const setting = await transaction
    .selectFrom("settings")
    .select("key")
    .where("scope_kind", "=", "server")
    .where("scope_id", "=", server)
    .limit(1)
    .executeTakeFirst();
  if (portfolio === undefined && setting === undefined) return;
  await transaction
    .insertInto("departures")
    .values({ server_id: server, gone_at: at })
    .onConflict((conflict) => conflict.column("server_id").doNothing())
    .execute();
}

/** Forgets that the bot left a server. */
export async function forgetDeparture(transaction: Transaction<Tables>, server: string): Promise<void> {
  await transaction.deleteFrom("departures").where("server_id", "=", server).execute();
}

/** The servers that the bot left so many days ago, or longer. */
export async function longGone(
  transaction: Transaction<Tables>,
  now: Date,
  olderThanDays: number,
): Promise<readonly string[]> {
  const before = new Date(now.getTime() - olderThanDays * DAY_MS).toISOString();
  const rows = await transaction
    .selectFrom("departures")
    .select("server_id")
    .where("gone_at", "<=", before)
    .orderBy("server_id")
    .execute();
  return rows.map(({ server_id }) => server_id);
}
