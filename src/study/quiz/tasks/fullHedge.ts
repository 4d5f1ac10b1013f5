import { drawBasics, drawFuturesBeta, drawHedge, drawHeldFor, wordsOf } from "../drawnHedge.js";
import { hedgeTask } from "../hedgeTask.js";
import { HELD_MISTAKES } from "../heldMistakes.js";
import { FUTURES_BETA_MISTAKES } from "./futuresBetaMistakes.js";
import type { MakeTask } from "./makeTask.js";
import { published } from "./published.js";
import { isPublishedNow } from "./publishedNow.js";

/** All of beta away: in one step, with a remainder, and with contracts held or a future of another beta. */
export const fullHedge: MakeTask = (draw, level) => {
  if (level === 1 && isPublishedNow(draw)) return published(draw, "full-hedge");
  const { market, beta } = drawBasics(draw, level);
  const words = wordsOf(market, "full-hedge");
  if (level < 3) return hedgeTask(drawHedge(draw, level, market, { beta }), words);
  if (draw.integer(0, 1) === 0) {
    const futuresBeta = drawFuturesBeta(draw);
    return hedgeTask(drawHedge(draw, level, market, { beta, futuresBeta }), {
      ...words,
      card: "futures-beta",
      own: FUTURES_BETA_MISTAKES,
    });
  }
  const hedge = drawHedge(draw, level, market, { beta });
  return hedgeTask({ ...hedge, held: drawHeldFor(draw, hedge) }, { ...words, own: HELD_MISTAKES });
};
