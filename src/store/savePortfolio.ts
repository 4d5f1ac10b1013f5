import { randomUUID } from "node:crypto";
import { findPortfolio, loadPortfolio } from "./findPortfolio.js";
import { recordChange } from "./history.js";
import { limits } from "./limits.js";
import { newName } from "./names.js";
import { type OwnerKey, ownerKey } from "./owners.js";
import { contentsOf } from "./rows.js";
import type { PortfolioRow } from "./schema.js";
import type { Step } from "./step.js";
import type { Asker, Change, Owner, PortfolioChanges, PortfolioContents, SaveResult } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";
import { addTrade } from "./trades.js";

type Columns = Pick<PortfolioRow, (typeof FIELDS)[number]>;

const FIELDS = ["value", "currency", "beta", "contract", "multiplier", "note", "holdings"] as const;
const EMPTY: Columns = {
  ...{ value: null, currency: null, beta: null, contract: null },
  ...{ multiplier: null, note: null, holdings: null },
};

/** Creates a portfolio, or changes the given fields of the one that has the name. */
export async function savePortfolio(
  step: Step,
  owner: Owner,
  name: string,
  changes: PortfolioChanges,
): Promise<SaveResult> {
  const key = ownerKey(step.asker, owner);
  const found = await findPortfolio(step.transaction, key, name);
  const columns = columnsOf(changes);
  const id = found?.id ?? (await create(step, key, name, columns));
  if (found !== undefined) await change(step, found, columns);
  if (changes.trade !== undefined) await addTrade(step, id, changes.trade);
  const saved = await loadPortfolio(step.transaction, id);
  return found === undefined ? { created: true, saved } : { created: false, saved, before: contentsOf(found) };
}

/** @throws {@link StoreRefusal} too-many-portfolios when this owner has as many as may be */
export async function requireRoom(transaction: Step["transaction"], owner: OwnerKey): Promise<void> {
  const most = owner.owner_kind === "person" ? limits.portfoliosOfPerson : limits.portfoliosOfServer;
  const present = await transaction
    .selectFrom("portfolios")
    .select("id")
    .where("owner_kind", "=", owner.owner_kind)
    .where("owner_id", "=", owner.owner_id)
    .limit(most)
    .execute();
  if (present.length >= most) throw new StoreRefusal("too-many-portfolios");
}

/** Who may have a server's portfolio to themselves: whoever put it there. */
export function sharing(owner: Owner, asker: Asker): Pick<PortfolioRow, "shared_by"> {
  return { shared_by: owner === "server" ? asker.person : null };
}

async function create(step: Step, owner: OwnerKey, name: string, columns: Partial<Columns>): Promise<string> {
  const { transaction, asker, at } = step;
  const named = newName(name);
  await requireRoom(transaction, owner);
  const id = randomUUID();
  const made = { created_at: at, created_by: asker.person, changed_at: at, changed_by: asker.person };
  const row = { id, ...owner, ...named, ...EMPTY, ...columns, ...sharing(owner.owner_kind, asker), ...made };
  await transaction.insertInto("portfolios").values(row).execute();
  await recordChange(step, id, "created", differences(EMPTY, row));
  return id;
}

async function change(step: Step, before: PortfolioRow, columns: Partial<Columns>): Promise<void> {
  const details = differences(before, { ...before, ...columns });
  if (Object.keys(details).length === 0) return;
  await step.transaction.updateTable("portfolios").set(columns).where("id", "=", before.id).execute();
  await recordChange(step, before.id, "changed", details);
}

/** The columns of the fields that are given. @throws {@link StoreRefusal} too-many-holdings */
function columnsOf({ holdings, trade: _, ...plain }: PortfolioChanges): Partial<Columns> {
  if ((holdings?.length ?? 0) > limits.holdings) throw new StoreRefusal("too-many-holdings");
  const given = { ...plain, holdings: holdings && JSON.stringify(holdings) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Field by field, what was and what is; holdings by their number. */
function differences(before: Columns, after: Columns): Change["details"] {
  const changed = FIELDS.filter((field) => before[field] !== after[field]);
  return Object.fromEntries(
    changed.map((field) => {
      const [was, is] = [told(before, field), told(after, field)];
      return [field, { ...(was === null ? {} : { before: was }), ...(is === null ? {} : { after: is }) }];
    }),
  );
}

function told(columns: Columns, field: keyof PortfolioContents): string | null {
  const value = columns[field];
  return field === "holdings" && value !== null ? String((JSON.parse(value) as readonly unknown[]).length) : value;
}
