import type { Transaction } from "kysely";
import type { OwnerKey } from "./owners.js";
import type { Tables } from "./schema.js";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The quiz's part of an export, by the names in which what is deleted is counted. */
export async function exportedQuiz(
  transaction: Transaction<Tables>,
  { owner_kind, owner_id }: OwnerKey,
): Promise<Readonly<Record<string, Rows>>> {
  if (owner_kind === "server")
    return { quizScores: await boardOf(transaction, owner_id), groupAnswers: await choicesIn(transaction, owner_id) };
  return {
    quizOptIns: await transaction.selectFrom("quiz_people").select("since").where("person_id", "=", owner_id).execute(),
    quizAnswers: await answersBy(transaction, owner_id),
    quizScores: await boardsWith(transaction, owner_id),
    groupAnswers: await choicesBy(transaction, owner_id),
  };
}

function boardOf(transaction: Transaction<Tables>, server: string): Promise<Rows> {
  return transaction
    .selectFrom("quiz_board")
    .select(["person_id as person", "answered", "correct as right", "points", "out_of as outOf"])
    .where("server_id", "=", server)
    .orderBy("points", "desc")
    .orderBy("person_id")
    .execute();
}

/** Without who made them: a person's id is there only so that each counts once. */
function choicesIn(transaction: Transaction<Tables>, server: string): Promise<Rows> {
  return transaction
    .selectFrom("quiz_choices")
    .select(["round", "question", "choice"])
    .where("owner_kind", "=", "server")
    .where("owner_id", "=", server)
    .orderBy("round")
    .orderBy("choice")
    .execute();
}

function boardsWith(transaction: Transaction<Tables>, person: string): Promise<Rows> {
  return transaction
    .selectFrom("quiz_board")
    .select(["server_id as server", "answered", "correct as right", "points", "out_of as outOf"])
    .where("person_id", "=", person)
    .orderBy("server_id")
    .execute();
}

async function answersBy(transaction: Transaction<Tables>, person: string): Promise<Rows> {
  const rows = await transaction
    .selectFrom("quiz_answers")
    .select(["question", "topic", "points", "out_of as outOf", "correct", "missed", "answered_at as at"])
    .where("person_id", "=", person)
    .orderBy("position")
    .execute();
  return rows.map(({ correct, missed, ...row }) => ({ ...row, right: correct === 1, missed: missed === 1 }));
}

async function choicesBy(transaction: Transaction<Tables>, person: string): Promise<Rows> {
  const rows = await transaction
    .selectFrom("quiz_choices")
    .select(["owner_kind", "owner_id", "round", "question", "choice", "chosen_at as at"])
    .where("person_id", "=", person)
    .orderBy("chosen_at")
    .orderBy("owner_kind")
    .orderBy("round")
    .execute();
  return rows.map(({ owner_kind, owner_id, ...row }) => (owner_kind === "server" ? { server: owner_id, ...row } : row));
}
