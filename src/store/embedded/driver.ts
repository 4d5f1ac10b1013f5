import type { DatabaseConnection, Driver, QueryResult } from "kysely";
import { threadScript } from "../../threads/threadScript.js";
import { workerThread } from "../../threads/workerThread.js";
import { StoreError } from "../storeError.js";
import type { Outcome, Question, Statement } from "./question.js";
import { troubleOfCode } from "./sqliteError.js";
import { turns } from "./turns.js";

/** How long a statement may take, its wait for other processes and the start of the thread included. */
const STATEMENT_MS = 5_000;
/** How long a call waits for those before it. */
const TURN_MS = 1_500;
const MEGABYTES = 256;

/**
 * The file in a thread of its own, so that neither a slow disk nor another process holds the event loop. One connection:
 * calls have it in turn, from their first statement to their last. The thread starts at once.
 */
export function embeddedDriver(file: string): Driver {
  const thread = workerThread<Question, Outcome>({ ...threadScript("store/embedded/worker"), megabytes: MEGABYTES });
  const turn = turns(TURN_MS);
  let transaction: Statement["transaction"];
  let reads = false;
  let ending: Promise<unknown> = Promise.resolve();
  let release = (): void => {};

  const ask = async (question: Question): Promise<Exclude<Outcome, { error: unknown }>> => {
    const outcome = await thread.ask(question, STATEMENT_MS);
    if (!("error" in outcome)) return outcome;
    throw new StoreError(troubleOfCode(outcome.error.code), outcome.error);
  };

  /** A transaction begins with its first statement, in one question. */
  const run = (sql: string, parameters: readonly unknown[]) => {
    const question = { file, sql, parameters, ...(transaction === undefined ? {} : { transaction }) };
    if (transaction !== undefined) transaction = "within";
    return ask(question);
  };

  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { rows, changes } = await run(sql, parameters);
      const result = { rows: rows as Row[] };
      return changes === undefined ? result : { ...result, numAffectedRows: BigInt(changes) };
    },
    streamQuery: <Row>(): AsyncIterableIterator<QueryResult<Row>> => {
      throw new Error("rows are not streamed");
    },
  };

  const end = async (sql: "commit" | "rollback"): Promise<void> => {
    if (transaction === "within") await run(sql, []);
  };

  const started = run("select 1", []);
  started.catch(() => {}); // It is for `init` to tell.

  return {
    init: async () => void (await started),
    acquireConnection: async () => {
      release = await turn();
      return connection;
    },
    beginTransaction: async (_, { accessMode }) => {
      transaction = accessMode === "read only" ? "begin" : "begin immediate";
      reads = accessMode === "read only";
    },
    // What was read is read: its end is not waited for by the reader, only by the next in turn.
    commitTransaction: async () => {
      const ended = end("commit");
      if (reads) ending = ended.catch(() => {});
      else await ended;
    },
    rollbackTransaction: () => end("rollback"),
    releaseConnection: async () => {
      transaction = undefined;
      void ending.then(release);
    },
    destroy: async () => {
      const closed = turn().then(() => ask("close"));
      // A file that was not closed in order loses nothing: its log is read when it is next opened.
      await closed.catch(() => {});
      await thread.stop("closed");
    },
  };
}
