import { databaseAt } from "./database.js";
import { dataStore } from "./dataStore.js";
import { claimJob } from "./jobs.js";
import { locate } from "./location.js";
import { portfolioStore } from "./portfolioStore.js";
import { quizStore } from "./quizStore.js";
import { forgetRequests } from "./requests.js";
import { knownSettings } from "./settings.js";
import { stateOf } from "./stateOf.js";
import type { Store } from "./store.js";

const DAY_MS = 24 * 3600 * 1000;

/** Where the store is, and which clock it goes by. */
interface StoreSettings {
  /** The directory of the embedded database, `hedge-desk.sqlite`; made with the first write, for its owner alone. */
  readonly dataDir: string;
  /** `postgresql://…`; TLS as it says. Then nothing is kept in the directory. */
  readonly databaseUrl?: string;
  /** The system's clock unless told otherwise. */
  readonly now?: () => Date;
}

/**
 * The store, which is opened, and its tables brought up to date, with the first call that needs it. An idle one keeps no
 * process alive.
 *
 * @example const store = openStore({ dataDir: "data" })
 */
export function openStore({ dataDir, databaseUrl, now = () => new Date() }: StoreSettings): Store {
  const location = locate(dataDir, databaseUrl);
  const database = databaseAt(location);
  return {
    ...portfolioStore(database, now),
    ...dataStore(database, knownSettings(database, now), now),
    ...quizStore(database, now),
    claim: async (job, everyMs) =>
      database.exists() &&
      database.write([], async (transaction) => {
        // Jobs come round daily: as often as requests need to be forgotten.
        await forgetRequests(transaction, new Date(now().getTime() - DAY_MS).toISOString());
        return claimJob(transaction, job, now(), everyMs);
      }),
    check: () => stateOf(location, database),
    close: database.close,
  };
}
