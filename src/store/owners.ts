import type { Asker, Owner } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";

/** Whose rows: the only way in which a row of someone's is found. */
export interface OwnerKey {
  readonly owner_kind: Owner;
  readonly owner_id: string;
}

/** The owner whom the asker may name so. @throws {@link StoreRefusal} server-only outside a server */
export function ownerKey(asker: Asker, owner: Owner): OwnerKey {
  if (owner === "person") return { owner_kind: owner, owner_id: asker.person };
  if (asker.server === undefined) throw new StoreRefusal("server-only");
  return { owner_kind: owner, owner_id: asker.server };
}

/** All owners whose rows the asker sees. */
export function visibleOwners(asker: Asker): readonly OwnerKey[] {
  return asker.server === undefined
    ? [ownerKey(asker, "person")]
    : [ownerKey(asker, "person"), ownerKey(asker, "server")];
}

/** What writers of an owner's rows lock. */
export function lockOf({ owner_kind, owner_id }: OwnerKey): string {
  return `${owner_kind}:${owner_id}`;
}

/** A server's data may be exported and deleted by its administrators. @throws {@link StoreRefusal} not-administrator */
export function requireAdministration(asker: Asker, scope: Owner): void {
  if (scope === "server" && asker.administers !== true) throw new StoreRefusal("not-administrator");
}
