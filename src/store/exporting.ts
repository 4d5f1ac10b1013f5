import type { Transaction } from "kysely";
import { exportedQuiz } from "./exportingQuiz.js";
import { withTrades } from "./findPortfolio.js";
import type { OwnerKey } from "./owners.js";
import { changeOf, tradeOf } from "./rows.js";
import type { Tables } from "./schema.js";
import type { Change } from "./store.js";

/** A part of an export: plain data, ready for JSON. */
type Exported = Readonly<Record<string, unknown>>;

/** All that is stored of an owner; of a person also what they entered in portfolios and settings of others. */
export async function exported(transaction: Transaction<Tables>, owner: OwnerKey, at: string): Promise<Exported> {
  const own = {
    exportedAt: at,
    [owner.owner_kind]: owner.owner_id,
    portfolios: await portfoliosOf(transaction, owner),
    settings: await settingsOf(transaction, owner),
    ...(await exportedQuiz(transaction, owner)),
  };
  if (owner.owner_kind === "person") return { ...own, entries: await entriesBy(transaction, owner.owner_id) };
  return { ...own, ...(await departureOf(transaction, owner.owner_id)) };
}

async function portfoliosOf(transaction: Transaction<Tables>, owner: OwnerKey): Promise<readonly Exported[]> {
  const rows = await transaction
    .selectFrom("portfolios")
    .selectAll()
    .where((where) => where.and({ ...owner }))
    .orderBy("name_key")
    .execute();
  const portfolios: Exported[] = [];
  for (const row of rows) {
    const history = await transaction
      .selectFrom("changes")
      .selectAll()
      .where("portfolio_id", "=", row.id)
      .orderBy("position")
      .execute();
    portfolios.push({ id: row.id, ...(await withTrades(transaction, row)), history: history.map(changeOf) });
  }
  return portfolios;
}

async function settingsOf(transaction: Transaction<Tables>, owner: OwnerKey): Promise<readonly Exported[]> {
  return transaction
    .selectFrom("settings")
    .select(["key", "value", "changed_at as changedAt", "changed_by as changedBy"])
    .where("scope_kind", "=", owner.owner_kind)
    .where("scope_id", "=", owner.owner_id)
    .orderBy("key")
    .execute();
}

async function departureOf(transaction: Transaction<Tables>, server: string): Promise<Exported> {
  const found = await transaction
    .selectFrom("departures")
    .select("gone_at as botLeftAt")
    .where("server_id", "=", server)
    .executeTakeFirst();
  return found ?? {};
}

/** What a person entered where it is others' too: their own entries, and nothing that others entered there. */
async function entriesBy(transaction: Transaction<Tables>, person: string): Promise<Exported> {
  return {
    portfolios: await portfolioEntries(transaction, person),
    trades: await tradeEntries(transaction, person),
    changes: await changeEntries(transaction, person),
    settings: await transaction
      .selectFrom("settings")
      .select(["scope_id as server", "key", "value", "changed_at as changedAt"])
      .where("changed_by", "=", person)
      .where("scope_kind", "=", "server")
      .execute(),
  };
}

/** Portfolios that they created, changed last or shared: that they did so, not what others made of them. */
async function portfolioEntries(transaction: Transaction<Tables>, person: string): Promise<readonly Exported[]> {
  const rows = await transaction
    .selectFrom("portfolios")
    .selectAll()
    .where((where) =>
      where.or([where("created_by", "=", person), where("changed_by", "=", person), where("shared_by", "=", person)]),
    )
    .where((where) => where.not(where.and({ owner_kind: "person", owner_id: person })))
    .execute();
  return rows.map((row) => ({
    portfolio: row.id,
    ...(row.owner_kind === "server" ? { server: row.owner_id } : {}),
    ...(row.created_by === person ? { createdAt: row.created_at } : {}),
    ...(row.changed_by === person ? { changedAt: row.changed_at } : {}),
    ...(row.shared_by === person ? { shared: true } : {}),
  }));
}

async function tradeEntries(transaction: Transaction<Tables>, person: string): Promise<readonly Exported[]> {
  const rows = await transaction
    .selectFrom("trades")
    .innerJoin("portfolios", "portfolios.id", "trades.portfolio_id")
    .selectAll("trades")
    .where((where) => where.or([where("made_by", "=", person), where("undone_by", "=", person)]))
    .where((where) => where.not(where.and({ owner_kind: "person", owner_id: person })))
    .orderBy("made_at")
    .orderBy("portfolio_id")
    .orderBy("position")
    .execute();
  return rows.map((row) =>
    row.made_by === person
      ? { portfolio: row.portfolio_id, ...tradeOf({ ...row, undone_by: ownOnly(row.undone_by, person) }) }
      : { portfolio: row.portfolio_id, undoneAt: row.undone_at },
  );
}

function ownOnly(by: string | null, person: string): string | null {
  return by === person ? by : null;
}

async function changeEntries(transaction: Transaction<Tables>, person: string): Promise<readonly Exported[]> {
  const rows = await transaction
    .selectFrom("changes")
    .innerJoin("portfolios", "portfolios.id", "changes.portfolio_id")
    .selectAll("changes")
    .where("made_by", "=", person)
    .where((where) => where.not(where.and({ owner_kind: "person", owner_id: person })))
    .orderBy("made_at")
    .orderBy("portfolio_id")
    .orderBy("position")
    .execute();
  return rows.map((row) => {
    const { details, ...change } = changeOf(row);
    return { portfolio: row.portfolio_id, ...change, details: entered(details) };
  });
}

/** Of a change what it made; what was there before may be another's. */
function entered(details: Change["details"]): Change["details"] {
  const made = Object.entries(details).filter(([, { after }]) => after !== undefined);
  return Object.fromEntries(made.map(([field, { after = "" }]) => [field, { after }]));
}
