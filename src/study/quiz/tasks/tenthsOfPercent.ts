import { Decimal } from "../../../computation/decimal.js";
import type { Draw } from "../draw.js";
import type { Level } from "../topics.js";

/** A drawn percentage as a fraction: in tenths of a percent, for beginners in whole ones. */
export function tenthsOfPercent(draw: Draw, level: Level, low: number, high: number): Decimal {
  const tenths = level === 1 ? 10 * draw.integer(low, high) : draw.integer(10 * low, 10 * high);
  return new Decimal(tenths).dividedBy(1000);
}
