import { LRUCache } from "lru-cache";
import type { Database } from "./database.js";
import { lockOf, type OwnerKey, ownerKey } from "./owners.js";
import type { Step } from "./step.js";
import type { Asker, Owner, Settings } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";

/** How long settings are kept; another process's change shows after that. */
const KEPT_MS = 5_000;
const MOST_KEPT = 10_000;

interface SettingsOfBoth {
  readonly person: Settings;
  readonly server: Settings;
}

const NONE: SettingsOfBoth = { person: {}, server: {} };

/** What is being read, and what it came to. */
interface Reading {
  readonly promise: Promise<Settings>;
  settings?: Settings;
}

/** Settings as they are read, kept for a while: nearly every command asks for them. */
export interface KnownSettings {
  readonly of: (asker: Asker) => Promise<SettingsOfBoth>;
  /** The same without waiting, where they were read lately, or nothing was ever saved. */
  readonly known: (asker: Asker) => SettingsOfBoth | undefined;
  /** Drops what is kept of an owner; to be called before and after a change. */
  readonly drop: (owner: OwnerKey) => void;
}

/** Reads settings, and keeps what it read. Two who ask at once share one reading. */
export function knownSettings(database: Database, now: () => Date): KnownSettings {
  const known = new LRUCache<string, Reading>({
    ...{ max: MOST_KEPT, ttl: KEPT_MS, ttlResolution: 0 },
    perf: { now: () => now().getTime() },
  });

  const read = ({ owner_kind, owner_id }: OwnerKey): Promise<Settings> =>
    database.read({}, async (transaction) => {
      const rows = await transaction
        .selectFrom("settings")
        .select(["key", "value"])
        .where("scope_kind", "=", owner_kind)
        .where("scope_id", "=", owner_id)
        .execute();
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    });

  const settingsOf = (owner: OwnerKey): Promise<Settings> => {
    const key = lockOf(owner);
    const kept = known.get(key);
    if (kept !== undefined) return kept.promise;
    const reading: Reading = { promise: read(owner) };
    known.set(key, reading);
    reading.promise.then(
      (settings) => {
        reading.settings = settings;
      },
      () => known.delete(key),
    );
    return reading.promise;
  };

  const settledOf = (owner: OwnerKey): Settings | undefined => known.get(lockOf(owner))?.settings;

  return {
    of: async (asker) => ({
      person: await settingsOf(ownerKey(asker, "person")),
      server: asker.server === undefined ? {} : await settingsOf(ownerKey(asker, "server")),
    }),
    known: (asker) => {
      if (!database.exists()) return NONE;
      const person = settledOf(ownerKey(asker, "person"));
      const server = asker.server === undefined ? {} : settledOf(ownerKey(asker, "server"));
      return person === undefined || server === undefined ? undefined : { person, server };
    },
    drop: (owner) => void known.delete(lockOf(owner)),
  };
}

/** A server's settings are for those who manage it. @throws {@link StoreRefusal} not-manager */
export function requireManagement(asker: Asker, scope: Owner): void {
  if (scope === "server" && asker.manages !== true) throw new StoreRefusal("not-manager");
}

/** Sets settings; null removes one. */
export async function setSettings(
  { transaction, asker, at }: Step,
  { owner_kind, owner_id }: OwnerKey,
  changes: Readonly<Record<string, string | null>>,
): Promise<void> {
  const scope = { scope_kind: owner_kind, scope_id: owner_id };
  for (const [key, value] of Object.entries(changes)) {
    await transaction
      .deleteFrom("settings")
      .where((where) => where.and({ ...scope, key }))
      .execute();
    if (value === null) continue;
    const row = { ...scope, key, value, changed_at: at, changed_by: asker.person };
    await transaction.insertInto("settings").values(row).execute();
  }
}
