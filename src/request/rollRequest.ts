import type { RollQuestion } from "../scenario/rollOutcome.js";
import { bareHorizons } from "./bareHorizons.js";
import { type FuturesHeld, readFuturesHeld } from "./futuresHeld.js";
import { hedgeOptions } from "./hedgeOptions.js";
import type { Horizon } from "./horizon.js";
import type { Note } from "./note.js";
import { held, horizon, price, type RequestOf, required, savedPortfolio, yearly } from "./option.js";
import { requireNear } from "./pricesApart.js";
import type { Money, Percent } from "./quantities.js";
import { smallPercents } from "./smallPercents.js";

const { contract, multiplier, cost } = hedgeOptions;

/** The options of a roll. */
export const rollOptions = {
  price: required(price("Price of the future that is held, in index points", "8000")),
  next_price: required(price("Price of the later future", "8030")),
  gap: required(horizon("Time between the two expiries: 3 months, 91d", "3 months")),
  contracts: held("Contracts to roll: -60 or 60 short, 60 long", "-60"),
  contract,
  multiplier,
  rate: yearly("Risk-free rate a year, in percent, continuously compounded: tells the fair roll", "4"),
  dividend: yearly("Dividend yield a year, in percent; 0 beside a rate if left out", "3"),
  cost,
  portfolio: savedPortfolio("A saved portfolio, in place of contract and contracts"),
} as const;

/** What the roll options hold once each is read. */
export type RollWords = RequestOf<typeof rollOptions>;

/** A roll in full. */
export interface RollRequest extends RollQuestion, FuturesHeld {
  readonly gapText: string;
  readonly notes: readonly Note[];
}

/**
 * Turns the options into one roll.
 *
 * @throws {@link InputError} `prices-apart`, and as {@link readFuturesHeld}
 * @example
 * readRoll({ price: 8000, next_price: 8030, gap: "3 months", contracts: -60 }) // 60 short SPI 200 at A$25
 */
export function readRoll(words: RollWords): RollRequest {
  const notes: Note[] = [];
  const held = readFuturesHeld(words, { price: words.price, next_price: words.next_price }, notes);
  notes.push(...smallPercents({ rate: words.rate, dividend: words.dividend }), ...bareHorizons({ gap: words.gap }));
  const { price, next_price: next, gap, rate, dividend } = words;
  return { ...rollBetween({ price, next, gap, rate, dividend }, held), notes };
}

/** A roll between two prices, with the position that is rolled. @throws {@link InputError} `prices-apart` */
export function rollBetween(
  given: {
    readonly price: Money;
    readonly next: Money;
    readonly gap: Horizon;
    readonly rate?: Percent | undefined;
    readonly dividend?: Percent | undefined;
  },
  held: FuturesHeld,
): Omit<RollRequest, "notes"> {
  const { price, next, gap, rate, dividend } = given;
  requireNear("next_price", next.amount, price.amount);
  return {
    futuresPrice: price.amount,
    nextPrice: next.amount,
    gap: gap.years,
    gapText: gap.text,
    ...(rate === undefined ? {} : { rate: rate.fraction }),
    ...(dividend === undefined ? {} : { dividend: dividend.fraction }),
    ...held,
    ...(held.contract === undefined ? {} : { multiplier: held.contract.multiplier }),
  };
}
