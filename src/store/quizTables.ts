import type { ColumnDefinitionBuilder, Kysely, RawBuilder } from "kysely";

type ColumnType = "text" | RawBuilder<unknown>;

const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** The second migration: scores of those who want them kept, and answers of rounds. */
export async function createQuizTables(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("quiz_people")
    .addColumn("person_id", text, (column) => column.primaryKey().notNull())
    .addColumn("since", text, required)
    .execute();
  await createAnswers(db, text);
  await createBoard(db, text);
  await createChoices(db, text);
}

async function createAnswers(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("quiz_answers")
    .addColumn("person_id", text, required)
    .addColumn("position", "integer", required)
    .addColumn("question", text, required)
    .addColumn("topic", text, required)
    .addColumn("points", "integer", required)
    .addColumn("out_of", "integer", required)
    .addColumn("correct", "integer", required)
    .addColumn("missed", "integer", required)
    .addColumn("answered_at", text, required)
    .addPrimaryKeyConstraint("quiz_answers_question", ["person_id", "question"])
    .addUniqueConstraint("quiz_answers_position", ["person_id", "position"])
    .execute();
}

/** What a person's answers in a server come to: a leaderboard adds nothing up. */
async function createBoard(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("quiz_board")
    .addColumn("server_id", text, required)
    .addColumn("person_id", text, required)
    .addColumn("answered", "integer", required)
    .addColumn("correct", "integer", required)
    .addColumn("points", "integer", required)
    .addColumn("out_of", "integer", required)
    .addPrimaryKeyConstraint("quiz_board_person", ["server_id", "person_id"])
    .execute();
  await db.schema
    .createIndex("quiz_board_ranked")
    .on("quiz_board")
    .columns(["server_id", "points desc", "person_id"])
    .execute();
  await db.schema.createIndex("quiz_board_person_id").on("quiz_board").column("person_id").execute();
}

async function createChoices(db: Kysely<unknown>, text: ColumnType): Promise<void> {
  await db.schema
    .createTable("quiz_choices")
    .addColumn("owner_kind", text, required)
    .addColumn("owner_id", text, required)
    .addColumn("round", text, required)
    .addColumn("person_id", text, required)
    .addColumn("question", text, required)
    .addColumn("choice", text, required)
    .addColumn("chosen_at", text, required)
    .addPrimaryKeyConstraint("quiz_choices_person", ["owner_kind", "owner_id", "round", "person_id"])
    .execute();
  for (const column of ["person_id", "chosen_at"])
    await db.schema.createIndex(`quiz_choices_${column}`).on("quiz_choices").column(column).execute();
}
