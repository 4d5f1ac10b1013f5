import type { Transaction } from "kysely";
import { findPortfolios, requirePortfolio, withTrades } from "./findPortfolio.js";
import { visibleOwners } from "./owners.js";
import { changeOf } from "./rows.js";
import type { Tables } from "./schema.js";
import type { Asker, Change, Owner, SavedPortfolio, Which } from "./store.js";

const byName = new Intl.Collator("en", { numeric: true, sensitivity: "accent" });

/** All portfolios that the asker sees, by name, their own first where two have one name. */
export async function visibleNames(transaction: Transaction<Tables>, asker: Asker): Promise<readonly Which[]> {
  const rows = await transaction
    .selectFrom("portfolios")
    .select(["name", "owner_kind as owner"])
    .where((where) => where.or(visibleOwners(asker).map((owner) => where.and({ ...owner }))))
    .execute();
  return rows.sort((a, b) => byName.compare(a.name, b.name) || a.owner.localeCompare(b.owner));
}

/** The portfolios of that name that the asker sees. */
export async function visiblePortfolios(
  transaction: Transaction<Tables>,
  asker: Asker,
  { name, owner }: { readonly name: string; readonly owner?: Owner },
): Promise<readonly SavedPortfolio[]> {
  const owners = visibleOwners(asker).filter(({ owner_kind }) => owner === undefined || owner === owner_kind);
  const portfolios: SavedPortfolio[] = [];
  for (const row of await findPortfolios(transaction, owners, name))
    portfolios.push(await withTrades(transaction, row));
  return portfolios;
}

/** The history of a portfolio, newest first. */
export async function visibleHistory(
  transaction: Transaction<Tables>,
  asker: Asker,
  which: Which,
): Promise<readonly Change[]> {
  const { id } = await requirePortfolio(transaction, asker, which);
  const rows = await transaction
    .selectFrom("changes")
    .selectAll()
    .where("portfolio_id", "=", id)
    .orderBy("position", "desc")
    .execute();
  return rows.map(changeOf);
}
