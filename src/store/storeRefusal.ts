/**
 * The rule that a request to the store is against.
 *
 * - `not-found`: the asker sees no such portfolio
 * - `name-taken`: the owner has another portfolio of this name
 * - `not-yours`: only who shared it, or who manages the server, may do this
 * - `server-only`: it is about a server's data, and the asker is in none
 * - `not-manager`, `not-administrator`: the asker lacks Manage Server, or Administrator
 * - `done-already`: this very request was carried out before
 * - `nothing-to-undo`: no trade that counts is left
 * - `unusable-name`: empty, too long, or with control characters
 * - `unusable-text`: with a NUL character
 * - `too-many-…`: a limit of `limits.ts` is reached
 */
export type StoreRefusalCode =
  | "not-found"
  | "name-taken"
  | "not-yours"
  | "server-only"
  | "not-manager"
  | "not-administrator"
  | "done-already"
  | "nothing-to-undo"
  | "unusable-name"
  | "unusable-text"
  | "too-many-portfolios"
  | "too-many-holdings"
  | "too-many-trades";

/** A request that a rule is against; nothing was changed. Its wording lives in the replies. */
export class StoreRefusal extends Error {
  override readonly name = "StoreRefusal";

  constructor(readonly code: StoreRefusalCode) {
    super(`store: ${code}`);
  }
}
