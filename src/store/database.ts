import type { Transaction } from "kysely";
import type { Backend } from "./backend.js";
import type { Location } from "./location.js";
import { opener } from "./opener.js";
import type { Tables } from "./schema.js";
import { StoreError } from "./storeError.js";
import { StoreRefusal } from "./storeRefusal.js";

/** What is done in one transaction. */
type Work<Result> = (transaction: Transaction<Tables>) => Promise<Result>;

/** The database behind a store. It throws `StoreRefusal` as its work does, and `StoreError` for everything else. */
export interface Database {
  /** Reads, all as of one moment; where nothing was ever saved, the answer is the given one and nothing is opened. */
  readonly read: <Result>(nothing: Result, work: Work<Result>) => Promise<Result>;
  /** Changes all or nothing, while no one else changes what has one of the keys. */
  readonly write: <Result>(keys: readonly string[], work: Work<Result>) => Promise<Result>;
  /** Whether anything was ever saved. */
  readonly exists: () => boolean;
  /** Takes what was deleted out of the database's log. */
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A database that is opened with the first call that needs it, and again after its file was taken away. */
export function databaseAt(location: Location): Database {
  const { get, forget, last } = opener(location.open);
  let closing: Promise<void> | undefined;

  const trouble = async (error: unknown, backend: Backend | undefined): Promise<StoreError> => {
    if (closing !== undefined) return new StoreError("closed", error);
    const code = location.troubleOf(error);
    if (backend !== undefined && code === "away" && location.kind === "file" && forget(backend))
      await backend.db.destroy();
    return error instanceof StoreError ? error : new StoreError(code, error);
  };

  const attempt = async <Result>(
    work: (backend: Backend) => Promise<Result>,
    mayRepeat: (error: unknown) => boolean = () => false,
  ): Promise<Result> => {
    if (closing !== undefined) throw new StoreError("closed");
    let backend: Backend | undefined;
    try {
      backend = await get();
      return await work(backend);
    } catch (error) {
      if (error instanceof StoreRefusal) throw error;
      if (closing === undefined && mayRepeat(error)) return attempt(work);
      throw await trouble(error, backend);
    }
  };

  const read = <Result>(work: Work<Result>): Promise<Result> =>
    attempt(
      ({ db }) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
      (error) => location.passing(error) !== undefined,
    );

  const write = <Result>(keys: readonly string[], work: Work<Result>): Promise<Result> => {
    let begun = false;
    return attempt(
      ({ db, lock }) =>
        db.transaction().execute(async (transaction) => {
          begun = true;
          await lock(transaction, keys);
          return work(transaction);
        }),
      (error) => {
        const passing = location.passing(error);
        return passing === "conflict" || (passing === "connection" && !begun);
      },
    );
  };

  return {
    exists: location.exists,
    read: async (nothing, work) => (location.exists() ? read(work) : nothing),
    write,
    // What was to be deleted is deleted: a log that cannot be emptied now is emptied by a later write.
    scrub: () => attempt(({ scrub }) => scrub()).catch(() => {}),
    close: () => {
      closing ??= last().then((backend) => backend?.db.destroy());
      return closing;
    },
  };
}
