import type { Transaction } from "kysely";
import { limits } from "./limits.js";
import type { Kept, Leader, NewAnswer, Score, Scores } from "./quizTypes.js";
import type { QuizBoardRow, Tables } from "./schema.js";
import type { Step } from "./step.js";
import type { Asker, Counts } from "./store.js";

const LEADERS = 10;
const MISSED = 10;

/** Since when scores are kept for a person, if they are. */
export async function keptSince(transaction: Transaction<Tables>, person: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom("quiz_people")
    .select("since")
    .where("person_id", "=", person)
    .executeTakeFirst();
  return row?.since;
}

/** Keeps a person's scores from now on; where they are kept already, nothing changes. Nothing is ever deleted by it. */
export async function beginScores({ transaction, asker, at }: Step): Promise<0> {
  await transaction
    .insertInto("quiz_people")
    .values({ person_id: asker.person, since: at })
    .onConflict((conflict) => conflict.column("person_id").doNothing())
    .execute();
  return 0;
}

/** Deletes a person's scores, and that they wanted them kept; says how many rows that were. */
export async function endScores(
  transaction: Transaction<Tables>,
  person: string,
): Promise<Pick<Counts, "quizOptIns" | "quizAnswers" | "quizScores">> {
  const deletedIn = async (table: "quiz_people" | "quiz_answers" | "quiz_board") =>
    Number((await transaction.deleteFrom(table).where("person_id", "=", person).executeTakeFirst()).numDeletedRows);
  return {
    quizOptIns: await deletedIn("quiz_people"),
    quizAnswers: await deletedIn("quiz_answers"),
    quizScores: await deletedIn("quiz_board"),
  };
}

/** Counts an answer of the asker's, if it is their first to the question and they keep scores. */
export async function countAnswer(step: Step, answer: NewAnswer): Promise<Kept> {
  const { transaction, asker } = step;
  if ((await keptSince(transaction, asker.person)) === undefined) return "not-kept";
  const known = await transaction
    .selectFrom("quiz_answers")
    .select("missed")
    .where("person_id", "=", asker.person)
    .where("question", "=", answer.question)
    .executeTakeFirst();
  if (known === undefined) {
    await addAnswer(step, answer);
    if (asker.server !== undefined) await addToBoard(step, asker.server, answer);
    return "kept";
  }
  if (answer.right && known.missed === 1) await noLongerMissed(step, answer);
  return "again";
}

async function addAnswer({ transaction, asker, at }: Step, answer: NewAnswer): Promise<void> {
  const { question, topic, points, outOf, right } = answer;
  const last = await transaction
    .selectFrom("quiz_answers")
    .select("position")
    .where("person_id", "=", asker.person)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  const graded = { points, out_of: outOf, correct: right ? 1 : 0, missed: right ? 0 : 1 };
  await transaction
    .insertInto("quiz_answers")
    .values({ person_id: asker.person, position, question, topic, ...graded, answered_at: at })
    .execute();
  await transaction
    .deleteFrom("quiz_answers")
    .where("person_id", "=", asker.person)
    .where("position", "<=", position - limits.answers)
    .execute();
}

async function addToBoard({ transaction, asker }: Step, server: string, answer: NewAnswer): Promise<void> {
  const { points, outOf, right } = answer;
  const added = { answered: 1, correct: right ? 1 : 0, points, out_of: outOf };
  await transaction
    .insertInto("quiz_board")
    .values({ server_id: server, person_id: asker.person, ...added })
    .onConflict((conflict) =>
      conflict.columns(["server_id", "person_id"]).doUpdateSet(({ eb }) => ({
        answered: eb("quiz_board.answered", "+", added.answered),
        correct: eb("quiz_board.correct", "+", added.correct),
        points: eb("quiz_board.points", "+", added.points),
        out_of: eb("quiz_board.out_of", "+", added.out_of),
      })),
    )
    .execute();
}

async function noLongerMissed({ transaction, asker }: Step, { question }: NewAnswer): Promise<void> {
  await transaction
    .updateTable("quiz_answers")
    .set({ missed: 0 })
    .where("person_id", "=", asker.person)
    .where("question", "=", question)
    .execute();
}

/** A person's scores, and the leaderboard of their server. */
export async function scoresOf(transaction: Transaction<Tables>, { person, server }: Asker): Promise<Scores> {
  const since = await keptSince(transaction, person);
  return {
    ...(since === undefined ? {} : { since }),
    topics: await topicsOf(transaction, person),
    missed: await missedBy(transaction, person),
    ...(server === undefined ? { leaders: [] } : await boardOf(transaction, server, person)),
  };
}

async function topicsOf(transaction: Transaction<Tables>, person: string): Promise<Scores["topics"]> {
  const rows = await transaction
    .selectFrom("quiz_answers")
    .select(({ fn }) => [
      "topic",
      fn.countAll().as("answered"),
      fn.sum("correct").as("correct"),
      fn.sum("points").as("points"),
      fn.sum("out_of").as("out_of"),
    ])
    .where("person_id", "=", person)
    .groupBy("topic")
    .orderBy("topic")
    .execute();
  return rows.map(({ topic, ...score }) => ({ topic, ...scoreOf(score) }));
}

/** Sums come as a number or as its text, by the database. */
function scoreOf(row: Readonly<Record<"answered" | "correct" | "points" | "out_of", unknown>>): Score {
  const { answered, correct, points, out_of } = row;
  return { answered: Number(answered), right: Number(correct), points: Number(points), outOf: Number(out_of) };
}

async function missedBy(transaction: Transaction<Tables>, person: string): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom("quiz_answers")
    .select("question")
    .where("person_id", "=", person)
    .where("missed", "=", 1)
    .orderBy("position", "desc")
    .limit(MISSED)
    .execute();
  return rows.map(({ question }) => question);
}

async function boardOf(
  transaction: Transaction<Tables>,
  server: string,
  person: string,
): Promise<Pick<Scores, "leaders" | "own">> {
  const board = transaction.selectFrom("quiz_board").where("server_id", "=", server);
  const first = await board.selectAll().orderBy("points", "desc").orderBy("person_id").limit(LEADERS).execute();
  const ranked = (row: QuizBoardRow, rank: number): Leader => ({ person: row.person_id, rank, ...scoreOf(row) });
  const leaders = first.map((row) => ranked(row, 1 + first.findIndex(({ points }) => points === row.points)));
  const own = await board.selectAll().where("person_id", "=", person).executeTakeFirst();
  if (own === undefined) return { leaders };
  const ahead = await board
    .select(({ fn }) => fn.countAll().as("count"))
    .where("points", ">", own.points)
    .executeTakeFirstOrThrow();
  return { leaders, own: ranked(own, 1 + Number(ahead.count)) };
}
