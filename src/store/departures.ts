import type { Transaction } from "kysely";
import type { Tables } from "./schema.js";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The servers of which anything is stored, by their ids; or the given one, if anything of it is. */
export async function storedServers(transaction: Transaction<Tables>, only?: string): Promise<readonly string[]> {
  const owned = (table: "portfolios" | "quiz_choices") =>
    transaction
      .selectFrom(table)
      .select("owner_id as server")
      .where("owner_kind", "=", "server")
      .$if(only !== undefined, (rows) => rows.where("owner_id", "=", only ?? ""));
  const settings = transaction
    .selectFrom("settings")
    .select("scope_id as server")
    .where("scope_kind", "=", "server")
    .$if(only !== undefined, (rows) => rows.where("scope_id", "=", only ?? ""));
  const board = transaction
    .selectFrom("quiz_board")
    .select("server_id as server")
    .$if(only !== undefined, (rows) => rows.where("server_id", "=", only ?? ""));
  const rows = await owned("portfolios").union(owned("quiz_choices")).union(settings).union(board).execute();
  return rows.map(({ server }) => server).sort();
}

/** Notes that the bot left a server of which something is stored; a note that is there stays as it is. */
export async function noteDeparture(transaction: Transaction<Tables>, server: string, at: string): Promise<void> {
  if ((await storedServers(transaction, server)).length === 0) return;
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
