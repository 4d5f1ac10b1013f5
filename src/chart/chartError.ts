/**
 * Why a picture could not be had.
 *
 * - `not-finite`: a number is NaN or infinite, or beyond 10^100, where no axis could be drawn
 * - `no-data`: there is nothing to draw
 * - `busy`: too many pictures wait already
 * - `timed-out`: drawing took too long and was broken off
 * - `failed`: drawing threw, or its thread died
 * - `closed`: the renderer was closed
 */
export type ChartErrorCode = "not-finite" | "no-data" | "busy" | "timed-out" | "failed" | "closed";

/** A picture that could not be drawn. Never a reason to hold back an answer: the text says the same. */
export class ChartError extends Error {
  readonly code: ChartErrorCode;

  constructor(code: ChartErrorCode, cause?: unknown) {
    super(`chart: ${code}`, { cause });
    this.name = "ChartError";
    this.code = code;
  }
}
