import { Decimal } from "../../../computation/decimal.js";
import type { Draw } from "../draw.js";
import type { Level } from "../topics.js";

/** A move of the market worth asking about: a round one for beginners. */
export function drawMove(draw: Draw, level: Level): Decimal {
  if (level === 1) return new Decimal(draw.pick([-10, -8, -6, -5, -4, 4, 5, 8])).dividedBy(100);
  return new Decimal(draw.integer(21, 149) * draw.pick([-1, -1, 1])).dividedBy(1000);
}
