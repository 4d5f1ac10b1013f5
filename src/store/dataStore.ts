import type { Transaction } from "kysely";
import type { Database } from "./database.js";
import { forgetDeparture, longGone, noteDeparture, storedServers } from "./departures.js";
import { erased, NOTHING_ERASED } from "./erasure.js";
import { exported } from "./exporting.js";
import { requireText } from "./names.js";
import { lockOf, type OwnerKey, ownerKey, requireAdministration } from "./owners.js";
import type { Tables } from "./schema.js";
import { type KnownSettings, requireManagement, setSettings } from "./settings.js";
import type { Asker, Owner, Store } from "./store.js";

type DataStore = Pick<
  Store,
  | "settings"
  | "knownSettings"
  | "changeSettings"
  | "exportFor"
  | "erase"
  | "serverGone"
  | "serverHere"
  | "serversWithData"
  | "purgeGone"
>;

const keyOfServer = (server: string): OwnerKey => ({ owner_kind: "server", owner_id: server });

/** The part of a store that is about settings, and about all that is stored of someone. */
export function dataStore(database: Database, known: KnownSettings, now: () => Date): DataStore {
  const administered = (asker: Asker, scope: Owner): OwnerKey => {
    const owner = ownerKey(asker, scope);
    requireAdministration(asker, scope);
    return owner;
  };

  /** Settings are dropped before and after: what is read meanwhile may be of either moment. */
  const changing = async <Result>(owner: OwnerKey, work: () => Promise<Result>): Promise<Result> => {
    known.drop(owner);
    try {
      return await work();
    } finally {
      known.drop(owner);
    }
  };

  const aboutServer = async (server: string, work: (transaction: Transaction<Tables>) => Promise<void>) => {
    if (database.exists()) await database.write([lockOf(keyOfServer(server))], work);
  };

  const purge = (server: string, olderThanDays: number): Promise<boolean> => {
    const owner = keyOfServer(server);
    return changing(owner, () =>
      database.write([lockOf(owner)], async (transaction) => {
        const gone = (await longGone(transaction, now(), olderThanDays)).includes(server);
        if (gone) await erased(transaction, owner);
        return gone;
      }),
    );
  };

  return {
    settings: known.of,
    knownSettings: known.known,
    changeSettings: async (asker, scope, changes) => {
      requireText(changes);
      const owner = ownerKey(asker, scope);
      requireManagement(asker, scope);
      await changing(owner, () =>
        database.write([lockOf(owner)], (transaction) =>
          setSettings({ transaction, asker, at: now().toISOString() }, owner, changes),
        ),
      );
    },
    exportFor: async (asker, scope) => {
      const owner = administered(asker, scope);
      const at = now().toISOString();
      const nothing = { exportedAt: at, [scope]: owner.owner_id, portfolios: [], settings: [] };
      return database.read(nothing, (transaction) => exported(transaction, owner, at));
    },
    erase: async (asker, scope) => {
      const owner = administered(asker, scope);
      if (!database.exists()) return NOTHING_ERASED;
      const result = await changing(owner, () =>
        database.write([lockOf(owner)], (transaction) => erased(transaction, owner)),
      );
      await database.scrub();
      return result;
    },
    serverGone: (server) =>
      aboutServer(server, (transaction) => noteDeparture(transaction, server, now().toISOString())),
    serverHere: (server) => aboutServer(server, (transaction) => forgetDeparture(transaction, server)),
    serversWithData: () => database.read([], storedServers),
    purgeGone: async (olderThanDays) => {
      const due = await database.read([], (transaction) => longGone(transaction, now(), olderThanDays));
      const purged: string[] = [];
      for (const server of due) if (await purge(server, olderThanDays)) purged.push(server);
      if (purged.length > 0) await database.scrub();
      return purged;
    },
  };
}
