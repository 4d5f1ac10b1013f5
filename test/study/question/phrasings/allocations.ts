import { type Phrasing, parts } from "./phrasing.js";

const FTSE = "FTSE 100 futures are at 8,000, £10 a point.";
const FUND = "A £40 million fund is 65% in equities (beta 1.2) and 35% in gilts with a duration of 7.5.";
/** A quarter of the fund, out of shares: 10m × 1.2 ÷ 80,000 = 150. */
const moved = { value: 10e6, beta: 1.2, target: 0, price: 8000, multiplier: 10 };

/** A share of the fund in shares is no share of beta: only what moves is hedged, or bought. */
const shifted: readonly Phrasing[] = [
  { text: `${FUND} The trustees want the equity exposure cut to 40% of the fund. ${FTSE} How many?`, parts: [moved] },
  { text: `${FUND} The trustees want the equity exposure cut to 40%. ${FTSE} How many?`, parts: [moved] },
  {
    text: `${FUND} The trustees want to go to 40% equities and 60% gilts. ${FTSE} How many are sold?`,
    parts: [moved],
    told: "the £10,000,000 that move are hedged in full",
  },
  { text: `${FUND} It wants to shift from 65% to 40% in equities. ${FTSE} How many are sold?`, parts: [moved] },
  {
    text: `A £40 million fund lowers its equity weighting from 65% to 40%; the equities have a beta of 1.2. ${FTSE} How many are sold?`,
    parts: [moved],
  },
  {
    text: `A £40 million fund is 55% stocks and 45% bonds and should act as though it were 30% stocks and 70% bonds. The stocks' beta is 1.2. ${FTSE} How many are sold?`,
    parts: [moved],
  },
  {
    text: `A £40 million fund, 40% in equities with a beta of 1.2, wants to raise its equity allocation to 55%. ${FTSE} How many are bought?`,
    parts: parts({ value: 6e6, beta: 0, target: 1.2, price: 8000, multiplier: 10 }),
    told: "are bought by futures",
  },
  {
    text: "A $90 million fund is 70 percent in stocks and 30 percent in bonds. The manager wants to move to 60 percent stocks and 40 percent bonds by futures. The stocks have a beta of 1.14 and the bonds a modified duration of 5.5. The stock index futures contract is priced at 1,900 with a $50 multiplier and a beta of 0.95. How many stock index futures should be sold, treating cash as having a beta of zero?",
    parts: parts({ value: 9e6, beta: 1.14, target: 0, price: 1900, multiplier: 50, futuresBeta: 0.95 }),
  },
  {
    text: `${FUND} The trustees want the equity exposure cut to 40% of its present level. ${FTSE} How many?`,
    parts: parts({ value: 26e6, beta: 1.2, target: 0.48, price: 8000, multiplier: 10 }),
  },
  {
    text: `A £40 million fund lowers its equity weighting to 40%; the equities have a beta of 1.2. ${FTSE} How many are sold to hedge?`,
    asks: "target",
  },
  {
    text: "An endowment of $200 million wants to go from a 60/40 mix of stocks and bonds to 50/50. The stocks' beta is 1.1. E-mini S&P 500 futures are at 4,400 ($50 multiplier). How many contracts should it sell?",
    parts: parts({ value: 20e6, beta: 1.1, target: 0, price: 4400, multiplier: 50 }),
  },
  {
    text: "A $200 million fund (65% equities with a beta of 1.1, 35% bonds) raises equities to 75% with E-mini S&P 500 futures at 4,400, $50 multiplier. How many should it buy?",
    parts: parts({ value: 20e6, beta: 0, target: 1.1, price: 4400, multiplier: 50 }),
  },
];

const rest: readonly Phrasing[] = [
  {
    text: `An £8 million holding has a beta of 1.1. Its owner is happy with 70% of the holding but hedges the remaining 30%. ${FTSE} How many?`,
    parts: parts({ value: 8e6, beta: 1.1, target: 0.77, price: 8000, multiplier: 10 }),
  },
  {
    text: `An £8 million holding has a beta of 1.1. Its owner leaves 70% of it unhedged. ${FTSE} How many are sold?`,
    parts: parts({ value: 8e6, beta: 1.1, target: 0.77, price: 8000, multiplier: 10 }),
  },
  {
    text: "The manager of a $60 million equity fund with beta 1.2 wants to reallocate $15 million from stocks to cash synthetically. E-mini futures at 4,000, $50 multiplier. How many?",
    parts: parts({ value: 15e6, beta: 1.2, target: 0, price: 4000, multiplier: 50 }),
  },
];

const cash: readonly Phrasing[] = [
  {
    text: "A trust has A$44 million in Australian equities with a beta of 1.0 and another A$8 million in cash. SPI 200 futures, A$25 per point, trade at 8,000. How many contracts equitise the cash?",
    parts: parts({ value: 8e6, beta: 0, target: 1, price: 8000, multiplier: 25 }),
  },
  {
    text: "A trust has A$44 million in Australian equities with a beta of 1.2 and another A$8 million in cash. SPI 200 futures, A$25 per point, trade at 8,000. How many contracts equitise the cash?",
    asks: "target",
  },
  {
    text: `A trust got £8 million in cash and wants the money to act like a portfolio of shares with a beta of 1.1. ${FTSE} How many?`,
    parts: parts({ value: 8e6, beta: 0, target: 1.1, price: 8000, multiplier: 10 }),
  },
  // What all stocks make is not known from those that move.
  {
    text: "A fund of $40 million is 75 percent in stocks and 25 percent in bonds, and goes to 60 percent stocks with futures for a quarter. The stocks have a beta of 1.1; the futures are at 2,000 with a multiplier of $50. (1) How many futures are sold? (2) The stocks then fall 5 percent and the futures price is 1,905. What has the stock side with its futures lost?",
    asks: "value",
  },
];

/** The part of a fund that futures move, leave or turn into shares. */
export const allocations: readonly Phrasing[] = [...shifted, ...rest, ...cash];
