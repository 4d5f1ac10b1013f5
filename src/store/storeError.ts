import type { StoreErrorCode } from "./store.js";

/** The store itself failed; its wording lives in the replies, its cause is for the log. */
export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly code: StoreErrorCode,
    cause?: unknown,
  ) {
    super(`store: ${code}`, { cause });
  }
}
