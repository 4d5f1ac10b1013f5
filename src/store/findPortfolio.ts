import type { Transaction } from "kysely";
import { nameKey } from "./names.js";
import { type OwnerKey, ownerKey } from "./owners.js";
import { portfolioOf } from "./rows.js";
import type { PortfolioRow, Tables } from "./schema.js";
import type { Asker, SavedPortfolio, Which } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";

/** The portfolio of this owner that has the name. */
export async function findPortfolio(
  transaction: Transaction<Tables>,
  owner: OwnerKey,
  name: string,
): Promise<PortfolioRow | undefined> {
  const [found] = await findPortfolios(transaction, [owner], name);
  return found;
}

/** The portfolios of these owners that have the name, by kind of owner. */
export async function findPortfolios(
  transaction: Transaction<Tables>,
  owners: readonly OwnerKey[],
  name: string,
): Promise<readonly PortfolioRow[]> {
  const name_key = nameKey(name);
  if (name_key === undefined) return [];
  return transaction
    .selectFrom("portfolios")
    .selectAll()
    .where("name_key", "=", name_key)
    .where((where) => where.or(owners.map(({ owner_kind, owner_id }) => where.and({ owner_kind, owner_id }))))
    .orderBy("owner_kind")
    .execute();
}

/** The portfolio that an asker names. @throws {@link StoreRefusal} not-found, server-only */
export async function requirePortfolio(
  transaction: Transaction<Tables>,
  asker: Asker,
  { name, owner }: Which,
): Promise<PortfolioRow> {
  const found = await findPortfolio(transaction, ownerKey(asker, owner), name);
  if (found === undefined) throw new StoreRefusal("not-found");
  return found;
}

/** A portfolio's row with its trades. */
export async function withTrades(transaction: Transaction<Tables>, row: PortfolioRow): Promise<SavedPortfolio> {
  const trades = await transaction
    .selectFrom("trades")
    .selectAll()
    .where("portfolio_id", "=", row.id)
    .orderBy("position")
    .execute();
  return portfolioOf(row, trades);
}

/** A portfolio as it is after a change. */
export async function loadPortfolio(transaction: Transaction<Tables>, id: string): Promise<SavedPortfolio> {
  const row = await transaction.selectFrom("portfolios").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  return withTrades(transaction, row);
}
