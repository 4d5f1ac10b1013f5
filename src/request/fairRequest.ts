import { ZERO } from "../computation/decimal.js";
import { fairFuturesPrice } from "../computation/fairFuturesPrice.js";
import type { FairQuestion } from "../scenario/fairOutcome.js";
import { bareHorizons } from "./bareHorizons.js";
import { type FuturesHeld, readFuturesHeld } from "./futuresHeld.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { held, horizon, optional, price, type RequestOf, required, savedPortfolio, yearly } from "./option.js";
import { requireNear } from "./pricesApart.js";
import { type RollRequest, rollBetween, rollOptions } from "./rollRequest.js";
import { smallPercents } from "./smallPercents.js";

const { next_price, gap, cost } = rollOptions;

/** The options of a fair price. */
export const fairOptions = {
  index: required(price("Index level now, not the future's price", "8000")),
  expiry: required(horizon("Time to the future's expiry: 3 months, 45d", "3 months")),
  rate: yearly("Risk-free rate a year, in percent, continuously compounded", "4"),
  dividend: yearly("Dividend yield a year, in percent; 0 if left out", "3"),
  price: optional(hedgeOptions.price),
  contracts: held("Contracts held, -60 or 60 short: what it is in money, and the tailed count", "-60"),
  contract: hedgeOptions.contract,
  multiplier: hedgeOptions.multiplier,
  next_price: optional(next_price),
  gap: optional(gap),
  cost,
  portfolio: savedPortfolio("A saved portfolio, in place of contract and contracts"),
} as const;

/** What the options of a fair price hold once each is read. */
export type FairWords = RequestOf<typeof fairOptions>;

/** A question about a fair price in full. */
export interface FairRequest extends FairQuestion, FuturesHeld {
  readonly expiryText: string;
  readonly dividendTyped: boolean;
  /** To a later future, where one was priced. */
  readonly roll?: Omit<RollRequest, "notes">;
  readonly notes: readonly Note[];
}

/**
 * Turns the options into one question.
 *
 * @throws {@link InputError} `missing` for `rate` without a price, `prices-apart`, and as {@link readFuturesHeld}
 * @example
 * readFair({ index: 8000, expiry: "3 months", rate: 4%, dividend: 3% }) // a future that is fair at 8,020.03
 */
export function readFair(words: FairWords): FairRequest {
  const { index, expiry, rate, dividend, price } = words;
  if (rate === undefined && price === undefined) throw new InputError("missing", {}, "rate");
  const notes: Note[] = [];
  const held = readFuturesHeld(words, { index, price, next_price: words.next_price }, notes);
  const question = {
    indexLevel: index.amount,
    dividend: dividend?.fraction ?? ZERO,
    expiry: expiry.years,
    ...(rate === undefined ? {} : { rate: rate.fraction }),
  };
  if (price !== undefined) checkPrice(question, price.amount);
  notes.push(...smallPercents({ rate, dividend }), ...bareHorizons({ expiry, gap: words.gap }), ...unused(words));
  const roll = rollOf(words, held);
  return {
    ...question,
    ...held,
    expiryText: expiry.text,
    dividendTyped: dividend !== undefined,
    notes,
    ...(price === undefined ? {} : { futuresPrice: price.amount }),
    ...(held.contract === undefined ? {} : { multiplier: held.contract.multiplier }),
    ...(roll === undefined ? {} : { roll }),
  };
}

/** A price that no carry explains is put right by the fair one, or else the index. */
function checkPrice({ indexLevel, rate, ...carry }: FairQuestion, price: FairQuestion["indexLevel"]): void {
  const instead = rate === undefined ? indexLevel : fairFuturesPrice({ indexLevel, rate, ...carry });
  requireNear("price", price, indexLevel, instead);
}

function rollOf(words: FairWords, held: FuturesHeld): FairRequest["roll"] {
  const { next_price: next, price, gap, rate, dividend } = words;
  if (next === undefined) return undefined;
  if (price === undefined) throw new InputError("missing", {}, "price");
  if (gap === undefined) throw new InputError("missing", {}, "gap");
  return rollBetween({ price, next, gap, rate, dividend }, held);
}

function unused({ next_price, gap, cost }: FairWords): readonly Note[] {
  if (next_price !== undefined) return [];
  return Object.entries({ gap, cost }).flatMap(([options, typed]) =>
    typed === undefined ? [] : [{ code: "unused", options, why: "a roll needs next_price" } as const],
  );
}
