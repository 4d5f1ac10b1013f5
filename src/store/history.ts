import { limits } from "./limits.js";
import type { Step } from "./step.js";
import type { Change, ChangeKind } from "./store.js";

/** Adds to a portfolio's history, and marks it as changed; the oldest entries go where there are too many. */
export async function recordChange(
  { transaction, asker, at }: Step,
  portfolioId: string,
  what: ChangeKind,
  details: Change["details"],
): Promise<void> {
  const position = (await lastPosition(transaction, "changes", portfolioId)) + 1;
  const made = { made_at: at, made_by: asker.person };
  await transaction
    .insertInto("changes")
    .values({ portfolio_id: portfolioId, position, what, details: JSON.stringify(details), ...made })
    .execute();
  await transaction
    .deleteFrom("changes")
    .where("portfolio_id", "=", portfolioId)
    .where("position", "<=", position - limits.changes)
    .execute();
  await transaction
    .updateTable("portfolios")
    .set({ changed_at: at, changed_by: asker.person })
    .where("id", "=", portfolioId)
    .execute();
}

/** The position of the latest trade or change of a portfolio; 0 where there is none. */
export async function lastPosition(
  transaction: Step["transaction"],
  table: "trades" | "changes",
  portfolioId: string,
): Promise<number> {
  const last = await transaction
    .selectFrom(table)
    .select("position")
    .where("portfolio_id", "=", portfolioId)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.position ?? 0;
}
