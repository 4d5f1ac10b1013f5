import type { Draw } from "../draw.js";

/** One in so many is a published example. */
const PUBLISHED_ONE_IN = 8;

/** Whether it is a published example's turn. */
export function isPublishedNow(draw: Draw): boolean {
  return draw.integer(1, PUBLISHED_ONE_IN) === 1;
}
