import { randomUUID } from "node:crypto";
import { lastPosition, recordChange } from "./history.js";
import { limits } from "./limits.js";
import { tradeOf } from "./rows.js";
import type { TradeRow } from "./schema.js";
import type { Step } from "./step.js";
import type { Change, NewTrade, Trade } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";

/** Records a trade, or a position stated. @throws {@link StoreRefusal} too-many-trades */
export async function addTrade(step: Step, portfolioId: string, trade: NewTrade): Promise<void> {
  const { transaction, asker, at } = step;
  const { kind, contract, multiplier, currency = null, contracts, price = null } = trade;
  await makeRoom(step, portfolioId, trade);
  const position = (await lastPosition(transaction, "trades", portfolioId)) + 1;
  await transaction
    .insertInto("trades")
    .values({
      ...{ id: randomUUID(), portfolio_id: portfolioId, position, kind },
      ...{ contract, multiplier, currency, contracts, price },
      ...{ made_at: at, made_by: asker.person },
    })
    .execute();
  await recordChange(step, portfolioId, "trade", detailsOf(trade, "after"));
}

/**
 * At the limit, trades that were undone go first; a position that is stated takes the place of its contract's trades.
 *
 * @throws {@link StoreRefusal} too-many-trades
 */
async function makeRoom({ transaction }: Step, portfolioId: string, { kind, contract }: NewTrade): Promise<void> {
  const kept = transaction.selectFrom("trades").where("portfolio_id", "=", portfolioId);
  const count = async () =>
    Number((await kept.select(({ fn }) => fn.countAll().as("count")).executeTakeFirstOrThrow()).count);
  if ((await count()) < limits.trades) return;
  const remove = transaction.deleteFrom("trades").where("portfolio_id", "=", portfolioId);
  await remove.where("undone_at", "is not", null).execute();
  if (kind === "set") await remove.where("contract", "=", contract).execute();
  if ((await count()) >= limits.trades) throw new StoreRefusal("too-many-trades");
}

/** Undoes the latest trade that counts, and gives it back. @throws {@link StoreRefusal} nothing-to-undo */
export async function undoLastTrade(step: Step, portfolioId: string): Promise<Trade> {
  const { transaction, asker, at } = step;
  const last = await transaction
    .selectFrom("trades")
    .selectAll()
    .where("portfolio_id", "=", portfolioId)
    .where("undone_at", "is", null)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) throw new StoreRefusal("nothing-to-undo");
  const undone: Pick<TradeRow, "undone_at" | "undone_by"> = { undone_at: at, undone_by: asker.person };
  await transaction.updateTable("trades").set(undone).where("id", "=", last.id).execute();
  const trade = tradeOf({ ...last, ...undone });
  await recordChange(step, portfolioId, "undo", detailsOf(trade, "before"));
  return trade;
}

/** What a history tells of a trade. */
function detailsOf({ kind, contract, contracts, price }: NewTrade, when: "before" | "after"): Change["details"] {
  const told = { kind, contract, contracts, ...(price === undefined ? {} : { price }) };
  return Object.fromEntries(Object.entries(told).map(([field, value]) => [field, { [when]: value }]));
}
