import type { Transaction } from "kysely";
import { type OwnerKey, ownerKey } from "./owners.js";
import type { Revealed, RoundAnswers, RoundChoice, Taken } from "./quizTypes.js";
import type { Tables } from "./schema.js";
import { countAnswer } from "./scores.js";
import type { Step } from "./step.js";
import type { Asker } from "./store.js";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whose rounds an asker takes part in: the server's; outside one, their own. */
export function roundOwner(asker: Asker): OwnerKey {
  return ownerKey(asker, asker.server === undefined ? "person" : "server");
}

/** The choices of one round. */
function choicesOf(transaction: Transaction<Tables>, asker: Asker, round: string) {
  const { owner_kind, owner_id } = roundOwner(asker);
  return transaction
    .selectFrom("quiz_choices")
    .where("owner_kind", "=", owner_kind)
    .where("owner_id", "=", owner_id)
    .where("round", "=", round);
}

/** Takes the asker's choice unless they have chosen before, and gives back the one that stands. */
export async function takeChoice(
  { transaction, asker, at }: Step,
  { round, question, choice }: RoundChoice,
): Promise<Taken> {
  const own = choicesOf(transaction, asker, round).where("person_id", "=", asker.person);
  const before = await own.select("choice").executeTakeFirst();
  if (before !== undefined) return { choice: before.choice, first: false };
  const row = { ...roundOwner(asker), round, person_id: asker.person, question, choice, chosen_at: at };
  await transaction.insertInto("quiz_choices").values(row).execute();
  return { choice, first: true };
}

/** Whether a person has answered this question in a round, wherever that was, which has not counted yet. */
export async function awaitsReveal(
  transaction: Transaction<Tables>,
  person: string,
  question: string,
): Promise<boolean> {
  const about = { person_id: person, question };
  const chosen = await transaction
    .selectFrom("quiz_choices")
    .select("round")
    .where((where) => where.and(about))
    .limit(1)
    .executeTakeFirst();
  if (chosen === undefined) return false;
  const counted = await transaction
    .selectFrom("quiz_answers")
    .select("position")
    .where((where) => where.and(about))
    .executeTakeFirst();
  return counted === undefined;
}

/** How many made each choice of a round, and the asker's own. */
export async function answersOf(transaction: Transaction<Tables>, asker: Asker, round: string): Promise<RoundAnswers> {
  const choices = choicesOf(transaction, asker, round);
  const rows = await choices
    .select(({ fn }) => ["choice", fn.countAll().as("people")])
    .groupBy("choice")
    .orderBy("choice")
    .execute();
  const own = await choices.select("choice").where("person_id", "=", asker.person).executeTakeFirst();
  const counts = Object.fromEntries(rows.map(({ choice, people }) => [choice, Number(people)]));
  return own === undefined ? { counts } : { counts, own: own.choice };
}

/** Those who answered a round and keep scores. */
export async function scorersIn(
  transaction: Transaction<Tables>,
  asker: Asker,
  round: string,
): Promise<readonly { readonly person: string; readonly choice: string }[]> {
  return choicesOf(transaction, asker, round)
    .innerJoin("quiz_people", "quiz_people.person_id", "quiz_choices.person_id")
    .select(["quiz_choices.person_id as person", "quiz_choices.choice"])
    .execute();
}

/** Counts the answers of a round for these people, as far as they still keep scores. */
export async function countRound(step: Step, revealed: Revealed, people: readonly string[]): Promise<void> {
  const { round, question, topic, right, points, outOf } = revealed;
  for (const { person, choice } of await scorersIn(step.transaction, step.asker, round)) {
    if (!people.includes(person)) continue;
    const { server } = step.asker;
    const asker: Asker = server === undefined ? { person } : { person, server };
    const graded = { points: points[choice] ?? 0, outOf, right: choice === right };
    await countAnswer({ ...step, asker }, { question, topic, ...graded });
  }
}

/** Deletes the choices made so many days ago, or longer. */
export async function deleteOldChoices(
  transaction: Transaction<Tables>,
  now: Date,
  olderThanDays: number,
): Promise<number> {
  const before = new Date(now.getTime() - olderThanDays * DAY_MS).toISOString();
  const deleted = await transaction.deleteFrom("quiz_choices").where("chosen_at", "<=", before).executeTakeFirst();
  return Number(deleted.numDeletedRows);
}
