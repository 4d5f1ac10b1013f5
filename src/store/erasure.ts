import type { ExpressionBuilder, Transaction } from "kysely";
import type { OwnerKey } from "./owners.js";
import type { Tables } from "./schema.js";
import { endScores } from "./scores.js";
import type { Counts, Erased } from "./store.js";

const NONE: Counts = {
  ...{ portfolios: 0, trades: 0, changes: 0, settings: 0 },
  ...{ quizOptIns: 0, quizAnswers: 0, quizScores: 0, groupAnswers: 0 },
};
export const NOTHING_ERASED: Erased = { deleted: NONE, unlinked: NONE };

/** Deletes all rows of an owner, and takes a person's id out of everyone else's. */
export async function erased(transaction: Transaction<Tables>, owner: OwnerKey): Promise<Erased> {
  const deleted = { ...(await deletedOf(transaction, owner)), ...(await quizDeletedOf(transaction, owner)) };
  if (owner.owner_kind === "person") return { deleted, unlinked: await unlinked(transaction, owner.owner_id) };
  await transaction.deleteFrom("departures").where("server_id", "=", owner.owner_id).execute();
  return { deleted, unlinked: NONE };
}

type Changed = { readonly numDeletedRows: bigint } | { readonly numUpdatedRows: bigint };

type Kinds = "portfolios" | "trades" | "changes" | "settings";

function counts(results: Readonly<Record<Kinds, Changed>>): Pick<Counts, Kinds> {
  const of = (result: Changed) => Number("numDeletedRows" in result ? result.numDeletedRows : result.numUpdatedRows);
  const { portfolios, trades, changes, settings } = results;
  return { portfolios: of(portfolios), trades: of(trades), changes: of(changes), settings: of(settings) };
}

async function deletedOf(transaction: Transaction<Tables>, owner: OwnerKey): Promise<Pick<Counts, Kinds>> {
  const portfolios = (where: ExpressionBuilder<Tables, "trades" | "changes">) =>
    where(
      "portfolio_id",
      "in",
      where
        .selectFrom("portfolios")
        .select("id")
        .where("owner_kind", "=", owner.owner_kind)
        .where("owner_id", "=", owner.owner_id),
    );
  const trades = await transaction.deleteFrom("trades").where(portfolios).executeTakeFirst();
  const changes = await transaction.deleteFrom("changes").where(portfolios).executeTakeFirst();
  const settings = await transaction
    .deleteFrom("settings")
    .where("scope_kind", "=", owner.owner_kind)
    .where("scope_id", "=", owner.owner_id)
    .executeTakeFirst();
  const own = await transaction
    .deleteFrom("portfolios")
    .where((where) => where.and({ ...owner }))
    .executeTakeFirst();
  return counts({ portfolios: own, trades, changes, settings });
}

/** Of a person their scores, and their choices wherever they made them; of a server its leaderboard and its rounds. */
async function quizDeletedOf(
  transaction: Transaction<Tables>,
  { owner_kind, owner_id }: OwnerKey,
): Promise<Omit<Counts, Kinds>> {
  const choices = transaction.deleteFrom("quiz_choices");
  if (owner_kind === "person") {
    const { numDeletedRows } = await choices.where("person_id", "=", owner_id).executeTakeFirst();
    return { ...(await endScores(transaction, owner_id)), groupAnswers: Number(numDeletedRows) };
  }
  const rounds = choices.where("owner_kind", "=", owner_kind).where("owner_id", "=", owner_id);
  const board = await transaction.deleteFrom("quiz_board").where("server_id", "=", owner_id).executeTakeFirst();
  return {
    ...{ quizOptIns: 0, quizAnswers: 0, quizScores: Number(board.numDeletedRows) },
    groupAnswers: Number((await rounds.executeTakeFirst()).numDeletedRows),
  };
}

/** Takes a person's id out of rows that are others'; a row that holds it in several places counts once. */
async function unlinked(transaction: Transaction<Tables>, person: string): Promise<Counts> {
  const portfolios = await transaction
    .updateTable("portfolios")
    .set(({ fn, val }) => ({
      shared_by: fn<string>("nullif", ["shared_by", val(person)]),
      created_by: fn<string>("nullif", ["created_by", val(person)]),
      changed_by: fn<string>("nullif", ["changed_by", val(person)]),
    }))
    .where((where) =>
      where.or([where("shared_by", "=", person), where("created_by", "=", person), where("changed_by", "=", person)]),
    )
    .executeTakeFirst();
  const trades = await transaction
    .updateTable("trades")
    .set(({ fn, val }) => ({
      made_by: fn<string>("nullif", ["made_by", val(person)]),
      undone_by: fn<string>("nullif", ["undone_by", val(person)]),
    }))
    .where((where) => where.or([where("made_by", "=", person), where("undone_by", "=", person)]))
    .executeTakeFirst();
  const changes = await transaction
    .updateTable("changes")
    .set({ made_by: null })
    .where("made_by", "=", person)
    .executeTakeFirst();
  const settings = await transaction
    .updateTable("settings")
    .set({ changed_by: null })
    .where("changed_by", "=", person)
    .executeTakeFirst();
  return { ...NONE, ...counts({ portfolios, trades, changes, settings }) };
}
