import { Decimal } from "../../../computation/decimal.js";
import { fxForgotten, fxInverted } from "../../misconceptions/contractMisconceptions.js";
import type { Draw } from "../draw.js";
import { drawBeta, drawHedge, drawHeldFor, wordsOf } from "../drawnHedge.js";
import { hedgeTask } from "../hedgeTask.js";
import { drawMarket } from "../market.js";
import type { Level } from "../topics.js";
import type { MakeTask } from "./makeTask.js";
import { drawTarget } from "./targetBeta.js";

/** What a unit of the contract's currency may cost: made up, near what it has cost. */
interface Rate {
  readonly of: string;
  readonly in: string;
  readonly near: string;
}

const RATES: readonly Rate[] = [
  { of: "USD", in: "AUD", near: "1.5" },
  { of: "USD", in: "CAD", near: "1.4" },
  { of: "USD", in: "EUR", near: "0.9" },
  { of: "USD", in: "GBP", near: "0.8" },
  { of: "USD", in: "SGD", near: "1.3" },
  { of: "EUR", in: "USD", near: "1.1" },
  { of: "EUR", in: "GBP", near: "0.85" },
  { of: "EUR", in: "AUD", near: "1.7" },
  { of: "GBP", in: "USD", near: "1.3" },
  { of: "GBP", in: "EUR", near: "1.2" },
  { of: "AUD", in: "USD", near: "0.65" },
  { of: "AUD", in: "NZD", near: "1.1" },
  { of: "HKD", in: "AUD", near: "0.2" },
];

const FX_MISTAKES = [fxForgotten, fxInverted].map(({ id }) => id);

/** A portfolio in one currency, its future in another. */
export const fx: MakeTask = (draw, level) => {
  const rate = draw.pick(RATES);
  const market = drawMarket(draw, level, ({ currency }) => currency === rate.of);
  const beta = drawBeta(draw, level);
  const words = { ...wordsOf(market, cardFor(level)), currency: rate.in, contractCurrency: rate.of, own: FX_MISTAKES };
  const price = drawRate(draw, level, rate);
  if (level < 3) return hedgeTask(drawHedge(draw, level, market, { beta, fx: price }), words);
  const hedge = drawHedge(draw, level, market, { beta, targetBeta: drawTarget(draw, level, beta), fx: price });
  return hedgeTask(draw.integer(0, 1) === 0 ? hedge : { ...hedge, held: drawHeldFor(draw, hedge) }, words);
};

function cardFor(level: Level): string {
  return level === 3 ? "target-beta" : "full-hedge";
}

function drawRate(draw: Draw, level: Level, { near }: Rate): Decimal {
  const price = new Decimal(near);
  return level === 1 ? price : price.times(draw.integer(920, 1080)).dividedBy(1000).toSignificantDigits(4);
}
