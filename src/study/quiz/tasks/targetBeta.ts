import { Decimal } from "../../../computation/decimal.js";
import { targetForgotten, targetNotDifference } from "../../misconceptions/betaMisconceptions.js";
import { type Draw, drawUntil } from "../draw.js";
import { drawBasics, drawFuturesBeta, drawHedge, drawHeldFor, hundredths, wordsOf } from "../drawnHedge.js";
import { hedgeTask } from "../hedgeTask.js";
import { HELD_MISTAKES } from "../heldMistakes.js";
import type { Level } from "../topics.js";
import { FUTURES_BETA_MISTAKES } from "./futuresBetaMistakes.js";
import type { MakeTask } from "./makeTask.js";
import { published } from "./published.js";
import { isPublishedNow } from "./publishedNow.js";

/** Part of beta away, or more of it: in one step, with a remainder, and with contracts held or a future of another beta. */
export const targetBeta: MakeTask = (draw, level) => {
  if (level === 1 && isPublishedNow(draw)) return published(draw, "target-beta");
  const { market, beta } = drawBasics(draw, level);
  const words = { ...wordsOf(market, "target-beta"), own: [targetForgotten, targetNotDifference].map(({ id }) => id) };
  const target = drawTarget(draw, level, beta);
  if (level < 3) return hedgeTask(drawHedge(draw, level, market, { beta, targetBeta: target }), words);
  if (draw.integer(0, 1) === 0) {
    const extras = { beta, targetBeta: target, futuresBeta: drawFuturesBeta(draw) };
    return hedgeTask(drawHedge(draw, level, market, extras), {
      ...words,
      card: "futures-beta",
      own: FUTURES_BETA_MISTAKES,
    });
  }
  const hedge = drawHedge(draw, level, market, { beta, targetBeta: target });
  return hedgeTask({ ...hedge, held: drawHeldFor(draw, hedge) }, { ...words, own: HELD_MISTAKES });
};

/** A target well away from beta, from 0 and from 1. */
export function drawTarget(draw: Draw, level: Level, beta: Decimal): Decimal {
  return drawUntil(
    () => (level === 1 ? new Decimal(draw.integer(2, 15)).dividedBy(10) : hundredths(draw, 20, 160)),
    (target) => target.minus(beta).abs().greaterThan("0.2") && target.minus(1).abs().greaterThan("0.04"),
  );
}
