import { findPortfolio, loadPortfolio, requirePortfolio, withTrades } from "./findPortfolio.js";
import { recordChange } from "./history.js";
import { newName } from "./names.js";
import { ownerKey } from "./owners.js";
import { requireRoom, sharing } from "./savePortfolio.js";
import type { PortfolioRow } from "./schema.js";
import type { Step } from "./step.js";
import type { Owner, SavedPortfolio, Which } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";

/** Gives a portfolio another name. */
export async function renamePortfolio(step: Step, which: Which, to: string): Promise<SavedPortfolio> {
  const { transaction } = step;
  const row = await requireManaged(step, which);
  const named = newName(to);
  const taken = await findPortfolio(transaction, row, to);
  if (taken !== undefined && taken.id !== row.id) throw new StoreRefusal("name-taken");
  await transaction.updateTable("portfolios").set(named).where("id", "=", row.id).execute();
  await recordChange(step, row.id, "renamed", { name: { before: row.name, after: named.name } });
  return loadPortfolio(transaction, row.id);
}

/** Deletes a portfolio with its trades and history, and gives back what it was. */
export async function removePortfolio(step: Step, which: Which): Promise<SavedPortfolio> {
  const row = await requireManaged(step, which);
  const removed = await withTrades(step.transaction, row);
  await step.transaction.deleteFrom("portfolios").where("id", "=", row.id).execute();
  return removed;
}

/** Shares a portfolio with the server, or makes it the asker's own. */
export async function movePortfolio(step: Step, which: Which, to: Owner): Promise<SavedPortfolio> {
  const { transaction, asker } = step;
  const owner = ownerKey(asker, to);
  const row = await requireManaged(step, which);
  if (which.owner === to) return withTrades(transaction, row);
  if ((await findPortfolio(transaction, owner, row.name)) !== undefined) throw new StoreRefusal("name-taken");
  await requireRoom(transaction, owner);
  await transaction
    .updateTable("portfolios")
    .set({ ...owner, ...sharing(to, asker) })
    .where("id", "=", row.id)
    .execute();
  await recordChange(step, row.id, to === "server" ? "shared" : "made-personal", {});
  return loadPortfolio(transaction, row.id);
}

/** One's own portfolio, or a server's that one shared; all of a server's for who manages it. */
async function requireManaged({ transaction, asker }: Step, which: Which): Promise<PortfolioRow> {
  const row = await requirePortfolio(transaction, asker, which);
  const may = row.owner_kind === "person" || row.shared_by === asker.person || asker.manages === true;
  if (!may) throw new StoreRefusal("not-yours");
  return row;
}
