/**
 * Why a thread gave no answer.
 *
 * - `busy`: too many questions wait already
 * - `timed-out`: the answer took too long and was broken off
 * - `failed`: the thread threw, ran out of memory or died
 * - `closed`: the thread was closed
 */
export type ThreadErrorCode = "busy" | "timed-out" | "failed" | "closed";

/** A question that a thread did not answer. */
export class ThreadError extends Error {
  override readonly name = "ThreadError";

  constructor(
    readonly code: ThreadErrorCode,
    cause?: unknown,
  ) {
    super(`thread: ${code}`, { cause });
  }
}
