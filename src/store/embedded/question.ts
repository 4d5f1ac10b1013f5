/** One statement for the thread that has the file open. */
export interface Statement {
  readonly file: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** The transaction that it is the first statement of, or belongs to: a thread that was replaced has none open. */
  readonly transaction?: "begin" | "begin immediate" | "within";
}

/** What the thread is asked: a statement, or to close the file. */
export type Question = Statement | "close";

/** Rows, how many were changed, or what SQLite said. */
export type Outcome =
  | { readonly rows: readonly unknown[]; readonly changes?: number }
  | { readonly error: { readonly code: string; readonly message: string } };
