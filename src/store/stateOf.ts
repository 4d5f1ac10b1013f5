import type { Database } from "./database.js";
import type { Location } from "./location.js";
import type { StoreState } from "./store.js";
import { StoreError } from "./storeError.js";

/** Whether the store can be read and written, by a change of nothing. */
export async function stateOf({ kind, requirePlace, troubleOf }: Location, database: Database): Promise<StoreState> {
  try {
    if (database.exists())
      await database.write([], (transaction) => transaction.deleteFrom("jobs").where("name", "=", "").execute());
    else requirePlace();
    return { kind };
  } catch (error) {
    return { kind, trouble: error instanceof StoreError ? error.code : troubleOf(error) };
  }
}
